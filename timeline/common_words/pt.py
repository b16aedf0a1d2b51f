"""Portuguese."""

SMALL = """
    o de a que e do da em um para com não uma os no se na por mais as dos como mas ao foi das à ele são está até
    pelo pela sua seu ou já nos também disse às segunda terça quarta quinta sexta feira sábado domingo janeiro
    fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro dois três quatro cinco ontem
    hoje amanhã
"""

COMMON = """
    abre acaba acidente acidentes acordo acordos acusado acusados adeptos afinal agora agressão agricultores aguarda
    ainda ajuda ajudar alerta alguns alta alto aluno alunos ambiente ameaça amigo amor anos antes anuncia apoio
    apresenta aprova após aqui arma arte assalto assim ataque atropelar aulas aumenta aumento autarca autarquia
    avião azul bairro bairros baixa baixo balcão banco barco bem boa bola bom bombeiros cada cai caiu calor caminho
    camião campanha campeão campo carro carros carta casa casamento casas caso cem cerca chama chega chegada chegou
    chuva ciclista cidade cidades cidadão cinema clientes clube coisa comboios começa começo compra concelho
    concerto condenado condutor condutores conselho conta contas contra copa coração corpo corte costa crença cresce
    crescimento criança crianças crime crise cultura custos câmara cão dados dar deixa demite dentro depois deputado
    deputados derrota desaparecido despede desporto detida detido detidos deve dia dias direito direitos dizem
    doentes doença domina dominado dono duas dá dívida dúvidas economia edifício ela elas eleições eles embate
    emprego empresa empresas encontra encontrado encontro energia enfermeiros entra escola escolas espera esperança
    estado este estrada estudantes estudo estádio evita explosão exército falta família famílias faz fazer fecha
    fecham ferida ferido feridos festa fica ficou filha filho filhos filme fim final floresta foge fogo fora forte
    força frente frio fuga fuma funcionários futebol futuro fábrica férias ganha gente golo gosta governo governos
    grande grandes grave greve greves grupo guerra gás habitação história homem homens hora horas hospitais hospital
    hotel há idosa idoso igreja ilha imposto incêndio incêndios indústria inicia inverno investiga início jogador
    jogadores jogo jogos jornal jovem jovens juiz julga julgamento junto justiça juventude lado lança larga lei
    leite liga lista livre livro local logo longe lua lugar luta luz líder maior maioria mal manhã mar marido matar
    mau medo meia melhor membros menina menino menor menos mercado meses mil milhões militar ministro minutos morre
    morrem morreu morta morte morto mortos motorista muda mudança muito muitos mulher mulheres multa mundial mundo
    museu mãe mãos médica médico médicos mês música nada nasceu natal navio nega negócio nenhum ninguém noite nome
    norte nossa nova novas novo novos nunca obra obras onda onde operação oposição ordem ouro outra outras outro
    outros paga pai pais palco papel parque parte partido partir passa passageiros paz país pede pedem pedido
    pequena pequeno perde perigo pessoa pessoas pior plano pode poder polícia política ponte pontos população porque
    porta porto portuguesa português possível pouco povo praia prazo praça precisa preocupa presidente preso preço
    preços primeira primeiro prisão problema processo professor professores projeto promete protesto prova prémio
    próxima próximo quase queda quem quer querem rainha rapariga rapaz recebe recorde rede reforma reforço regressa
    regresso rei relatório renda rendas reunião rico rio risco rosto roubo rua sai salário salários saída saúde seca
    seco segundo segurança seis sem semana sempre serviço serviços silêncio sobe sobem sobre social sociedade sol
    solução suspeita suspeito só tarde taxa teatro tem temem tempo temporada tempos ter terra teve time toda todas
    todo todos torneio trabalhadores trabalho tribunal triste trânsito turismo têm título universidade união uso
    utentes vaga vai vale velho vence venda vendas vento ver verdade verão vez vida vila vinho violência visita
    vitória vive viver você volta voltar voo voz vão vídeo vítima vítimas água área
"""

LETTERS = "ãõç"
