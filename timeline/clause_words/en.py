"""English words of sentences and clauses."""

from __future__ import annotations

from timeline.clause_words.words import ClauseWords, words

_MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec"

WORDS = ClauseWords(
    language="en",
    never_last=words(
        """
        mr mrs ms messrs mmes mx dr drs prof gen lt col maj capt cmdr cpl sgt pvt adm brig cdr ens lieut rear vice spc
        sen sens rep reps gov govs pres supt insp det sec hon rev fr msgr st ste mt ft amb atty asst assoc dir exec
        vs e.g i.e eg cf viz al approx ca c fig figs eq ed eds trans esp incl resp
        """
    ),
    before_number=words(
        f"no nos nr p pp par para pt vol vols art arts ch chap cl sect tel ext rm apt op ver v n.o {_MONTHS} mon tue "
        "tues wed thu thur thurs fri sat sun"
    ),
    seldom_last=words(
        """
        inc corp co cos ltd llc plc bros mfg l.p s.a s.p.a n.v a.g bhd pty intl natl dept depts univ inst assn bldg
        jr sr esq ph.d m.d b.a m.a d.d.s ret
        ave blvd rd ln hwy sq ter pl
        ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nev okla ore
        pa penn tenn tex va vt wash wis wyo ont que alta sask
        u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c n.y n.j n.c s.c n.d s.d n.h n.m r.i w.va b.c p.r l.a
        a.m p.m am pm b.c a.d b.c.e c.e a.d bc ad
        est et etc hrs hr min mins ft in lb lbs oz kg km mph sq yd
        """
    ),
    starters=words(
        """
        a an the this that these those he she it they we you i his her its their our my there here who what when where
        why how which in on at by for from with without after before since during under over between among against
        and but or so yet if as while although though because once until unless despite whether however meanwhile
        moreover nevertheless still also then thus therefore earlier later now today yesterday tomorrow not no some
        many most several both each every all another other others one two three few more police officials critics
        according asked added about only even such
        """
    ),
    clock_followers=words(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december est edt cst cdt mst mdt pst pdt gmt utc bst cet cest ist jst eastern central
        mountain pacific greenwich moscow beijing tokyo
        """
    ),
    speech_verbs=words(
        """
        said says say added adds told tells announced announces stated states reported reports claimed claims wrote
        writes noted notes asked asks replied explained warned insisted argued confirmed declared acknowledged admitted
        commented recalled remarked stressed predicted suggested
        """
    ),
)
