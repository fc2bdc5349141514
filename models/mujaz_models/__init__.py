"""Running local models: plain strings in, plain dataclasses out."""
