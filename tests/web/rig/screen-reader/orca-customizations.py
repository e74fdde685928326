"""Orca reads this when it starts. All that it would say becomes a line of JSON in the file that ORCA_SAYS names."""

import json
import os

from orca import settings, speech

said = open(os.environ["ORCA_SAYS"], "a", buffering=1, encoding="utf-8")


def say(text, *_):
    said.write(json.dumps(text) + "\n")


speech._speak = say
settings.sayAllOnLoad = False  # it would read on while a test goes on
