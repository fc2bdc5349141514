"""The recipe of the starter translator: Arabic to English, MarianMT, small enough to ship."""
