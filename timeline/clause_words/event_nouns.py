"""English nouns that name something that happened: a date beside one is when it did."""

from __future__ import annotations

from timeline.clause_words.words import words

EVENT_NOUNS = words(
    """
    attack attacks assault war battle invasion coup strike strikes airstrike raid bombing bombings shooting
    shootings killing killings murder murders death deaths birth arrest arrests crash collapse fire blast quake
    earthquake tsunami flood floods storm hurricane typhoon tornado election elections vote ballot referendum poll
    primary trial hearing verdict ruling conviction sentence appeal lawsuit suit settlement deal accord treaty truce
    ceasefire cease-fire pact summit talks meeting conference visit trip launch release debut merger takeover
    acquisition purchase sale offer bid ipo spin-off bankruptcy default bailout split riot riots protest protests
    rally march unrest uprising revolt revolution rebellion massacre genocide siege defeat victory surrender
    plague fever cholera frost freeze heatwave gale cyclone blizzard avalanche landslide mudslide slump boom panic
    crisis amnesty pardon reform audit inspection review tour exhibition premiere vigil curfew evacuation mutiny
    expedition campaign putsch wreck shipwreck purge
    landing crossing offensive withdrawal retreat departure arrival return escape rescue robbery theft kidnapping
    hijacking hostage-taking accident derailment sinking disaster outbreak epidemic pandemic drought famine
    resignation dismissal appointment inauguration coronation wedding marriage divorce funeral burial ceremony
    opening closing closure founding creation start end beginning outbreak fall rise drop plunge surge increase
    decrease cut hike ban boycott embargo blockade sanctions independence agreement announcement failure discovery
    invention test explosion explosions execution executions game match final season tournament championship race
    concert festival parade show speech letter decision move loss recall strike walkout lockout layoffs shutdown
    blackout breach leak hack scandal championships handover census ambush clash clashes incident tragedy party
    """
)
