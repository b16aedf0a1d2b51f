"""Slovak."""

SMALL = """
    a v na sa je že z s do o to i za od po ako ale bol podľa ktorý pre sú by jeho pri bude vo zo ktorá aj roku už
    len nie pondelok utorok streda stredu štvrtok piatok sobota nedeľa januára februára marca apríla mája júna júla
    augusta septembra októbra novembra decembra dva tri štyri včera dnes zajtra
"""

COMMON = """
    aby auto autá bez bezpečnosť boj boja bola boli bolo bratislava bratislave budú byť cena ceny cesta cesty chce
    chcú chlapec chýba cudzinci cyklista cyklistom dane deti deň diaľnica diaľnici dieťa divadlo dobre dohoda doktor
    dom domov domu doprava dopravy dostal drahší druhý drží dvaja dve dôchodok ekonomika elektrina energie euro
    farmári film finále firma firmy futbal hasiči história hlas hlava hlavné hneď hodín hokej hora hory horí hotel
    hra hrad hranica hrozí hrá hráč hudba hľadajú hľadá iba ich ide iné išiel jar jazda jeden jednanie jej juh kam
    kandidát každý kde kedy klub kniha koncert konečne koniec kostol koľko kraj krajina kritika kráľ kríza kto ktoré
    ktorí ktorú kultúra kupuje kvôli lebo lekár lekári leta letisko leto letí lode loď majiteľ majú mal mala mali
    manžel matka medaila medzi meno mesiac mesiacov mesta meste mesto miesto milión miliónov minister minulý mladí
    mladíci mladý mladých moc more most motorista možno mráz musí muzika muž muži má málo môj môže môžu múzeum mŕtvi
    mŕtvych nad najlepší najviac nakoniec naše nebo nehoda nehode nemecko nemocnica nemocnici než niekto niečo nikdy
    nikto nič noc nová nové nový nových nula nájmy nájom obce obchod obchody obec obvinení obvinený obyvatelia
    obyvateľ odišiel oheň okno opozícia oprava opäť osem otec otvoril pacient padol palác pani park peniaze pes plat
    plyn plán pod podal podnik pohár pokles pokuta pole politici politik politika polícia pomoc pomáha poslanci
    posledný potom povodeň pozor počas počasie požiar pred predaj predseda premiér pretože prezident prečo prišiel
    problém program projekt protest proti prvá prvý práca práce právo prázdniny príbeh príde prípad pán päť píše
    rada radnica rastie rastú reforma región riaditeľ rieka rieši rodina rodič rodičia rok roky rozhodnutie rozhodol
    rozpočet ruka ruský rád ráno rýchlo sama seriál sever sila silný skončil slnko sloboda slovensko slovensku
    slovenská slovenské slovenský slová slovák slávil smrť sneh sociálne správa stal starosta starostka stará starý
    stav stavba stojí strach strana strany stredoškoláci stretnutie strom stále sucho suchého sudca sused svet sveta
    svoje syn sám súd súhlas tady tak takže tam ten teplo teraz tragédia trať trest trh trpí tréner tu týždeň
    týždňov ulica umrel určite utiekol učitelia učiteľ ušiel vec vedenie vedení vedie veľa veľká veľké veľký viac
    viacerí videl vietor vlak vlaky vláda voda vodič vodiči vody vojak vojna voliči vozidlo voľby voľný vrah vrátil
    vrátila vyhral vyššie víkend víno výbuch výlet výsledok význam všetci všetko vždy zabil zahraničie zamestnanci
    zasa zasadanie zastavil zatvoril začal začne začína zdravie zem zima zimu zistil zlato zlodej zmena zmeny znovu
    známy zomrel zranení zrážka zrážke zviera záhrada zákaz zákon západ zápas záujem úrad útok čas často časť človek
    ďalšia ďalší ľudia ľudom ľudí šanca šesť škoda škola školy šport štrajk študent študenti šéf ťažko žena ženy
    žiadny žiadosť žiak žien žije život
"""

LETTERS = "ľľĺĺŕŕôäť"
