"""How much time is in view, in words beside the zoom buttons: "4¼ jaar in beeld"."""

from PySide6.QtCore import QCoreApplication

_DAYS_IN_YEAR, _DAYS_IN_MONTH = 365.25, 30.44
_QUARTERS = ("", "¼", "½", "¾")


def span_words(days: float) -> str:
    """Words for a number of days: years from two up, months from two up, weeks, days."""
    if days >= 2 * _DAYS_IN_YEAR - 8:
        quarters = round(days / _DAYS_IN_YEAR * 4)
        amount = f"{quarters // 4}{_QUARTERS[quarters % 4]}"
        return QCoreApplication.translate("span", "{years} jaar in beeld").format(years=amount)
    if days >= 2 * _DAYS_IN_MONTH - 2:
        months = round(days / _DAYS_IN_MONTH)
        return QCoreApplication.translate("span", "{months} maanden in beeld").format(months=months)
    if days >= 14:
        return QCoreApplication.translate("span", "{weeks} weken in beeld").format(weeks=round(days / 7))
    whole = max(1, round(days))
    if whole == 1:
        return QCoreApplication.translate("span", "1 dag in beeld")
    return QCoreApplication.translate("span", "{days} dagen in beeld").format(days=whole)
