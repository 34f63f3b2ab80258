"""Lifeline: offline planning of emergency telecommunications."""

__version__ = "0.1.0"
