"""Meipi's window: everything that needs PySide6."""
