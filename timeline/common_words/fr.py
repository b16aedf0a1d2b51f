"""French."""

SMALL = """
    le la les l d qu de des et un une du en que qui dans est pour au sur par pas plus ce il ne se avec sont aux près
    cette ont été mais comme on leur sa son ses ou après entre elle dont fait deux être à lundi mardi mercredi jeudi
    vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    trois quatre cinq hier demain aujourd
"""

COMMON = """
    accident accord accueille achat actuel affaire agent agriculteurs aide air alerte aller alors ami ancien
    ancienne annonce année années ans appel argent armée arrive arrêt arrêté art assemblée attaque attend attendu
    aucun augmente aussi autour autre autres avant avenir avion avocat avocats bain baisse banque bas bateau beau
    beaucoup besoin bien bientôt blessé blessés bois bon bord bras brûle budget but camion campagne car cas cause
    centre cet chaleur champ chasse chaud chef chemin chez chien choix chute ciel citoyens classe client coeur
    collision collège combat commune conseil conseils contre corps coup coupe cour course craignent crime crise
    croissance culture demande depuis dernier dernière derrière dette devant devient disparu dit doit donne dossier
    drame droit droits débat début décide décès déjà démissionne départ eau emploi employés encore enfant enfants
    enfin enquête ensemble entreprise entreprises espoir essai face faible faire famille faut femme ferme fermeture
    fermé feu filet fille film fils fin finale foot force forte foule frais français française froid fuite fumée
    fête gagne garde gare gaz gens gouvernement grand grande gratuit grave grimpent gros groupe grève guerre guide
    habitants hausse haut heure heures hiver hommage homme hommes hôpital hôtel ici idée image incendie incident
    inquiète interdit interpellé interpellés jamais jardin jeu jeune jeunes jeux joie joue jour journée jours juge
    jugé justice lance libre lieu ligne livre logement loi loin long longue loup lourd loyer loyers lutte main maire
    mairie maison malade malgré manque marche marché match matin mauvais maîtrisé meilleur membre mer mesures meurt
    meurtre mieux milieu millions ministre mis mobilisation moins mois monde montagne mort morts moto moyen musique
    musée mère médecin météo naissance neige neuf noir nom nombre nord nos nous nouveau nouveaux nouvel nouvelle
    nouvelles nuit obtient oeuvre orage oui ouvert ouverture ouvre ouvriers paix panne parc parents part parti passe
    patron pays peine pendant perd personne personnes petit petite petits peu peur peut place plage plainte plan
    pleine pluie plusieurs point police pont port porte poste pourquoi pouvoir premier première prend presse
    printemps prison prix procès projet propose prudence présente président public père pêche quand quel quitte quoi
    rachat recherche record recul refuse regard reine relance rencontre rend rentrée repas reprend reste retour
    retraite retrouvé rien rivière roi rouge route rue réseau réunion rêve sage saison salle sans santé sauve sec
    secours selon semaine service seul signé site siècle soir soirée soldats soleil sortie soupçonné sous soutien
    stade succès sud suisse suite surprise suspect séisme série tard taux temps terre théâtre titre toit toujours
    tour tourisme tous tout toute trafic train travail travaux tribunal trop trouve très tué tués tête usine
    vacances vague vainqueur vend vent vente vers veulent veut victime victimes victoire vide vie vieux village
    ville villes vin violences violente visite vite vivre voir voisins voiture voitures vol vote voyage vrai vue
    école économie élections élu élèves état étranger étudiants île
"""

LETTERS = "çœêèù"
