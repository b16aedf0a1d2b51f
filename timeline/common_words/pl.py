"""Polish."""

SMALL = """
    i w na z się nie do że to jest o po jak za od przez dla był ale oraz jego przy są tym we tego roku już która
    który być ma ze czy może poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia dwa trzy
    cztery wczoraj dziś jutro
"""

COMMON = """
    aby afera akcja atak auta auto autostrada awaria bardzo bez białe biznes blisko bo boją brak brat brytyjski
    budowa budynek burmistrz burza była było były będzie będą cały cena ceny chce chcą chleb chory chłopiec ciało
    cicho czas czasu czekają czerwony czynsz czynsze członek człowiek dach dalej daleko data decyzja deszcz dni dnia
    dobra dobry dom domu domów dostał droga drogi drogie druga drugi drzewo duże duży dwie dwoje dymisji dyrektor
    działa dzieci dziecko dziesięć dziewczyna dzień długo energia fabryka film finał firma firmy gaz gdy gdzie
    godzin godziny gospodarka granica groźny grupa gwałt góra góry głos głowa handel historia hotel ich ile im inne
    inny innych jechał jeden jedna jedno jej jesień jeszcze kandydat kara kierowca kierowcy kilka klub kobiet
    kobieta kobiety kolej kolejny koniec koszt kosztów kościół kradzież kraj kraju krakowie krew krytyka kryzys król
    królowa ksiądz książka kto którzy kupić kupuje lat lata latem lato lekarz lekarze lepiej lepszy liczba liga list
    lista literatura lotnisko lud ludzi ludzie ludziom mają mama matka mało mecz miasta miasto miał miejsca miejsce
    miesiąc miesięcy mieszkania mieszkanie mieszkańcy mieć milion milionów mimo minister minut morze most można mróz
    musi muszą muzeum muzyka mówi mówią mąż mężczyzn mężczyzna młoda młody młodzi nad nagle nagroda najlepszy
    najnowszy największy nam naród nasz nauczyciel nauczyciele nawet nic niebo niedługo niemcy nigdy nikt nią niż
    noc nocy normy nowa nowe nowy nowych obok obraz obrony ochrona oczy odszedł ogień ogród okno około on ona oni
    ono opozycja oskarżony osoba osoby ostatni ostrzega oszust osób pamięć pan pani papież park partia pieniądze
    pierwsza pierwszy pies piesek pisze pięć piłka plan plaża pod podatek podatki podał podczas pogoda pojechał
    pokój pole policja polityka polsce polska polski polskie pomnik pomoc ponad porwał poseł posłowie potem powiat
    powie powiedział powodu powstał powódź pożar praca pracownicy pracy pracę prawa prawie prawo premier prezes
    prezydent proces program projekt prokuratura promocja protest prowadzi przeciw przed przepisy przestaje
    przeszłość przyjechał przyszłość próba ptak pytanie pół rada radni radny ranni raport razem reforma region
    restauracja reszta robi rodzice rodzina rodziny rok rolnicy rolnik rosja rosną rower rowerzysta rozmowy rośnie
    ruch rynek ryzyko rząd rządu ręka sama samo samochody samochód samolot sezon siedem siła skandal skarga sklep
    sklepy skończył smutek sobie spadek spotkanie sprawa sprawy sprzedaż stan stanie starszy start stary stoi stop
    strach strajk strajku straż strona studenci suchego susza swoje syn szansa szef szkoła szkoły szpital szuka sąd
    sądu słowo słońce służba tak także tam te teatr tej ten teraz trasa trener trudno trwa turysta turyści tydzień
    tygodni tylko tymczasem tysiąc tysięcy ubiegły uciekł uczeń uczniowie ulica ulicy umarł umowa unia urząd ustawa
    usłyszał walczy walka warszawa warszawie wciąż wczesny weekend wiatr widać widział wie wiek wiele wielka wielki
    wieś wiosna wizyta więc więcej więzienie woda wody wojewoda wojna wojsko wolność wpadł wraca wrócił wszyscy
    wszystko wtedy wyborcy wybory wygrał wygrywa wyjechał wypadek wypadku wyrok wysoki wzrost węgiel władze własny
    zabity zabił zabrakło zachód zagrożenie zakaz zakończył zamek zamknięty zarząd zarządach zatrzymany zawsze
    zderzenie zderzeniu zdjęcie zdrowie zginął zginęły ziemia zima zimą zmarł zmiana zmiany znaleziono znów zobacz
    zostanie został została zwycięstwo zwycięzca złodziej złoto śledztwo śląsk śmierć śnieg śpiewa świat świata
    święta źle żona żołnierz życia życie żywność
"""

LETTERS = "łżśćęą"
