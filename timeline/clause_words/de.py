"""German words of sentences and clauses."""

from __future__ import annotations

from timeline.clause_words.words import ClauseWords, words

WORDS = ClauseWords(
    language="de",
    has_ordinal_points=True,
    never_last=words(
        """
        dr prof hr fr frl dipl ing med jur phil rer nat hon med.dent st hl bzw z.b d.h u.a z.t i.d.r o.ä s.o s.u vgl ca
        evtl ggf inkl exkl sog gen insb bes mind max min einschl allg urspr geb gest verh lt gem zzgl abzgl
        """
    ),
    before_number=words("nr s bd art abs kap tel jan feb mär apr jun jul aug sep sept okt nov dez str hs"),
    seldom_last=words(
        """
        usw etc o.g v.chr n.chr chr jh jhd jhdt mio mrd tsd std sek uhr str co inc ltd jr sr e.v a.d a.m i.br i.b f ff
        """
    ),
    starters=words(
        """
        der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich sein seine ihre dies diese dieser
        dieses jener jene und aber oder doch denn wenn als weil da ob obwohl während nachdem bevor seit bis in im an am
        auf aus bei beim mit nach von vom vor zu zum zur über unter gegen für durch ohne um zwischen trotz wegen laut so
        auch dann danach daher deshalb dabei damit dazu hier dort heute gestern morgen nun jetzt noch schon nur nicht
        kein keine alle viele einige mehrere beide man was wer wie wo wann warum zuvor später zudem außerdem jedoch
        """
    ),
    speech_verbs=words(
        """
        sagte sagten sagt erklärte erklärten erklärt meldete meldeten berichtete berichteten teilte teilten kündigte
        betonte betonten schrieb schrieben fügte warnte forderte bestätigte bestätigten hieß
        """
    ),
)
