"""The root of every error that a user may read: one sentence, what happened and what to do."""


class MujazError(Exception):
    """Something went wrong that the user can understand; the message is a sentence for them."""


class ModelError(MujazError):
    """A model is missing, altered, or can't do what was asked."""


class Cancelled(Exception):  # noqa: N818 - an outcome, no error
    """The user wanted to stop; whoever asked for the work drops it there."""
