"""German."""

SMALL = """
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an aus er hat wird bei
    nach einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein
    wurde sei montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli
    august september oktober november dezember zwei drei vier fünf gestern heute morgen tote
"""

COMMON = """
    abend abgesagt alle allen alles alt alte alten anderen anfang angst arbeit arzt aufträge augen ausbau autobahn
    autofahrer bahn bauen bauern baum bayern beginnt behörde bekannt bekommt berg bericht beste besucher besucht
    betrieb betrug bevor bild bleiben bleibt brand brauchen brücke buch bus bürger bürgermeister chef dach dann
    daran darf deutlich deutsche deutschland diebe dieser dieses doch dorf drohen droht dürfen ehemalige ehrt eigene
    einbrecher einig einigung eltern ende endet endlich engagement entscheidet erfolg ermittelt erst erste ersten
    erwischt eröffnet fahrer fahrrad fall familie fehler fehlt feier feiert fest feuer feuerwehr findet firma fliegt
    flieht flucht flughafen fluss flüchtlinge folgen fordert forscher frau freie freut früher frühling fund fußball
    fährt fürchten ganz garten gebäude gefahr gefunden gefängnis gegen geht geld gelöscht gemeinde genug gerettet
    gericht geschichte geschlossen gesperrt gestohlen gewalt gewinnen gewinnt gibt glück große großer grüne gute
    gäste haft halle handel haus heim herbst herz hilfe hilft himmel hitze hoch hochwasser hund höher höhere
    innenstadt ja jahr jahre jahren jetzt jubiläum jugend jugendliche junge kampf kauf kaum kein keine kinder kirche
    klage klare klein kleine klinik kommen kommt kommune kosten kraft krieg krise kritik kritisiert kunden kunst
    könig königin künftig land landwirte lang leben lehrer leicht letzte licht liebe liegt lob längst läuft löst
    macht mann markt meister menschen mieten mieter minister minus mitarbeiter mord mutter mädchen müssen nacht neue
    neuer neues niederlage norden notfall opfer ort osten partei pferd plan plant platz polen polizei preis preise
    protest prozess präsident prüft rad raser rathaus rechnung rede regierung reise rentner retter rettet richter
    ring rollt sagen saison schließt schloss schnee schon schule schutz schwer schwimmen schüler see sieg sieht
    sitzt soll sollen sommer sonne spiel spieler stadt stadtrat start startet statt steigen steigt stellt steuer
    stimme stirbt straße streik streit strom studenten sturm stärker stück sucht süden tag tage teil teuer theater
    tier tiere tisch tod tor treffen trifft tritt trockenen trotz umbau umzug unfall ungarn unter unternehmen
    unterwegs urlaub urteil vater verbot verein verkauft verkehr verletzt verletzte verlieren verliert vermisst
    versucht viel viele vorständen wahl wald warnt warum wasser weg weiter weitere weniger wer werden wetter wieder
    wien will winter wirt wirtschaft wohin wohnen wohnung wohnungen wollen wort zahl zahlt zeigt zeit zentrum zeugen
    zieht ziel zoll zug zukunft zurück zwischen älter öffnet übernimmt
"""

LETTERS = "ßßäöü"
