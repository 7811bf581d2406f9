"""Answers to English questions: the assistant's own words in English, the plans' words as they are."""
