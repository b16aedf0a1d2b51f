"""Given names that tell whether somebody is a woman or a man; those that are given to both stand in neither set."""

from __future__ import annotations

from timeline.clause_words.words import words

WOMEN = words(
    """
    abigail ada adele agatha agnes aileen aisha alexandra alice alicia alison allison alma amanda amelia amina
    amy ana anastasia angela angelina anita anja anke ann anna annabel anne annelies annette annika antonia anya
    astrid asunción audrey aurora barbara beate beatrice beatrix becky bella bernadette bertha beryl bess beth
    bethany betty beverley bianca birgit bridget brigitte britta camilla carla carmen carol carole caroline
    catalina catherine cathy cecilia celia charlotte chiara chloe christa christina christine claire clara
    claudia colleen constance consuelo cora cordelia corinna cornelia cynthia dagmar daisy daniela daphne
    deborah debra delia denise diana diane dolores dora doreen doris dorothea dorothy edith edna eileen elaine
    eleanor elena eleonora elisa elisabeth elise eliza elizabeth ella ellen eloise elsa elsbeth elsie emilia
    emily emma erika erna esme esther ethel eugenia eunice eva eve fatima fiona flora florence frances francesca
    franziska frieda gabriela gabriella gemma genevieve georgina geraldine gerda gertrude gillian gina giovanna
    gisela giulia gladys glenda gloria grace greta gudrun gwen gwendolyn hanna hannah hannelore harriet hazel
    heather hedwig heidi heike helen helena helene helga henrietta hermine hilary hilda hildegard ida ilse
    imogen inga ingeborg ingrid irena irene irina iris irma isabel isabella isabelle isla isobel ivy jane janet
    janice jasmine jennifer jenny jessica jill joan joanna joanne johanna josephine joyce judith julia juliane
    julie juliet karen karin karla karoline katarina kate katharina katherine kathleen kathryn kathy katja
    katrin kerstin khadija kirsten kirsty klara laura lauren leila lena leonora letitia lidia liesel lilian
    lillian lily linda lisa liz lois lorna lorraine lotte louisa louise lucia lucinda lucy ludmila luisa luise
    lydia mabel madeleine magda magdalena maggie maite mara margaret margarete margarita margot maria marianne
    marie marina marjorie marta martha martina mary mathilda mathilde matilda maud maureen megan melanie melissa
    meredith michaela michelle mildred miriam moira molly mona monica monika muriel myra myrtle nadia nancy
    naomi natalia natalie natasha nell nicole nina noor nora norma odette olga olive olivia ottilie ottoline
    pamela patricia paula pauline pearl penelope penny petra philippa phoebe phyllis pilar polly prisca
    priscilla priya prudence rachel ramona rebecca regina renate rhoda rita roberta rosa rosalind rosanna rose
    rosemary roswitha ruby ruth sabine sabrina sally samantha sandra sara sarah saskia selma serena sharon
    sheila shirley sigrid silke silvia siobhan solveig sonia sonja sophia sophie stefanie stella stephanie susan
    susanna susanne suzanne svetlana sylvia tamara tamsin tanja tanya tatiana teresa tessa thea thelma theresa
    therese tilda tina tracey trudy ulrike ursula ute valentina valerie vanessa vera verena verity veronica
    veronika victoria viktoria viola violet vivienne waltraud wanda wendy wilhelmina wilma winifred yasmin
    yolanda yvonne zainab zoe
    """
)

MEN = words(
    """
    aaron abdul abdullah abel abraham adam adolf adrian ahmad ahmed alain alan alasdair alastair albert alberto
    albrecht aldo alec alejandro alessandro alexander alfonso alfred alistair allan allen alois alonso alun
    ambrose amir anders andreas andrei andrew andré angelo angus anselm anthony anton antonio archibald archie
    armin arnold arthur arturo augustus axel barnaby barry bartholomew basil ben benedict benjamin bernard bernd
    bernhard bert bertram bill björn bob boris brandon brendan brian bruce bruno burkhard byron callum carl
    carlo carlos carsten caspar cecil cedric charles christian christof christoph christopher clarence claus
    clemens clement clifford clive colin conrad cornelius craig curtis cuthbert cyril damian daniel darren david
    dean declan denis dennis derek desmond detlef diego dieter dietmar dietrich dimitri dirk dmitri dominic
    donald douglas duncan dwight eberhard edgar edmund eduard eduardo edward edwin egbert egon elias emil emilio
    emmanuel enrico enrique eric erich erik ernest ernst erwin eugen eugene ewald ezra fabian felix ferdinand
    fergus fernando florian francesco francisco frank frankie franz fred frederick friedrich fritz gareth gary
    gavin geoff geoffrey georg george gerald gerard gerd gerhard gerry gideon gilbert giles giorgio giovanni
    giuseppe gordon graham greg gregor gregory guido guillermo gunnar gunther gus gustav günter günther hamish
    hannes hans harald harold harry hartmut hassan hector heiko heiner heinrich heinz helmut hendrik henri
    henrik henry herbert herman hermann hiroshi holger horace horst howard hubert hugh hugo humphrey hussein
    iain ian ibrahim igor imre isaac isaiah ismail ivan ivor jack jacob jacques jakob james jared jason javier
    jeff jeffrey jens jeremiah jeremy jerome jim joachim jochen joe joel johan johann johannes john jonah jonas
    jonathan jorge josef joseph joshua josiah josé juan julian jörg jürgen karl karsten kaspar keith ken kenji
    kenneth kevin klaus knut konrad konstantin kurt lars lauge lawrence leif leo leon leonard leonardo leopold
    leroy lester lewis liam lionel lloyd lorenzo lothar louis luca lucas luigi luis lukas luke lutz magnus
    malcolm manfred manuel marc marcel marco marcus mario mark markus martin marvin matteo matthew matthias
    maurice max maximilian melvin michael michel miguel mike mikhail miles milton mohamed mohammad mohammed
    moritz morris mortimer moses muhammad murray mustafa nathan nathaniel ned neil neville nicholas nick nicolas
    niels nigel nikolai nikolaus nils noel norbert norman olaf oleg oliver omar oscar oskar osman oswald otto
    owen pablo paolo patrick paul pavel peder pedro percy peter philip philipp phillip pierre pietro rafael
    raimund rainer ralf ralph ramon raoul rashid raymond reginald reinhard reinhold rené ricardo richard rob
    robert roberto roderick rodney roger roland rolf roman ronald rory roy rudi rudolf rudolph rufus rupert
    russell ryan salvatore samuel saul sean sebastian sergei sergio seth siegfried sigmund simon solomon stanley
    stefan stephan stephen sterling steve steven stewart stuart sven takeshi ted terence theo theodor theodore
    thomas thorsten tilman tim timothy tobias toby tom tomas tommy torsten trevor tristan udo ulrich umberto uwe
    valentin vernon victor viktor vincent vincenzo vladimir volker wallace walter warren wayne werner wilbur
    wilfred wilhelm willi william willy winston wolfgang woodrow yusuf zachary
    """
)
