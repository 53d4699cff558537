"""Tells whether a process that once held a case still runs on this computer."""

from __future__ import annotations

import os
from pathlib import Path


def process_is_alive(pid: int, began: str) -> bool:
    """Whether process ``pid``, which began at ``began``, still runs. An unknown ``began`` is "".

    Numbers of processes are used again; where the system tells when a process began,
    another process with the same number is not mistaken for it.
    """
    if pid <= 0:
        return False
    now = process_start(pid)
    if began and now:
        return began == now
    return _windows_process_runs(pid) if os.name == "nt" else _posix_process_runs(pid)


def process_start(pid: int) -> str:
    """When a process began, as text that only equals itself; "" where the system does not tell."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""
    return f"{boot}/{fields.rpartition(')')[2].split()[19]}"


def _posix_process_runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _windows_process_runs(pid: int) -> bool:
    import ctypes

    query_limited_information, still_active = 0x1000, 259
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined]  # Windows only
    process = kernel.OpenProcess(query_limited_information, 0, pid)
    if not process:
        access_denied = 5
        return bool(ctypes.get_last_error() == access_denied)  # type: ignore[attr-defined]  # the same
    code = ctypes.c_ulong()
    found = kernel.GetExitCodeProcess(process, ctypes.byref(code))
    kernel.CloseHandle(process)
    return not found or code.value == still_active
