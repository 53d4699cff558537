"""Everything about where and how a case is drawn, without any window or paper."""
