"""Italian."""

SMALL = """
    il di che la e un per in una sono non del con da dei al le della si come più anche nel alla gli ha lo delle dal
    è stato suo ma nella ai tra degli fino l dell i alle questo lunedì martedì mercoledì giovedì venerdì sabato
    domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre due tre
    quattro cinque ieri oggi domani
"""

COMMON = """
    abbandona accordo acqua addio agenti agricoltori aiuti aiuto albero alcuni allarme allora alta alto altra altre
    altri altro ama ambiente amico amore ancora andare anni anno annuncia anziana anziano aperto appello appena apre
    arrestate arrestati arrestato arresti arriva arrivano arte assolto attacco attende attesa aula aumenta aumento
    auto automobilista autostrada autunno avanti avvocato azienda aziende bambina bambini bambino banca bando basso
    basta battuta bella bello bene bilancio blocca bosco buono cade calcio calda caldo calo cambia cambio camera
    campagna campione campo cane capo carcere carne casa case caso cause cena centro cerca certo chi chiede chiedono
    chiesa chiude chiuso ci ciclista cielo cinema circa cittadini città classe coda colpa colpito colpo comune
    comuni concerto consigli consiglio conti contratto contro coppa corsa corte cosa cose costa crescita crisi
    crollo cultura cuore danni davanti debito decide delitto deve dice dieci dimette dimissioni diritto ditta
    diventa divieto domato donna dopo dove droga dubbi duro ecco economia elezioni entra era esame escluso estate
    euro evento fa fabbrica faccia falso fame famiglia famiglie fanno fatto ferita feriti ferito ferma festa fiamme
    figli figlia figlio film fine finisce firma fiume folla fondi forse forte forza foto francese freddo fuga fugge
    fuoco fuori furto futuro gara gas gatto gente giallo giardino gioca giocatori giochi giornata giorni giorno
    giovane giovani giudice giunta giusto governo grande grandi grave gruppo guerra guida idea imprese incendio
    inchiesta incidente incontro indaga indagato indagini inizia inizio insieme inverno isola italia italiana
    italiani lago lascia lavora lavoratori lavori lavoro legge lento lettera lezione libero libri libro lite locale
    lontano lotta luce lui lunga lungo luogo madre mafia mai mamma mancano mano mare marito mattina medici medico
    meno mercato mese mesi mette mezzo migliaia migliore milioni minaccia ministro misure moglie molti molto mondo
    montagna morta morti morto mostra motivo moto muore museo musica nasce nave nazionale nera nessun neve niente
    noi nome nonna nord nostra notte nuova nuove nuovi nuovo occhi oggetto ogni ok oltre omicidio ora oro ospedale
    ospiti ottimo pace padre paese paesi paga palazzo parla parlamento parte partita partito passa paura paziente
    pazienti pensioni perde persone pesce piano piazza piccola piccolo pioggia pista poco politica polizia ponte
    porta porto posto potere premia premio prende presenta presidente presto prezzi prezzo prima primavera primo
    problema processo prodotto progetto proposta prossima protesta prova provincia quale quando quanto quartiere
    quasi quota raccolta ragazza ragazze ragazzi ragazzo rapina re reati record regina regione resta rete ricerca
    ricorda ricordo rischio risposta ritorna ritorno riunione rosso rottura sale salute salva salvi sanità scende
    sciopero scomparsa scomparso scontro scoperta scuola scuole secca secco secondo sede segue sei sembra senza sera
    servizi sfida siccità sicurezza sindaca sindaco sociale soldi sole solo sorella sorpresa spara spiaggia sport
    squadra stadio stagione stampa stasera storia storico strada strade strage studenti studio successo sud sulla
    suono svolta tagli tasse teatro temono tempo terra terremoto testa tetto titolo torna torneo tragedia tratta
    treni tribunale tribunali troppo trova trovato turismo turisti tutta tutte tutti tutto ufficio ultima ultimo
    uomini uomo uscita va vacanze vento verde verità verso via viaggio vicino vigili villa vince vincere vino
    violenta violenza visita vita vittima vittime vittoria vive voce volo volta voto vuole
"""

LETTERS = "òì"
