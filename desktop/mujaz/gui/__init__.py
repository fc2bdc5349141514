"""The window. Qt lives here and nowhere else; everything goes through `mujaz.gui.session.Session`."""
