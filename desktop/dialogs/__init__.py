"""Dialogs: those few things that need an answer before work goes on."""
