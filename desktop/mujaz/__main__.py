"""``python -m mujaz`` is ``mujaz``."""

from mujaz.cli import main

if __name__ == "__main__":
    main()
