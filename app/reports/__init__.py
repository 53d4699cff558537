"""The verslag and the timeline on paper: PDF, Word and picture, from a case for one audience.

ReportLab, pikepdf and python-docx are slow to load and are imported only when paper is made.
"""
