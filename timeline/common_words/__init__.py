"""The words by which a language is told: one file for each, words alone.

`SMALL` are those that every text has, with days and months; `COMMON` what headlines are made of; `LETTERS` what few
languages write, some of them counted twice.
"""
