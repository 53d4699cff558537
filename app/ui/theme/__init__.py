"""The house style in Qt: palette, stylesheet, fonts and icons of one theme."""
