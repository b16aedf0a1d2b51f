"""Romanian."""

SMALL = """
    și de în a la cu pe că nu o din se pentru este un care mai au fost după ca prin sau lui va fi până sunt al luni
    marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie iunie iulie august septembrie
    octombrie noiembrie decembrie doi trei patru ieri azi mâine
"""

COMMON = """
    abia acasă accident accidentat aceasta acest aceste acord acum acuzat aer afaceri aici ajunge ajutor alb alegeri
    alt alta alte altă amendă an angajați ani anii apel apoi aproape apă ardea arestat arma armata artă asta astfel
    astăzi atac atenție atunci autobuz autostradă avea avion avocat banca bani bine biserică bolnav bucureștiul
    bucurie buget bun bună bărbat bărbați bătrân cade cadou cal cald cale campanie cap capitala carte casa case casă
    caz cea cei cel cele centru cetățeni ceva chirie chiriile cinci cine cinema clasă clienți club clujul coadă
    comisie concert condamnat conduce consilii consiliu contra contract copii copil copilul cost costuri crede cresc
    crește crimă criză cultură cum cumpără cupa curs curte câine câinele câmp când da dacă dar datorie dată deja
    deputat deschide deschis despre devine deși diferit dintre director discuții dispărut doamna doar doctor domnul
    dorință doua douăzeci drept drum dublu echipa economie educație ei el ele elev elevi elevii energie era eroare
    etaj euro europa europeană explică explozie fabrica fac face facă familie fata față fel femei femeia femeie
    femeile fericit fermieri fermierii festival fete fiica film final finală firmă fiu fiul foarte foc forță fotbal
    frate frică frig fugit fum fără gară gaz geam german gol greu grevă grup guvern guvernul guvernului găsit hotel
    hoț iar iarna iarnă iese imagini important incendiu incendiul industrie inimă interes intrare intră invitat
    istorie joacă joc juca jucător judecă judecător jumătate lasă lege legea legi liber liceu limba lipsă liste loc
    locuință locuitori locuri lume lumea luna lung lună lupta lângă mama mamă mare marea mari masă mașini mașină
    meci medic medici membru mic mici mică mie miercurea mijloc milioane ministra ministru ministrul miniștri minut
    moare moarte moment mort morți mult multe multă mulți munca muncă munte muzeu muzică mâncare mână măsuri natură
    naștere neam nevoie nici nimeni nimic ninsoare noapte noi nord nostru nou noua noul nouă numai nume număr oameni
    oamenii oamenilor obiect ochi olimpic om oraș orașe orașul ordin ore oră pace pacient pacienți pagubă parc parte
    partid partidul pas paște pensie pensii pensionar pericol pescar peste petrecere piață pierde pierdut plajă plan
    plată pleacă plin ploaie ploi poartă poate pod politic politică poliția poliție polițist polițiști pompier
    pompieri pompierii poveste praf premier preot presă președinte președintele preț prețul prețuri prieten prima
    primar primarul primește primul primăria prins probleme proces profesor profesori program proiect protest
    protestează pui punct putere puțin record regele regina reușit rezultat reține reținut român românesc români
    românia românii rugă râde rămâne răniți rău război salarii salariu salvat sală sat scade scandal schimbă scoală
    scrie scump seară secetoasă secetă secund semne senator serviciu sezon sfârșit siguranță simplu singur sistem
    situație soare soldați soț soția spațiu spital spitale sport spre spune stadion stare stat statul stradă strig
    străzi student studenți sub succes sud supărat sus sărac sărbătoare ta tată taxe taxă teamă teatru tem terminat
    timp timpul tineri toate toată tot toți trafic trage trebuie trec tren trenul trenuri tribunal trimis trimite
    trăiește turist turiști turneu tânăr târg târziu ucide ucis uita ultima ultimul unde undă unei unii uriaș usă
    ușă vacanță val vara vară vechi vecin vecini vede vehicul veni venit vești viața viață victime victimă victorie
    vinde vine vis visează vizită vor vorbește vorbă vot votează vrea vreme vremea vânt vânzare zi zile zilei ziua
    zăpadă șapte șase școală școli șef șofer șoferi șoferul șut țara țară țării
"""

LETTERS = "țșăţş"
