<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lifeline</source>
        <translation>Sobre o Lifeline</translation>
    </message>
    <message>
        <source>&amp;Third-party notices</source>
        <translation>Avisos de &amp;terceiros</translation>
    </message>
    <message>
        <source>Version {version} · Python {python} · Qt {qt} · {system}</source>
        <translation>Versão {version} · Python {python} · Qt {qt} · {system}</translation>
    </message>
    <message>
        <source>Offline planning of emergency telecommunications. Nothing is ever sent anywhere.</source>
        <translation>Planejamento offline de telecomunicações de emergência. Nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>&amp;License</source>
        <translation>&amp;Licença</translation>
    </message>
</context>
<context>
    <name>AttachmentsBox</name>
    <message>
        <source>Photos and documents</source>
        <translation>Fotos e documentos</translation>
    </message>
    <message>
        <source>A&amp;ttach…</source>
        <translation>A&amp;nexar…</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>{n} attached, {size} in the plan file. Files can be dropped here.</source>
        <translation>{n} anexos, {size} no arquivo do plano. Você pode soltar arquivos aqui.</translation>
    </message>
    <message>
        <source>Attach {files}</source>
        <translation>Anexar {files}</translation>
    </message>
    <message>
        <source>Attach photos and documents</source>
        <translation>Anexar fotos e documentos</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Salvar o anexo</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>Remover {file}</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Operators and rules</source>
        <translation>Operadoras e regras</translation>
    </message>
    <message>
        <source>Sites that fail a rule, or may</source>
        <translation>Sites que não cumprem uma regra, ou talvez não cumpram</translation>
    </message>
    <message>
        <source>Redundancy that is not</source>
        <translation>Redundância apenas aparente</translation>
    </message>
    <message>
        <source>Set of &amp;rules</source>
        <translation>Conjunto de &amp;regras</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Judging rules</source>
        <translation>Avaliando as regras</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operadora</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Cumpre</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Não cumpre</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>✖ Fails</source>
        <translation>✖ Não cumpre</translation>
    </message>
    <message>
        <source>? Not known</source>
        <translation>? Não se sabe</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Caminhos</translation>
    </message>
    <message>
        <source>All through</source>
        <translation>Todos passam por</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Informada</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculada</translation>
    </message>
    <message>
        <source>no operator recorded</source>
        <translation>nenhuma operadora registrada</translation>
    </message>
    <message>
        <source>&amp;Own rules…</source>
        <translation>Regras &amp;próprias…</translation>
    </message>
    <message>
        <source>A folder with rule_sets.csv and rules.csv, in the columns of the bundled ones</source>
        <translation>Uma pasta com rule_sets.csv e rules.csv, com as colunas dos incluídos</translation>
    </message>
    <message>
        <source>Back to the bundled rules</source>
        <translation>Voltar às regras incluídas</translation>
    </message>
    <message>
        <source>Folder with own rules</source>
        <translation>Pasta com regras próprias</translation>
    </message>
    <message>
        <source>Sites by their paths to a gateway without a common site: none {none}, one {one}, two {two}, more {more}.</source>
        <translation>Sites segundo seus caminhos até um gateway sem sites em comum: nenhum {none}, um {one}, dois {two}, mais {more}.</translation>
    </message>
    <message>
        <source>Change the &amp;figures…</source>
        <translation>Mudar os &amp;números…</translation>
    </message>
    <message>
        <source>Copies this set into a folder of your own, with your figures</source>
        <translation>Copia este conjunto para uma pasta sua, com seus números</translation>
    </message>
    <message>
        <source>Tiers, entered and computed</source>
        <translation>Níveis, inseridos e calculados</translation>
    </message>
    <message>
        <source>The plan has no site that these rules judge.</source>
        <translation>O plano não tem nenhum site que estas regras avaliem.</translation>
    </message>
    <message>
        <source>Every site passes every rule.</source>
        <translation>Todos os sites cumprem todas as regras.</translation>
    </message>
    <message>
        <source>None: no site has two or more paths to a gateway that all run through one route group. Route groups are a field of links.</source>
        <translation>Nenhuma: nenhum site tem dois ou mais caminhos até um gateway que passem todos por um mesmo grupo de rota. Os grupos de rota são um campo dos enlaces.</translation>
    </message>
    <message>
        <source>The plan has no site.</source>
        <translation>O plano não tem nenhum site.</translation>
    </message>
    <message>
        <source>A tier entered that is not the one computed comes first, and is marked.</source>
        <translation>Um nível inserido diferente do calculado vem primeiro e está marcado.</translation>
    </message>
</context>
<context>
    <name>BlankFormsDialog</name>
    <message>
        <source>Blank forms for operators</source>
        <translation>Formulários em branco para operadoras</translation>
    </message>
    <message>
        <source>&amp;Forms for</source>
        <translation>&amp;Formulários de</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Idiomas</translation>
    </message>
    <message>
        <source>One Excel file each, with choices and hints in the cells. Import what comes back: it fits as it is.</source>
        <translation>Um arquivo do Excel para cada um, com opções e dicas nas células. Importe o que for devolvido: serve como está.</translation>
    </message>
    <message>
        <source>&amp;Write to a folder…</source>
        <translation>&amp;Gravar em uma pasta…</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Probably there already: check those that are the same</source>
        <translation>Provavelmente já existem: marque os que são os mesmos</translation>
    </message>
    <message>
        <source>Records that are probably the same</source>
        <translation>Registros que provavelmente são os mesmos</translation>
    </message>
    <message>
        <source>{name} and {same}, {m} m apart</source>
        <translation>{name} e {same}, a {m} m um do outro</translation>
    </message>
    <message>
        <source>Merged, as you decided</source>
        <translation>Mesclado, conforme sua decisão</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conhecido</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Com&amp;pleteness</source>
        <translation>Com&amp;pletude</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>&amp;Constatações</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colunas do arquivo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Primeiras células</translation>
    </message>
    <message>
        <source>Is the field</source>
        <translation>É o campo</translation>
    </message>
    <message>
        <source>Not known: please choose</source>
        <translation>Não reconhecida: escolha</translation>
    </message>
    <message>
        <source>Storm track, a row a position</source>
        <translation>Trajetória de tempestade, uma posição por linha</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabela</translation>
    </message>
    <message>
        <source>The rows &amp;are</source>
        <translation>As linhas &amp;são</translation>
    </message>
    <message>
        <source>No table was found in these files.</source>
        <translation>Nenhuma tabela foi encontrada nestes arquivos.</translation>
    </message>
    <message>
        <source>Field of {column}</source>
        <translation>Campo de {column}</translation>
    </message>
    <message>
        <source>written by Lifeline: its columns need no choice</source>
        <translation>escrito pelo Lifeline: suas colunas não exigem escolha</translation>
    </message>
    <message>
        <source>read as you decided before for the same header</source>
        <translation>lido conforme sua decisão anterior para o mesmo cabeçalho</translation>
    </message>
    <message>
        <source>(kept beside the fields)</source>
        <translation>(guardada à parte dos campos)</translation>
    </message>
    <message>
        <source>The file does not state it: give any EPSG code. Listed are those that fit.</source>
        <translation>O arquivo não o indica: informe qualquer código EPSG. A lista mostra os que se ajustam.</translation>
    </message>
    <message>
        <source>EPSG code, such as EPSG:32620</source>
        <translation>código EPSG, como EPSG:32620</translation>
    </message>
    <message>
        <source>Coordinate s&amp;ystem</source>
        <translation>Sistema de coor&amp;denadas</translation>
    </message>
    <message>
        <source>Rows: {n}</source>
        <translation>Linhas: {n}</translation>
    </message>
    <message>
        <source>Hazard outlines, a row a zone</source>
        <translation>Contornos de uma ameaça, uma linha por zona</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Making the plan</source>
        <translation>Criando o plano</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir um plano</translation>
    </message>
    <message>
        <source>Lifeline plans (*.gpkg)</source>
        <translation>Planos do Lifeline (*.gpkg)</translation>
    </message>
    <message>
        <source>Building the demonstration</source>
        <translation>Montando a demonstração</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>Copied to {file} and read back: the copy is the same.</source>
        <translation>Copiado para {file} e relido: a cópia é idêntica.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Salvando uma cópia</translation>
    </message>
    <message>
        <source>Merge with another copy of this plan</source>
        <translation>Mesclar com outra cópia deste plano</translation>
    </message>
    <message>
        <source>Save the plan as it was</source>
        <translation>Salvar o plano como era</translation>
    </message>
    <message>
        <source>The plan as it was then lies in {file}. This plan is as it is.</source>
        <translation>O plano como era então está em {file}. Este plano permanece como está.</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Voltando</translation>
    </message>
    <message>
        <source>The plan is what it was then. What it was before is kept as a backup.</source>
        <translation>O plano voltou a ser o que era então. O que era antes foi guardado como backup.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando o backup</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimindo</translation>
    </message>
    <message>
        <source>Writing the plan</source>
        <translation>Escrevendo o plano</translation>
    </message>
    <message>
        <source>Folder for all editions</source>
        <translation>Pasta para todas as edições</translation>
    </message>
    <message>
        <source>Writing all editions</source>
        <translation>Gravando todas as edições</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>It was written to
{file}</source>
        <translation>Gravado em
{file}</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Take them into the history? You can undo them there. Until then the plan shows them as they are.</source>
        <translation>Incorporá-los ao histórico? Lá você pode desfazê-los. Até então, o plano os mostra como estão.</translation>
    </message>
    <message>
        <source>Folder for the blank forms</source>
        <translation>Pasta para os formulários em branco</translation>
    </message>
    <message>
        <source>Writing blank forms</source>
        <translation>Gravando formulários em branco</translation>
    </message>
    <message>
        <source>Blank forms written to {folder}: {n}.</source>
        <translation>Formulários em branco gravados em {folder}: {n}.</translation>
    </message>
    <message>
        <source>Files written to {folder}: {n}.</source>
        <translation>Arquivos gravados em {folder}: {n}.</translation>
    </message>
    <message>
        <source>Another program changed this plan since Lifeline wrote it last. Records changed: {n}.</source>
        <translation>Outro programa alterou este plano desde que o Lifeline o gravou pela última vez. Registros alterados: {n}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left half done; what was written is whole.</source>
        <translation>Parado. Nada ficou pela metade; o que foi gravado está completo.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Runs side by side</source>
        <translation>Simulações lado a lado</translation>
    </message>
    <message>
        <source>Figures of the runs</source>
        <translation>Números das simulações</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>{n}: {run}</source>
        <translation>{n}: {run}</translation>
    </message>
    <message>
        <source>± is one standard error; a difference is clear where it exceeds two of them.</source>
        <translation>± é um erro padrão; uma diferença é clara quando passa de dois deles.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Run {n}</source>
        <translation>Simulação {n}</translation>
    </message>
    <message>
        <source>Run {n} less run 1</source>
        <translation>Simulação {n} menos a 1</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>clara</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>pode ser acaso</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
</context>
<context>
    <name>CompletenessView</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>All records of a kind</source>
        <translation>Todos os registros de um tipo</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>Por operadora</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Por criticidade</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Têm</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conhecidos</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Oldest survey</source>
        <translation>Levantamento mais antigo</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completude</translation>
    </message>
    <message>
        <source>What nobody recorded is assumed (grade D) and printed as assumed.</source>
        <translation>O que ninguém registrou é presumido (grau D) e impresso como presumido.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>{records}, tier {tier}</source>
        <translation>{records}, criticidade {tier}</translation>
    </message>
    <message>
        <source>{records}, {operator}</source>
        <translation>{records}, {operator}</translation>
    </message>
    <message>
        <source>Oldest survey: {oldest}. Records without a date of survey: {undated}.</source>
        <translation>Levantamento mais antigo: {oldest}. Registros sem data de levantamento: {undated}.</translation>
    </message>
</context>
<context>
    <name>CriticalPanel</name>
    <message>
        <source>&amp;Single failures</source>
        <translation>&amp;Falhas únicas</translation>
    </message>
    <message>
        <source>&amp;Downstream</source>
        <translation>&amp;Dependentes</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>R&amp;egras</translation>
    </message>
    <message>
        <source>&amp;Joint failures</source>
        <translation>Falhas con&amp;juntas</translation>
    </message>
    <message>
        <source>In a s&amp;cenario</source>
        <translation>Num &amp;cenário</translation>
    </message>
</context>
<context>
    <name>CurvesDialog</name>
    <message>
        <source>Fragility curves</source>
        <translation>Curvas de fragilidade</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>&amp;New curve of your own…</source>
        <translation>&amp;Nova curva própria…</translation>
    </message>
    <message>
        <source>It depends on the design wind of the asset; drawn for 50 m/s.</source>
        <translation>Depende do vento de projeto do ativo; traçada para 50 m/s.</translation>
    </message>
    <message>
        <source>It counts from the height of the equipment; drawn for equipment on the ground.</source>
        <translation>Conta a partir da altura do equipamento; traçada para equipamento no solo.</translation>
    </message>
    <message>
        <source>Source: {source} (grade {grade})</source>
        <translation>Fonte: {source} (grau {grade})</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>não informada</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Este plano</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>Incluída</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Ameaça</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Vale para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>It begins like the curve that is picked</source>
        <translation>Começa como a curva escolhida</translation>
    </message>
</context>
<context>
    <name>DependentsView</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>People without service</source>
        <translation>Pessoas sem serviço</translation>
    </message>
    <message>
        <source>What depends on it</source>
        <translation>O que depende dele</translation>
    </message>
    <message>
        <source>Pick a site, a link or an organization anywhere: what is lost with it stands here.</source>
        <translation>Escolha um site, um enlace ou uma organização em qualquer lugar: aqui aparece o que se perde com ele.</translation>
    </message>
    <message>
        <source>Without {name}, {people} people lose all service; exact, nothing else failing.</source>
        <translation>Sem {name}, {people} pessoas perdem todo o serviço; valor exato, se nada mais falhar.</translation>
    </message>
</context>
<context>
    <name>EditRulesDialog</name>
    <message>
        <source>Own rules</source>
        <translation>Regras próprias</translation>
    </message>
    <message>
        <source>{title}, with our own figures</source>
        <translation>{title}, com nossos próprios números</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Folder with own rules</source>
        <translation>Pasta com regras próprias</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>Shows the folder, once there is one: rule_sets.csv and rules.csv open in any spreadsheet</source>
        <translation>Mostra a pasta, quando ela existir: rule_sets.csv e rules.csv abrem em qualquer planilha</translation>
    </message>
    <message>
        <source>&amp;Name of the set</source>
        <translation>&amp;Nome do conjunto</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>P&amp;asta</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Nome do conjunto</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>The bundled rules stay as they are: this copy lies in the folder, and the plan is judged by it. Type your figures, and the words of the rule with them. A rule without a figure says “not known”.</source>
        <translation>As regras incluídas ficam como estão: esta cópia fica na pasta, e o plano é avaliado por ela. Digite seus números e, com eles, as palavras da regra. Uma regra sem número diz “não se sabe”.</translation>
    </message>
    <message>
        <source>Op&amp;en it</source>
        <translation>A&amp;bri-la</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Add a site on the map</source>
        <translation>Adicionar um site no mapa</translation>
    </message>
    <message>
        <source>Add a link on the map</source>
        <translation>Adicionar um enlace no mapa</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Mover {name}</translation>
    </message>
    <message>
        <source>Change the route of {name}</source>
        <translation>Alterar a rota de {name}</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <translation>Dividir {name}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Excluir {name}</translation>
    </message>
    <message>
        <source>Delete {n} records</source>
        <translation>Excluir {n} registros</translation>
    </message>
    <message>
        <source>Delete them, too? Undo brings all of them back.</source>
        <translation>Excluí-los também? Desfazer recupera todos.</translation>
    </message>
    <message>
        <source>Reverse links: {n}</source>
        <translation>Inverter enlaces: {n}</translation>
    </message>
    <message>
        <source>Other records that are nothing without what you delete (links, power supplies and the like): {n}.</source>
        <translation>Outros registros que não são nada sem o que você exclui (enlaces, alimentações elétricas e afins): {n}.</translation>
    </message>
</context>
<context>
    <name>EditingBar</name>
    <message>
        <source>Editing tools</source>
        <translation>Ferramentas de edição</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Adicionar site</translation>
    </message>
    <message>
        <source>Add a site by a click</source>
        <translation>Adicionar um site com um clique</translation>
    </message>
    <message>
        <source>Draw link</source>
        <translation>Desenhar enlace</translation>
    </message>
    <message>
        <source>Draw a link from site to site</source>
        <translation>Desenhar um enlace de site a site</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move a site or another point</source>
        <translation>Mover um site ou outro ponto</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rota</translation>
    </message>
    <message>
        <source>Change the route of a link, point by point</source>
        <translation>Alterar a rota de um enlace, ponto a ponto</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split a link at a site or at a new one</source>
        <translation>Dividir um enlace em um site existente ou novo</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Place things exactly on what is near</source>
        <translation>Posicionar exatamente sobre o que está próximo</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Inverter</translation>
    </message>
    <message>
        <source>Turn the chosen links round</source>
        <translation>Inverter o sentido dos enlaces escolhidos</translation>
    </message>
    <message>
        <source>Form…</source>
        <translation>Formulário…</translation>
    </message>
    <message>
        <source>Edit the fields of what is chosen</source>
        <translation>Editar os campos do que foi escolhido</translation>
    </message>
    <message>
        <source>Set fields…</source>
        <translation>Definir campos…</translation>
    </message>
    <message>
        <source>Set fields of all that is chosen, for example a route group</source>
        <translation>Definir campos de tudo o que foi escolhido, por exemplo um grupo de rota</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what is chosen, for a spreadsheet or another plan</source>
        <translation>Copiar o que foi escolhido, para uma planilha ou outro plano</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Paste records from a spreadsheet or another plan</source>
        <translation>Colar registros de uma planilha ou de outro plano</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>Excluir o que foi escolhido</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong inside Lifeline. Your plan file is safe; you can go on.</source>
        <translation>Algo deu errado dentro do Lifeline. O arquivo do seu plano está seguro; você pode continuar.</translation>
    </message>
    <message>
        <source>A report without personal data was saved. Please send it to whoever supports you:</source>
        <translation>Um relatório sem dados pessoais foi salvo. Envie-o a quem lhe dá suporte:</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Edit the hazard event</source>
        <translation>Editar o evento de ameaça</translation>
    </message>
    <message>
        <source>New hazard event</source>
        <translation>Novo evento de ameaça</translation>
    </message>
    <message>
        <source>Kind of hazard</source>
        <translation>Tipo de ameaça</translation>
    </message>
    <message>
        <source>&amp;Pick the place on the map…</source>
        <translation>&amp;Escolher o local no mapa…</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>de um arquivo</translation>
    </message>
    <message>
        <source>import a map file or a raster as hazard event first</source>
        <translation>importe antes um arquivo de mapa ou um raster como evento de ameaça</translation>
    </message>
    <message>
        <source>Click where the event is</source>
        <translation>Clique onde está o evento</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Adicionar {name}</translation>
    </message>
    <message>
        <source>{hazard} ({unit})</source>
        <translation>{hazard} ({unit})</translation>
    </message>
    <message>
        <source>&amp;Kind of hazard</source>
        <translation>&amp;Tipo de ameaça</translation>
    </message>
    <message>
        <source>The event itself</source>
        <translation>O evento em si</translation>
    </message>
    <message>
        <source>Working out the strength on the map</source>
        <translation>Calculando a intensidade no mapa</translation>
    </message>
    <message>
        <source>Sho&amp;w it on the map</source>
        <translation>Mo&amp;strar no mapa</translation>
    </message>
    <message>
        <source>Click the positions of the storm, one after the other</source>
        <translation>Clique nas posições da tempestade, uma após a outra</translation>
    </message>
    <message>
        <source>How strong it would be: a click on the map goes back to the form</source>
        <translation>Que força teria: um clique no mapa volta ao formulário</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;Readers</source>
        <translation>&amp;Leitores</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>What these readers may not see is left out; a note in the file says what.</source>
        <translation>O que estes leitores não podem ver é omitido; uma nota no arquivo diz o quê.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>for example {day}</source>
        <translation>por exemplo {day}</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>P&amp;rocurar…</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>A pasta {folder} não existe.</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name.</source>
        <translation>{file} já existe. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Replace {file}?</source>
        <translation>Substituir {file}?</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>&amp;Mend this</source>
        <translation>&amp;Corrigir esta</translation>
    </message>
    <message>
        <source>Mend &amp;all of it</source>
        <translation>Corrigir &amp;todas</translation>
    </message>
    <message>
        <source>Everything that the same rule finds, as one edit that can be undone</source>
        <translation>Tudo o que a mesma regra encontra, como uma só edição que pode ser desfeita</translation>
    </message>
    <message>
        <source>Checking the plan</source>
        <translation>Verificando o plano</translation>
    </message>
    <message>
        <source>No findings: every rule holds.</source>
        <translation>Nenhuma constatação: todas as regras são cumpridas.</translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}, notes: {notes}. Pick one to go to its record.</source>
        <translation>Erros: {errors}, avisos: {warnings}, notas: {notes}. Escolha um para ir ao seu registro.</translation>
    </message>
</context>
<context>
    <name>FragilityChart</name>
    <message>
        <source>slight damage</source>
        <translation>danos leves</translation>
    </message>
    <message>
        <source>moderate damage</source>
        <translation>danos moderados</translation>
    </message>
    <message>
        <source>extensive damage</source>
        <translation>danos extensos</translation>
    </message>
    <message>
        <source>complete damage</source>
        <translation>danos completos</translation>
    </message>
    <message>
        <source>3-second gust</source>
        <translation>rajada de 3 segundos</translation>
    </message>
    <message>
        <source>1-minute mean</source>
        <translation>média de 1 minuto</translation>
    </message>
    <message>
        <source>10-minute mean</source>
        <translation>média de 10 minutos</translation>
    </message>
    <message>
        <source>fastest mile</source>
        <translation>milha mais rápida</translation>
    </message>
    <message>
        <source>Probability of damage over intensity</source>
        <translation>Probabilidade de dano segundo a intensidade</translation>
    </message>
    <message>
        <source>{unit}, {averaging}</source>
        <translation>{unit}, {averaging}</translation>
    </message>
    <message>
        <source>probability of being hit</source>
        <translation>probabilidade de ser atingido</translation>
    </message>
    <message>
        <source>At {intensity} {unit}</source>
        <translation>Com {intensity} {unit}</translation>
    </message>
    <message>
        <source>{state} or worse: {percent}</source>
        <translation>{state} ou pior: {percent}</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group and sum</source>
        <translation>Agrupar e somar</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Agrupar por</translation>
    </message>
    <message>
        <source>&amp;Figures of</source>
        <translation>&amp;Números de</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Rows that the table shows: {rows}, groups: {groups}. Unknown is left out of the figures.</source>
        <translation>Linhas que a tabela mostra: {rows}, grupos: {groups}. O desconhecido não entra nos números.</translation>
    </message>
</context>
<context>
    <name>HindcastChart</name>
    <message>
        <source>Simulated and reported share of cell sites out of service</source>
        <translation>Proporção simulada e relatada de sites celulares fora de serviço</translation>
    </message>
    <message>
        <source>simulated mean, with nine of ten realizations</source>
        <translation>média simulada, com nove de dez realizações</translation>
    </message>
    <message>
        <source>where the mean should lie</source>
        <translation>onde a média deveria ficar</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>informado</translation>
    </message>
    <message>
        <source>days after landfall</source>
        <translation>dias após tocar a terra</translation>
    </message>
    <message>
        <source>Day {day}: {mean} simulated, in nine of ten realizations {p5} to {p95}</source>
        <translation>Dia {day}: {mean} simulado, em nove de dez realizações de {p5} a {p95}</translation>
    </message>
    <message>
        <source>Day {day}: {mean} simulated, in nine of ten realizations {p5} to {p95}; {out} reported</source>
        <translation>Dia {day}: {mean} simulado, em nove de dez realizações de {p5} a {p95}; {out} informado</translation>
    </message>
</context>
<context>
    <name>HindcastDialog</name>
    <message>
        <source>Hindcast</source>
        <translation>Simulação retrospectiva</translation>
    </message>
    <message>
        <source>a CSV file with date, area, storm, pct_cell_sites_out, date_basis</source>
        <translation>um arquivo CSV com date, area, storm, pct_cell_sites_out, date_basis</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simular</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cell sites out of service, by day</source>
        <translation>ERBs fora de serviço, por dia</translation>
    </message>
    <message>
        <source>Simulates a storm of the past over a made-up country and compares it with what was reported.</source>
        <translation>Simula uma tempestade do passado sobre um país inventado e compara-a com o que foi informado.</translation>
    </message>
    <message>
        <source>Simulating a storm of the past</source>
        <translation>A simular uma tempestade do passado</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Simulated %</source>
        <translation>Simulado %</translation>
    </message>
    <message>
        <source>5 % below</source>
        <translation>5 % abaixo</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation>95 % abaixo</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Danos</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rotas</translation>
    </message>
    <message>
        <source>Reported %</source>
        <translation>Relatado %</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>P&amp;rocurar…</translation>
    </message>
    <message>
        <source>Re&amp;ports (optional)</source>
        <translation>Re&amp;latórios (opcional)</translation>
    </message>
    <message>
        <source>Reali&amp;zations</source>
        <translation>Reali&amp;zações</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Se&amp;mente</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>St&amp;orm</source>
        <translation>&amp;Tempestade</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Percent ± one standard error</source>
        <translation>Percentual ± um erro padrão</translation>
    </message>
    <message>
        <source>&amp;Curve</source>
        <translation>&amp;Curva</translation>
    </message>
    <message>
        <source>By da&amp;y</source>
        <translation>Por &amp;dia</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>When (UTC)</source>
        <translation>Quando (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>What the edit changed</source>
        <translation>O que a edição mudou</translation>
    </message>
    <message>
        <source>Pick an entry to see what it changed.</source>
        <translation>Escolha uma entrada para ver o que ela mudou.</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Histórico de</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>O plano inteiro</translation>
    </message>
    <message>
        <source>The record that is picked</source>
        <translation>O registro escolhido</translation>
    </message>
    <message>
        <source>&amp;Save the plan as it was then…</source>
        <translation>&amp;Salvar o plano como era então…</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… e mais</translation>
    </message>
    <message>
        <source>Edits of the other copy:</source>
        <translation>Edições da outra cópia:</translation>
    </message>
    <message>
        <source>Show &amp;older entries</source>
        <translation>Mostrar entradas &amp;anteriores</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>Rows on the &amp;map</source>
        <translation>Linhas no &amp;mapa</translation>
    </message>
    <message>
        <source>What was &amp;noticed</source>
        <translation>O que foi &amp;notado</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Não foi possível ler este arquivo.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>{table}: {added} new, {updated} changed, {unchanged} as they are</source>
        <translation>{table}: {added} novos, {updated} alterados, {unchanged} sem mudança</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nada mudaria.</translation>
    </message>
    <message>
        <source>What was &amp;noticed ({n})</source>
        <translation>O que foi &amp;notado ({n})</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Who may &amp;see them</source>
        <translation>Quem pode &amp;vê-los</translation>
    </message>
    <message>
        <source>Who may see them</source>
        <translation>Quem pode vê-los</translation>
    </message>
    <message>
        <source>Where a row does not say it itself.</source>
        <translation>Quando a própria linha não o diz.</translation>
    </message>
    <message>
        <source>Nothing is written before you import; undo takes it all back.</source>
        <translation>Nada é gravado antes de importar; desfazer reverte tudo.</translation>
    </message>
    <message>
        <source>Left out: {n}. The list of what was noticed says why.</source>
        <translation>Ficam de fora: {n}. A lista do que foi notado diz por quê.</translation>
    </message>
    <message>
        <source>What c&amp;hanges</source>
        <translation>O que m&amp;uda</translation>
    </message>
    <message>
        <source>Reading… {share} %</source>
        <translation>Lendo… {share} %</translation>
    </message>
</context>
<context>
    <name>ImportanceView</name>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>Assets to look at</source>
        <translation>Ativos a examinar</translation>
    </message>
    <message>
        <source>How many assets to look at: those that may fail and carry most people</source>
        <translation>Quantos ativos examinar: os que podem falhar e servem mais pessoas</translation>
    </message>
    <message>
        <source>&amp;Rank</source>
        <translation>O&amp;rdenar</translation>
    </message>
    <message>
        <source>What each failure costs</source>
        <translation>O que custa cada falha</translation>
    </message>
    <message>
        <source>Ranking failures in {name}</source>
        <translation>A ordenar as falhas em {name}</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>{name}: {looked} of {all} assets that may fail, over {events} realizations; all other draws stay as they are. ± is one standard error.</source>
        <translation>{name}: {looked} de {all} ativos que podem falhar, em {events} realizações; os outros sorteios ficam iguais. ± é um erro padrão.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Avoided if kept whole</source>
        <translation>Evitado se ficar intacto</translation>
    </message>
    <message>
        <source>Person-hours on average: what it costs where it fails, times how often it fails</source>
        <translation>Horas-pessoa em média: o que custa onde falha, vezes a frequência com que falha</translation>
    </message>
    <message>
        <source>Failed in</source>
        <translation>Falhou em</translation>
    </message>
    <message>
        <source>Share of the realizations</source>
        <translation>Parcela das realizações</translation>
    </message>
    <message>
        <source>Person-hours if it fails</source>
        <translation>Horas-pessoa se falhar</translation>
    </message>
    <message>
        <source>Mean where it fails, beyond what is lost without its failure (Birnbaum importance)</source>
        <translation>Média onde falha, além do que se perde sem a sua falha (importância de Birnbaum)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What the failure of each asset costs in a scenario, and what keeping it whole avoids.</source>
        <translation>O que custa a falha de cada ativo num cenário, e o que se evita ao mantê-lo intacto.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message>
        <source>What was noticed</source>
        <translation>O que foi notado</translation>
    </message>
    <message>
        <source>Refuse all of this &amp;kind</source>
        <translation>Recusar todos deste &amp;tipo</translation>
    </message>
    <message>
        <source>&amp;Take the proposal</source>
        <translation>&amp;Aceitar a proposta</translation>
    </message>
    <message>
        <source>Take all &amp;proposals</source>
        <translation>Aceitar todas as &amp;propostas</translation>
    </message>
    <message>
        <source>&amp;Forget my decisions</source>
        <translation>&amp;Esquecer minhas decisões</translation>
    </message>
    <message>
        <source>Pick a row to decide about it.</source>
        <translation>Escolha uma linha para decidir sobre ela.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>&amp;Refuse this</source>
        <translation>&amp;Recusar isto</translation>
    </message>
    <message>
        <source>Decided by you: {n}; the list shows what is left.</source>
        <translation>Decidido por você: {n}; a lista mostra o que resta.</translation>
    </message>
</context>
<context>
    <name>JointFailuresView</name>
    <message>
        <source>How many fail together</source>
        <translation>Quantos falham juntos</translation>
    </message>
    <message>
        <source>Worst pairs</source>
        <translation>Piores pares</translation>
    </message>
    <message>
        <source>Assets of the set</source>
        <translation>Ativos do conjunto</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>How many &amp;fail together</source>
        <translation>Quantos &amp;falham juntos</translation>
    </message>
    <message>
        <source>Looking for the worst joint failures</source>
        <translation>A procurar as piores falhas conjuntas</translation>
    </message>
    <message>
        <source>The {n} pairs that cut off most people beyond what both do alone. Exact over all pairs.</source>
        <translation>Os {n} pares que cortam mais pessoas além das que cada um corta sozinho. Exato entre todos os pares.</translation>
    </message>
    <message>
        <source>The {n} pairs that cut off most people beyond what both do alone. Exact over all pairs with one of {first} assets; another pair may be worse.</source>
        <translation>Os {n} pares que cortam mais pessoas além das que cada um corta sozinho. Exato entre os pares com um de {first} ativos; outro par pode ser pior.</translation>
    </message>
    <message>
        <source>Together these {n} cut off {people} people. This is a lower bound: another set of the same size may be worse.</source>
        <translation>Juntos, estes {n} cortam {people} pessoas. É um limite inferior: outro conjunto do mesmo tamanho pode ser pior.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Beyond both</source>
        <translation>Além dos dois</translation>
    </message>
    <message>
        <source>People that neither loses alone</source>
        <translation>Pessoas que nenhum perde sozinho</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>People cut off when both fail</source>
        <translation>Pessoas sem serviço se ambos falharem</translation>
    </message>
</context>
<context>
    <name>LatePanel</name>
    <message>
        <source>Working…</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers of the map</source>
        <translation>Camadas do mapa</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>Camadas próprias</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Shown on the map</source>
        <translation>Mostrado no mapa</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grade</translation>
    </message>
    <message>
        <source>&amp;Coordinates</source>
        <translation>&amp;Coordenadas</translation>
    </message>
    <message>
        <source>Pictures, tiles and shapes ({patterns})</source>
        <translation>Imagens, blocos e formas ({patterns})</translation>
    </message>
    <message>
        <source>Add own layers</source>
        <translation>Adicionar camadas próprias</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Add a GeoTIFF, MBTiles or vector file</source>
        <translation>Adicionar um arquivo GeoTIFF, MBTiles ou vetorial</translation>
    </message>
    <message>
        <source>Put the layer higher</source>
        <translation>Subir a camada</translation>
    </message>
    <message>
        <source>Put the layer lower</source>
        <translation>Descer a camada</translation>
    </message>
    <message>
        <source>Show the layer fainter, or fully again</source>
        <translation>Mostrar a camada mais clara, ou de novo por inteiro</translation>
    </message>
    <message>
        <source>Take the layer off the plan; its file stays</source>
        <translation>Retirar a camada do plano; seu arquivo permanece</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Não foi possível salvar as configurações.</translation>
    </message>
    <message>
        <source>{plan} (read only)</source>
        <translation>{plan} (somente leitura)</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Map tools</source>
        <translation>Ferramentas do mapa</translation>
    </message>
    <message>
        <source>Probability of an outage</source>
        <translation>Probabilidade de interrupção</translation>
    </message>
    <message>
        <source>Synthetic data: no real network</source>
        <translation>Dados sintéticos: nenhuma rede real</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Show all that is recorded</source>
        <translation>Mostrar tudo o que está registrado</translation>
    </message>
    <message>
        <source>To selection</source>
        <translation>Ir à seleção</translation>
    </message>
    <message>
        <source>Zoom to what is chosen</source>
        <translation>Aproximar do que foi escolhido</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Laço</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure distances and areas</source>
        <translation>Medir distâncias e áreas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit on the map: more tools</source>
        <translation>Editar no mapa: mais ferramentas</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Layers of the map, grid, and how positions are written</source>
        <translation>Camadas do mapa, grade e forma de escrever as posições</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Color by the results</source>
        <translation>Colorir pelos resultados</translation>
    </message>
    <message>
        <source>Copy the position {position}</source>
        <translation>Copiar a posição {position}</translation>
    </message>
    <message>
        <source>Choose by a lasso; Shift and drag chooses by a box at any time. Points count that lie inside, lines that lie inside or are crossed.</source>
        <translation>Escolher com um laço; Shift e arrastar escolhe com uma caixa a qualquer momento. Contam os pontos dentro e as linhas dentro ou cruzadas.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;About Lifeline…</source>
        <translation>&amp;Sobre o Lifeline…</translation>
    </message>
    <message>
        <source>Go to {panel}</source>
        <translation>Ir para {panel}</translation>
    </message>
    <message>
        <source>&amp;Put all panels back</source>
        <translation>&amp;Repor todos os painéis</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Desfazer: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Refazer: {what}</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Novo plano…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir re&amp;cente</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Abrir a &amp;demonstração</translation>
    </message>
    <message>
        <source>Plan de&amp;tails…</source>
        <translation>De&amp;talhes do plano…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Plan: write, preview, print…</source>
        <translation>&amp;Plano: escrever, visualizar, imprimir…</translation>
    </message>
    <message>
        <source>&amp;Write the plan to a file…</source>
        <translation>&amp;Gravar o plano em um arquivo…</translation>
    </message>
    <message>
        <source>Ot&amp;her prints…</source>
        <translation>O&amp;utras impressões…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Salvar uma cópia…</translation>
    </message>
    <message>
        <source>&amp;Merge with another copy…</source>
        <translation>&amp;Mesclar com outra cópia…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurar um &amp;backup…</translation>
    </message>
    <message>
        <source>&amp;Close the plan</source>
        <translation>Fec&amp;har o plano</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Copy what is chosen</source>
        <translation>&amp;Copiar o que foi escolhido</translation>
    </message>
    <message>
        <source>&amp;Paste a table…</source>
        <translation>C&amp;olar uma tabela…</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Painéis</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir para</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claras</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuras</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Zoom of texts</source>
        <translation>&amp;Zoom dos textos</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhum ainda</translation>
    </message>
    <message>
        <source>Chan&amp;ges since a version…</source>
        <translation>Mudanças desde uma &amp;versão…</translation>
    </message>
    <message>
        <source>Blank &amp;forms for operators…</source>
        <translation>&amp;Formulários em branco para operadoras…</translation>
    </message>
    <message>
        <source>Write &amp;all editions…</source>
        <translation>Gravar t&amp;odas as edições…</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge with {file}</source>
        <translation>Mesclar com {file}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Mesclar</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Mesclando</translation>
    </message>
    <message>
        <source>There are no conflicts.</source>
        <translation>Não há conflitos.</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>este plano</translation>
    </message>
    <message>
        <source>the other one</source>
        <translation>o outro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Este plano</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>O outro</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>o registro inteiro</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>&amp;This plan holds</source>
        <translation>Vale &amp;este plano</translation>
    </message>
    <message>
        <source>The &amp;other one holds</source>
        <translation>Vale o &amp;outro</translation>
    </message>
    <message>
        <source>All: this &amp;plan</source>
        <translation>Todos: este &amp;plano</translation>
    </message>
    <message>
        <source>All: the ot&amp;her one</source>
        <translation>Todos: o o&amp;utro</translation>
    </message>
    <message>
        <source>All: the &amp;newer</source>
        <translation>Todos: o mais &amp;recente</translation>
    </message>
    <message>
        <source>Edits of different fields of one record both live. Nothing is written before you merge, and undo helps.</source>
        <translation>Edições de campos diferentes de um mesmo registro convivem. Nada é gravado antes de mesclar, e é possível desfazer.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Não foi possível ler este arquivo.</translation>
    </message>
    <message>
        <source>Conflicts to be decided: {n} of {all}. Both laptops changed the same field.</source>
        <translation>Conflitos a decidir: {n} de {all}. Os dois computadores alteraram o mesmo campo.</translation>
    </message>
    <message>
        <source>{who}, {when} UTC</source>
        <translation>{who}, {when} UTC</translation>
    </message>
</context>
<context>
    <name>MomentSlider</name>
    <message>
        <source>Hours after the event</source>
        <translation>Horas após o evento</translation>
    </message>
    <message>
        <source>Who is without service at this time, on the map; at the left end: at any time</source>
        <translation>Quem está sem serviço neste momento, no mapa; na extremidade esquerda: em qualquer momento</translation>
    </message>
    <message>
        <source>Let the time run</source>
        <translation>Deixar o tempo correr</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>A qualquer momento</translation>
    </message>
    <message>
        <source>After {time}</source>
        <translation>Após {time}</translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>Novo plano</translation>
    </message>
    <message>
        <source>Choose a country of the list.</source>
        <translation>Escolha um país da lista.</translation>
    </message>
    <message>
        <source>Give the plan a title.</source>
        <translation>Dê um título ao plano.</translation>
    </message>
    <message>
        <source>Choose a file in a folder that exists.</source>
        <translation>Escolha um arquivo em uma pasta que exista.</translation>
    </message>
    <message>
        <source>There is such a file already. Choose another name; a plan is never overwritten.</source>
        <translation>Já existe um arquivo assim. Escolha outro nome; um plano nunca é sobrescrito.</translation>
    </message>
    <message>
        <source>National Emergency Telecommunications Plan: {country}</source>
        <translation>Plano Nacional de Telecomunicações de Emergência: {country}</translation>
    </message>
    <message>
        <source>File of the new plan</source>
        <translation>Arquivo do novo plano</translation>
    </message>
    <message>
        <source>Lifeline plans (*.gpkg)</source>
        <translation>Planos do Lifeline (*.gpkg)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pr&amp;ocurar…</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>&amp;Criar o plano</translation>
    </message>
    <message>
        <source>Everything about the plan is kept in this one file.</source>
        <translation>Tudo sobre o plano fica guardado neste único arquivo.</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Next best links and kits: {scenario}</source>
        <translation>Próximos melhores enlaces e kits: {scenario}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>By person-hours a&amp;voided per cost</source>
        <translation>Por horas-pessoa evitadas por &amp;custo</translation>
    </message>
    <message>
        <source>Candidates from the ca&amp;talog, besides what is planned</source>
        <translation>Candidatos do ca&amp;tálogo, além do que está planejado</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Escolher</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>What to add next</source>
        <translation>O que adicionar em seguida</translation>
    </message>
    <message>
        <source>Costs and data of the catalog are indicative.</source>
        <translation>Os custos e dados do catálogo são indicativos.</translation>
    </message>
    <message>
        <source>Choosing links and kits</source>
        <translation>Escolhendo enlaces e kits</translation>
    </message>
    <message>
        <source>Of {all} person-hours without this service; {candidates} candidates, {n} simulated events. Greedy: a good choice, no proof that there is none better.</source>
        <translation>De {all} horas-pessoa sem este serviço; {candidates} candidatos, {n} eventos simulados. Método guloso: uma boa escolha, sem prova de que não haja melhor.</translation>
    </message>
    <message>
        <source>Link or kit</source>
        <translation>Enlace ou kit</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Person-hours avoided</source>
        <translation>Horas-pessoa evitadas</translation>
    </message>
    <message>
        <source>All so far avoid</source>
        <translation>Todos até aqui evitam</translation>
    </message>
    <message>
        <source>All so far, USD</source>
        <translation>Todos até aqui, USD</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>&amp;Quantos</translation>
    </message>
    <message>
        <source>&amp;Budget (USD)</source>
        <translation>&amp;Orçamento (USD)</translation>
    </message>
    <message>
        <source>S&amp;ervice</source>
        <translation>Se&amp;rviço</translation>
    </message>
    <message>
        <source>Mean on top of those above ± one standard error</source>
        <translation>Média além dos acima ± um erro padrão</translation>
    </message>
    <message>
        <source>Mean ± one standard error</source>
        <translation>Média ± um erro padrão</translation>
    </message>
</context>
<context>
    <name>OutageChart</name>
    <message>
        <source>People without service over time</source>
        <translation>Pessoas sem serviço ao longo do tempo</translation>
    </message>
    <message>
        <source>{time} after the event: {mean} people without service
in nine of ten realizations {p5} to {p95}</source>
        <translation>{time} após o evento: {mean} pessoas sem serviço
em nove de dez realizações, {p5} a {p95}</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} d</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Sections of the plan</source>
        <translation>Seções do plano</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>OwnLayers</name>
    <message>
        <source>Reading {file}</source>
        <translation>Lendo {file}</translation>
    </message>
    <message>
        <source>Remove the map layer {name}</source>
        <translation>Remover a camada de mapa {name}</translation>
    </message>
    <message>
        <source>Show the map layer {name}</source>
        <translation>Mostrar a camada de mapa {name}</translation>
    </message>
    <message>
        <source>Hide the map layer {name}</source>
        <translation>Ocultar a camada de mapa {name}</translation>
    </message>
    <message>
        <source>Opacity of the map layer {name}</source>
        <translation>Opacidade da camada de mapa {name}</translation>
    </message>
    <message>
        <source>Reorder the map layers</source>
        <translation>Reordenar as camadas do mapa</translation>
    </message>
    <message>
        <source>Add the map layer {name}</source>
        <translation>Adicionar a camada de mapa {name}</translation>
    </message>
</context>
<context>
    <name>PlanDetailsDialog</name>
    <message>
        <source>Plan details</source>
        <translation>Detalhes do plano</translation>
    </message>
    <message>
        <source>Edit the plan details</source>
        <translation>Editar os detalhes do plano</translation>
    </message>
</context>
<context>
    <name>PlanWindow</name>
    <message>
        <source>The plan: {name}</source>
        <translation>O plano: {name}</translation>
    </message>
    <message>
        <source>Printing the preview</source>
        <translation>Imprimindo a visualização</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>O plano</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Gravar um arquivo…</translation>
    </message>
    <message>
        <source>Write all editions…</source>
        <translation>Gravar todas as edições…</translation>
    </message>
    <message>
        <source>Other prints…</source>
        <translation>Outras impressões…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>A visualização está sendo preparada…</translation>
    </message>
    <message>
        <source>Page of the print</source>
        <translation>Página da impressão</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>de {n}</translation>
    </message>
    <message>
        <source>The plan has changed since.</source>
        <translation>O plano mudou desde então.</translation>
    </message>
</context>
<context>
    <name>PrintChangesDialog</name>
    <message>
        <source>Changes since a version</source>
        <translation>Mudanças desde uma versão</translation>
    </message>
    <message>
        <source>{plan} changes {day}.pdf</source>
        <translation>{plan} mudanças {day}.pdf</translation>
    </message>
    <message>
        <source>Another plan &amp;file…</source>
        <translation>Outro arq&amp;uivo de plano…</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To the file</source>
        <translation>&amp;Para o arquivo</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Readers</source>
        <translation>&amp;Leitores</translation>
    </message>
    <message>
        <source>What was added, changed and removed, field by field.</source>
        <translation>O que foi acrescentado, alterado e removido, campo por campo.</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>A versão anterior</translation>
    </message>
    <message>
        <source>Lifeline plans (*.gpkg)</source>
        <translation>Planos do Lifeline (*.gpkg)</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Gravar</translation>
    </message>
</context>
<context>
    <name>ReadinessPanel</name>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>&amp;Responder…</translation>
    </message>
    <message>
        <source>&amp;Keep today&apos;s score</source>
        <translation>&amp;Guardar a pontuação de hoje</translation>
    </message>
    <message>
        <source>Writes all answers of today into the plan, so that the score has a history</source>
        <translation>Grava todas as respostas de hoje no plano, para que a pontuação tenha um histórico</translation>
    </message>
    <message>
        <source>Readiness {score}; {answered} of {all} questions answered.</source>
        <translation>Prontidão {score}; {answered} de {all} perguntas respondidas.</translation>
    </message>
    <message>
        <source>Kept before: {scores}.</source>
        <translation>Guardadas antes: {scores}.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>* must be filled in. What is not known stays empty; never write 0 for unknown.</source>
        <translation>* é de preenchimento obrigatório. O que não se sabe fica vazio; nunca escreva 0 para desconhecido.</translation>
    </message>
    <message>
        <source>Where this record comes from</source>
        <translation>De onde vem este registro</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Fotos e documentos</translation>
    </message>
    <message>
        <source>assumed: {value}</source>
        <translation>presumido: {value}</translation>
    </message>
    <message>
        <source>Nobody recorded it. Until somebody does, simulations take this value and say so.</source>
        <translation>Ninguém registrou. Enquanto isso, as simulações usam este valor e o dizem.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Synthetic: invented, not surveyed.</source>
        <translation>Sintético: inventado, não levantado em campo.</translation>
    </message>
    <message>
        <source>Unknown: nobody recorded it.</source>
        <translation>Desconhecido: ninguém registrou.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>For example: tower, = tower, &gt; 8, 2..5, — for unknown, ≠ — for known</source>
        <translation>Por exemplo: torre, = torre, &gt; 8, 2..5, — para desconhecido, ≠ — para conhecido</translation>
    </message>
    <message>
        <source>Filter of {field}</source>
        <translation>Filtro de {field}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Localizar e substituir</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Only &amp;whole fields</source>
        <translation>Somente &amp;campos inteiros</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Todos os textos</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>&amp;Substituir tudo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Substituir &amp;por</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Em</translation>
    </message>
    <message>
        <source>Rows that would change, of those that are shown: {n} of {rows}. Undo takes it back.</source>
        <translation>Linhas que mudariam, das que são mostradas: {n} de {rows}. Desfazer reverte.</translation>
    </message>
</context>
<context>
    <name>RestoreBackupDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Made (UTC)</source>
        <translation>Feito (UTC)</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>The plan becomes what it was at that time, now at revision {n}. What it is now is kept as a backup, too.</source>
        <translation>O plano volta a ser o que era naquele momento, agora na revisão {n}. O que ele é agora também é guardado como backup.</translation>
    </message>
    <message>
        <source>There are no backups yet. Lifeline makes one when a plan is opened after changes.</source>
        <translation>Ainda não há backups. O Lifeline faz um quando um plano é aberto após mudanças.</translation>
    </message>
    <message>
        <source>The plan is damaged. Choose the backup to go back to; the damaged file is kept beside it.</source>
        <translation>O plano está danificado. Escolha o backup ao qual voltar; o arquivo danificado é guardado ao lado.</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Person-hours lost by cause</source>
        <translation>Horas-pessoa perdidas por causa</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>Simular &amp;de novo</translation>
    </message>
    <message>
        <source>No results yet.

Choose a scenario in the panel “Scenario” and run it.</source>
        <translation>Ainda não há resultados.

Escolha um cenário no painel “Cenário” e simule-o.</translation>
    </message>
    <message>
        <source>Without service {time} after the event</source>
        <translation>Sem serviço {time} após o evento</translation>
    </message>
    <message>
        <source>▲ Out of date: the inventory or the scenario has changed since this run.</source>
        <translation>▲ Desatualizado: o inventário ou o cenário mudou desde esta simulação.</translation>
    </message>
    <message>
        <source>at the event</source>
        <translation>no momento do evento</translation>
    </message>
    <message>
        <source>without service {when};
90 %: {low} to {high}</source>
        <translation>sem serviço {when};
90 %: {low} a {high}</translation>
    </message>
    <message>
        <source>after {n} h</source>
        <translation>após {n} h</translation>
    </message>
    <message>
        <source>{recorded} people recorded. Seed {seed}, {n} realizations; standard error of the person-hours lost: {se} of {mean}. Run on {date} by Lifeline {version}.</source>
        <translation>{recorded} pessoas registradas. Semente {seed}, {n} realizações; erro padrão das horas-pessoa perdidas: {se} de {mean}. Simulado em {date} com o Lifeline {version}.</translation>
    </message>
    <message>
        <source>Synthetic data: these figures describe no real network.</source>
        <translation>Dados sintéticos: estes números não descrevem nenhuma rede real.</translation>
    </message>
    <message>
        <source>Sites by outage</source>
        <translation>Sites por interrupção</translation>
    </message>
    <message>
        <source>Links by outage</source>
        <translation>Enlaces por interrupção</translation>
    </message>
    <message>
        <source>Settlements by outage</source>
        <translation>Localidades por interrupção</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>R&amp;esumo</translation>
    </message>
    <message>
        <source>S&amp;ites</source>
        <translation>S&amp;ites</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>E&amp;nlaces</translation>
    </message>
    <message>
        <source>Settle&amp;ments</source>
        <translation>&amp;Localidades</translation>
    </message>
    <message>
        <source>People without service; band: nine of ten realizations</source>
        <translation>Pessoas sem serviço; faixa: nove de dez realizações</translation>
    </message>
    <message>
        <source>Person-hours lost within 30 days, by cause</source>
        <translation>Horas-pessoa perdidas em 30 dias, por causa</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Qual é o grau de certeza</translation>
    </message>
    <message>
        <source>People without service over time</source>
        <translation>Pessoas sem serviço ao longo do tempo</translation>
    </message>
    <message>
        <source>Areas and groups of people</source>
        <translation>Áreas e grupos de pessoas</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>No &amp;tempo</translation>
    </message>
    <message>
        <source>&amp;Areas, groups</source>
        <translation>Áreas, &amp;grupos</translation>
    </message>
    <message>
        <source>after {n} d</source>
        <translation>após {n} d</translation>
    </message>
    <message>
        <source>Mea&amp;sures</source>
        <translation>Me&amp;didas</translation>
    </message>
    <message>
        <source>What alternative links avoid</source>
        <translation>O que os enlaces alternativos evitam</translation>
    </message>
    <message>
        <source>Alter&amp;native links</source>
        <translation>Enlaces alter&amp;nativos</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>First rows of the file</source>
        <translation>Primeiras linhas do arquivo</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Linhas do arquivo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>The first rows, {shown} of {all}. Drawn faint, as they would be left out: {lost}.</source>
        <translation>As primeiras linhas, {shown} de {all}. Em tom claro, pois seriam omitidas: {lost}.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>&amp;Copy the whole table</source>
        <translation>&amp;Copiar a tabela inteira</translation>
    </message>
</context>
<context>
    <name>ScenarioPanel</name>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>&amp;Run the scenario</source>
        <translation>&amp;Simular o cenário</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Simulating {name}</source>
        <translation>Simulando {name}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrompido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Events: {names}</source>
        <translation>Eventos: {names}</translation>
    </message>
    <message>
        <source>No event yet: edit the scenario and choose one.</source>
        <translation>Nenhum evento ainda: edite o cenário e escolha um.</translation>
    </message>
    <message>
        <source>Edit the scenario</source>
        <translation>Editar o cenário</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Novo cenário</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Adicionar {name}</translation>
    </message>
    <message>
        <source>Delete the run {name}</source>
        <translation>Excluir a simulação {name}</translation>
    </message>
    <message>
        <source>Ran at (UTC)</source>
        <translation>Simulado em (UTC)</translation>
    </message>
    <message>
        <source>Person-hours lost</source>
        <translation>Horas-pessoa perdidas</translation>
    </message>
    <message>
        <source>Realizations</source>
        <translation>Realizações</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Runs of this scenario</source>
        <translation>Simulações deste cenário</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Novo…</translation>
    </message>
    <message>
        <source>A storm, an earthquake, a blackout, a cut cable… to make a scenario of</source>
        <translation>Uma tempestade, um terremoto, um apagão, um cabo rompido… para montar um cenário</translation>
    </message>
    <message>
        <source>&amp;Delete the run</source>
        <translation>Excluir a simu&amp;lação</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>Pick two or more runs, or compare the newest runs of all scenarios</source>
        <translation>Escolha duas ou mais simulações, ou compare as mais recentes de todos os cenários</translation>
    </message>
    <message>
        <source>Next best &amp;links…</source>
        <translation>Próximos &amp;melhores enlaces…</translation>
    </message>
    <message>
        <source>Which alternative links and kits avoid most person-hours in this scenario</source>
        <translation>Quais enlaces alternativos e kits evitam mais horas-pessoa neste cenário</translation>
    </message>
    <message>
        <source>What breaks at which intensity, with sources; your own curves come first</source>
        <translation>O que se danifica a cada intensidade, com fontes; suas próprias curvas têm precedência</translation>
    </message>
    <message>
        <source>Progress of the simulation</source>
        <translation>Progresso da simulação</translation>
    </message>
    <message>
        <source>No scenario yet.

A scenario says which hazard events to simulate. Import a storm track first, or add a hazard event in its table; then make a scenario of it.</source>
        <translation>Nenhum cenário ainda.

Um cenário diz quais eventos de ameaça simular. Primeiro importe uma trajetória de tempestade ou adicione um evento de ameaça na tabela; depois monte um cenário com ele.</translation>
    </message>
    <message>
        <source>&amp;Import a storm track…</source>
        <translation>&amp;Importar uma trajetória de tempestade…</translation>
    </message>
    <message>
        <source>&amp;New scenario…</source>
        <translation>&amp;Novo cenário…</translation>
    </message>
    <message>
        <source>New hazard e&amp;vent…</source>
        <translation>Novo e&amp;vento de ameaça…</translation>
    </message>
    <message>
        <source>Runs: pick one to see its results</source>
        <translation>Simulações: escolha uma para ver os resultados</translation>
    </message>
    <message>
        <source>Shifted &amp;tracks…</source>
        <translation>&amp;Trajetórias deslocadas…</translation>
    </message>
    <message>
        <source>What if the storm takes another way? The scenario on tracks to both sides</source>
        <translation>E se a tempestade tomar outro caminho? O cenário em trajetórias dos dois lados</translation>
    </message>
    <message>
        <source>A storm of the past beside what was reported: how far off is the engine?</source>
        <translation>Uma tempestade do passado ao lado do que foi informado: quanto se afasta o motor?</translation>
    </message>
    <message>
        <source>Mean ± one standard error</source>
        <translation>Média ± um erro padrão</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Ed&amp;itar…</translation>
    </message>
    <message>
        <source>Ne&amp;w event…</source>
        <translation>Novo e&amp;vento…</translation>
    </message>
    <message>
        <source>Fragility c&amp;urves…</source>
        <translation>C&amp;urvas de fragilidade…</translation>
    </message>
    <message>
        <source>Hindc&amp;ast…</source>
        <translation>Simulação re&amp;trospectiva…</translation>
    </message>
    <message>
        <source>Enough at ±</source>
        <translation>Suficiente com ±</translation>
    </message>
    <message>
        <source>Stops early, once the standard error of the person-hours is at most this share of them</source>
        <translation>Para antes, assim que o erro padrão das horas-pessoa é no máximo esta parte delas</translation>
    </message>
    <message>
        <source>play all</source>
        <translation>simular todas</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Go to a name or position</source>
        <translation>Ir para um nome ou posição</translation>
    </message>
    <message>
        <source>A site, a town, or a position: 13.155, -61.2275 · 13°09&apos;18&quot;N 61°13&apos;39&quot;W · 20P 692120 1454953</source>
        <translation>Um site, uma cidade ou uma posição: 13.155, -61.2275 · 13°09&apos;18&quot;N 61°13&apos;39&quot;W · 20P 692120 1454953</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Text of the section</source>
        <translation>Texto da seção</translation>
    </message>
    <message>
        <source>How far the text is</source>
        <translation>Em que ponto está o texto</translation>
    </message>
    <message>
        <source>&amp;Insert a figure</source>
        <translation>&amp;Inserir um número</translation>
    </message>
    <message>
        <source>A figure of the plan that is always up to date</source>
        <translation>Um número do plano que está sempre atualizado</translation>
    </message>
    <message>
        <source>&amp;Keep the text</source>
        <translation>&amp;Guardar o texto</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>To be supplied by: {who}.</source>
        <translation>A fornecer por: {who}.</translation>
    </message>
    <message>
        <source>Write here. # heads a part, - begins an item, | a | table |; empty lines part paragraphs.</source>
        <translation>Escreva aqui. # inicia um subtítulo, - um item, | uma | tabela |; linhas vazias separam parágrafos.</translation>
    </message>
    <message>
        <source>Write the section {title}</source>
        <translation>Escrever a seção {title}</translation>
    </message>
    <message>
        <source>Still missing here:
{what}</source>
        <translation>Ainda falta aqui:
{what}</translation>
    </message>
    <message>
        <source>Tables and figures of this section come from the records of the plan.</source>
        <translation>As tabelas e os números desta seção vêm dos registros do plano.</translation>
    </message>
    <message>
        <source>This section is written by the program, from the records and runs of the plan.</source>
        <translation>Esta seção é escrita pelo programa, a partir dos registros e simulações do plano.</translation>
    </message>
</context>
<context>
    <name>SetFields</name>
    <message>
        <source>Only ticked fields are set. One undo takes all of it back.</source>
        <translation>Só os campos marcados são definidos. Desfazer uma vez reverte tudo.</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>vários valores</translation>
    </message>
    <message>
        <source>Set fields: {table} ({n})</source>
        <translation>Definir campos: {table} ({n})</translation>
    </message>
    <message>
        <source>Set fields, records: {n}</source>
        <translation>Definir campos, registros: {n}</translation>
    </message>
</context>
<context>
    <name>SingleFailuresView</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>People cut off</source>
        <translation>Pessoas isoladas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Of the people recorded</source>
        <translation>Das pessoas registradas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Pontos únicos de falha</translation>
    </message>
    <message>
        <source>Who is cut off if one site or link fails alone. Exact, no simulation.</source>
        <translation>Quem fica isolado se um site ou enlace falhar sozinho. Exato, sem simulação.</translation>
    </message>
    <message>
        <source>Looking for single points of failure</source>
        <translation>Procurando pontos únicos de falha</translation>
    </message>
    <message>
        <source>{n} people have no path to a gateway even without a failure.</source>
        <translation>{n} pessoas não têm caminho até um gateway mesmo sem falha.</translation>
    </message>
    <message>
        <source>Sites and links that cut people off when they fail alone: {n} of {all}.</source>
        <translation>Sites e enlaces que isolam pessoas quando falham sozinhos: {n} de {all}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Look at the &amp;demonstration</source>
        <translation>Ver a &amp;demonstração</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Novo plano…</translation>
    </message>
    <message>
        <source>&amp;Open a plan…</source>
        <translation>&amp;Abrir um plano…</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Planos recentes</translation>
    </message>
    <message>
        <source>None yet. You can also drop a plan file here.</source>
        <translation>Nenhum ainda. Você também pode soltar aqui um arquivo de plano.</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Remover da lista</translation>
    </message>
    <message>
        <source>{name} (not found)
{folder}</source>
        <translation>{name} (não encontrado)
{folder}</translation>
    </message>
    <message>
        <source>Lifeline</source>
        <translation>Lifeline</translation>
    </message>
    <message>
        <source>The national emergency telecommunications plan: what there is, what a disaster would cut off, for how long, and what to do first. Everything stays on this computer.</source>
        <translation>O plano nacional de telecomunicações de emergência: o que existe, o que um desastre isolaria, por quanto tempo e o que fazer primeiro. Tudo fica neste computador.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>An island country with a synthetic network, a storm, and its printed plan.</source>
        <translation>Um país insular com uma rede sintética, uma tempestade e seu plano impresso.</translation>
    </message>
    <message>
        <source>An empty plan for your country; then import your spreadsheets and map files.</source>
        <translation>Um plano vazio para o seu país; depois importe suas planilhas e arquivos de mapa.</translation>
    </message>
    <message>
        <source>A plan file (.gpkg) from this computer or a stick.</source>
        <translation>Um arquivo de plano (.gpkg) deste computador ou de um pen drive.</translation>
    </message>
    <message>
        <source>Re&amp;cent plans</source>
        <translation>Planos re&amp;centes</translation>
    </message>
</context>
<context>
    <name>StatesEditor</name>
    <message>
        <source>Damage state</source>
        <translation>Estado de dano</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>or times design</source>
        <translation>ou vezes o projeto</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>or points</source>
        <translation>ou pontos</translation>
    </message>
    <message>
        <source>Damage states</source>
        <translation>Estados de dano</translation>
    </message>
    <message>
        <source>Add a &amp;state</source>
        <translation>Acrescentar um &amp;estado</translation>
    </message>
    <message>
        <source>&amp;Delete states</source>
        <translation>E&amp;xcluir estados</translation>
    </message>
    <message>
        <source>From light to worst. A median, or a factor of the design wind, with beta; or points of intensity and probability, such as 30:0 60:1.</source>
        <translation>Do leve ao pior. Uma mediana, ou um fator do vento de projeto, com beta; ou pontos de intensidade e probabilidade, como 30:0 60:1.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Position under the pointer</source>
        <translation>Posição sob o ponteiro</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>Arquivo do plano</translation>
    </message>
    <message>
        <source>What the next click on the map does</source>
        <translation>O que faz o próximo clique no mapa</translation>
    </message>
    <message>
        <source>{file} · revision {n}</source>
        <translation>{file} · revisão {n}</translation>
    </message>
    <message>
        <source>{file} · revision {n} · read only</source>
        <translation>{file} · revisão {n} · somente leitura</translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabela</translation>
    </message>
    <message>
        <source>Filters, views, columns, sums, replacing, exporting</source>
        <translation>Filtros, visões, colunas, somas, substituição, exportação</translation>
    </message>
    <message>
        <source>&amp;Filter by columns</source>
        <translation>&amp;Filtrar por colunas</translation>
    </message>
    <message>
        <source>Show all &amp;rows again</source>
        <translation>Mostrar de novo todas as &amp;linhas</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Visões salvas</translation>
    </message>
    <message>
        <source>&amp;Group and sum…</source>
        <translation>A&amp;grupar e somar…</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>Localizar e su&amp;bstituir…</translation>
    </message>
    <message>
        <source>&amp;Export these rows…</source>
        <translation>&amp;Exportar estas linhas…</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export these rows</source>
        <translation>Exportar estas linhas</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>The rows were written to {file}.</source>
        <translation>As linhas foram gravadas em {file}.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Salvar esta visão</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nome da visão</translation>
    </message>
    <message>
        <source>Save the view {name}</source>
        <translation>Salvar a visão {name}</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;tudo</translation>
    </message>
    <message>
        <source>Only those with &amp;values</source>
        <translation>Somente as que têm &amp;valores</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Salvar esta visão…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Delete the view {name}</source>
        <translation>Excluir a visão {name}</translation>
    </message>
    <message>
        <source>Replace “{old}” by “{new}” (records: {n})</source>
        <translation>Substituir “{old}” por “{new}” (registros: {n})</translation>
    </message>
</context>
<context>
    <name>TablesPanel</name>
    <message>
        <source>Kinds of records</source>
        <translation>Tipos de registros</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>Mostrar só linhas com estas palavras</translation>
    </message>
    <message>
        <source>Add to: {table}</source>
        <translation>Adicionar a: {table}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Cópia de {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Excluir {name}</translation>
    </message>
    <message>
        <source>Delete {n} records</source>
        <translation>Excluir {n} registros</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Adicionar {name}</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Show curves…</source>
        <translation>&amp;Mostrar curvas…</translation>
    </message>
    <message>
        <source>{title}  ({count})</source>
        <translation>{title}  ({count})</translation>
    </message>
    <message>
        <source>No {table} yet.
Import a spreadsheet or a map file, or add the first one by hand.</source>
        <translation>Ainda não há {table}.
Importe uma planilha ou um arquivo de mapa, ou adicione o primeiro registro à mão.</translation>
    </message>
    <message>
        <source>filtered by {fields}</source>
        <translation>filtrado por {fields}</translation>
    </message>
    <message>
        <source>{n} synthetic, marked S</source>
        <translation>{n} sintéticos, marcados com S</translation>
    </message>
    <message>
        <source>the plan may only be read</source>
        <translation>o plano só pode ser lido</translation>
    </message>
    <message>
        <source>{field}: sum {sum}, mean {mean}, {unknown} unknown</source>
        <translation>{field}: soma {sum}, média {mean}, {unknown} desconhecidos</translation>
    </message>
    <message>
        <source>Show only rows with {field}: {value}</source>
        <translation>Mostrar só linhas com {field}: {value}</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Ordenar por esta coluna</translation>
    </message>
    <message>
        <source>Then sort by this column</source>
        <translation>Depois ordenar por esta coluna</translation>
    </message>
    <message>
        <source>Show all again: {field}</source>
        <translation>Mostrar tudo de novo: {field}</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Rows: {shown} of {total}</source>
        <translation>Linhas: {shown} de {total}</translation>
    </message>
</context>
<context>
    <name>TrackEditor</name>
    <message>
        <source>Positions of the storm</source>
        <translation>Posições da tempestade</translation>
    </message>
    <message>
        <source>Time (h)</source>
        <translation>Tempo (h)</translation>
    </message>
    <message>
        <source>Latitude (°)</source>
        <translation>Latitude (°)</translation>
    </message>
    <message>
        <source>Longitude (°)</source>
        <translation>Longitude (°)</translation>
    </message>
    <message>
        <source>Wind (m/s)</source>
        <translation>Vento (m/s)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>Pressão (hPa)</translation>
    </message>
    <message>
        <source>Radius of max. wind (km)</source>
        <translation>Raio do vento máx. (km)</translation>
    </message>
    <message>
        <source>Add from the &amp;map…</source>
        <translation>Adicionar a partir do &amp;mapa…</translation>
    </message>
    <message>
        <source>Add a &amp;row</source>
        <translation>Adicionar uma &amp;linha</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>&amp;Excluir linhas</translation>
    </message>
    <message>
        <source>One of wind (1-minute mean) and pressure is needed; empty is unknown.</source>
        <translation>É preciso informar o vento (média de 1 minuto) ou a pressão; vazio é desconhecido.</translation>
    </message>
</context>
<context>
    <name>TracksDialog</name>
    <message>
        <source>Shifted tracks: {scenario}</source>
        <translation>Trajetórias deslocadas: {scenario}</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simular</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Trajetórias</translation>
    </message>
    <message>
        <source>Every position moves by the same distances across and along the way of the storm; each track is as likely as the others, and all meet the same draws.</source>
        <translation>Cada posição se desloca as mesmas distâncias através e ao longo do caminho da tempestade; cada trajetória é tão provável quanto as outras, e todas usam os mesmos sorteios.</translation>
    </message>
    <message>
        <source>Simulating shifted tracks</source>
        <translation>Simulando trajetórias deslocadas</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nine of ten tracks lie between {low} and {high} person-hours. The worst is marked. ± is one standard error, that of the average at most. Shifts have standard deviations of {across} km to the sides and {along} km ahead and back.</source>
        <translation>Nove em cada dez trajetórias ficam entre {low} e {high} horas-pessoa. A pior está marcada. ± é um erro padrão, o da média no máximo. Os deslocamentos têm desvios padrão de {across} km para os lados e de {along} km para frente e para trás.</translation>
    </message>
    <message>
        <source>Ahead (km)</source>
        <translation>À frente (km)</translation>
    </message>
    <message>
        <source>To the right (km)</source>
        <translation>À direita (km)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>People at worst</source>
        <translation>Pessoas no pior momento</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Horas-pessoa</translation>
    </message>
    <message>
        <source>as forecasts 48 h ahead</source>
        <translation>como as previsões de 48 h</translation>
    </message>
    <message>
        <source>Tracks to the s&amp;ides</source>
        <translation>Trajetórias para os &amp;lados</translation>
    </message>
    <message>
        <source>Standard deviation to the sides (&amp;km)</source>
        <translation>Desvio padrão para os lados (&amp;km)</translation>
    </message>
    <message>
        <source>Tracks &amp;ahead and back</source>
        <translation>Trajetórias à &amp;frente e atrás</translation>
    </message>
    <message>
        <source>Standard deviation ahead and &amp;back (km)</source>
        <translation>Desvio padrão à frente e a&amp;trás (km)</translation>
    </message>
    <message>
        <source>Mean ± one standard error</source>
        <translation>Média ± um erro padrão</translation>
    </message>
    <message>
        <source>{mean} person-hours on average</source>
        <translation>{mean} horas-pessoa em média</translation>
    </message>
</context>
<context>
    <name>WarningPanel</name>
    <message>
        <source>All settlements</source>
        <translation>Todas as localidades</translation>
    </message>
    <message>
        <source>Only one independent channel</source>
        <translation>Só um canal independente</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Nenhum canal</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation>Mostrar no &amp;mapa</translation>
    </message>
    <message>
        <source>Warning of the settlements</source>
        <translation>Alerta das localidades</translation>
    </message>
    <message>
        <source>Nobody recorded these stages of the chain, they are taken to hold: {names}.</source>
        <translation>Ninguém registrou estas etapas da cadeia; supõe-se que funcionem: {names}.</translation>
    </message>
    <message>
        <source>Probability of no warning: {time}</source>
        <translation>Probabilidade de ficar sem alerta: {time}</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcançadas</translation>
    </message>
    <message>
        <source>Channels apart</source>
        <translation>Separados</translation>
    </message>
    <message>
        <source>Channels that share no site of their own</source>
        <translation>Canais que não compartilham nenhum site próprio</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Some channel reaches {covered} of {people} people. Settlements with one independent channel: {one}; with none: {none}.</source>
        <translation>Algum canal alcança {covered} de {people} pessoas. Localidades com um só canal independente: {one}; sem nenhum: {none}.</translation>
    </message>
    <message>
        <source>Sirens, loudspeakers and transmitters of no recorded reach, counted for nobody: {count}.</source>
        <translation>Sirenes, alto-falantes e transmissores sem alcance registrado, que não contam para ninguém: {count}.</translation>
    </message>
    <message>
        <source>Probability that some channel reaches the settlement, the chain above it included ± one standard error</source>
        <translation>Probabilidade de que algum canal alcance a localidade, incluída a cadeia acima ± um erro padrão</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>The picked &amp;link is out</source>
        <translation>O en&amp;lace escolhido está fora</translation>
    </message>
    <message>
        <source>&amp;Join the two picked sites</source>
        <translation>&amp;Unir os dois sites escolhidos</translation>
    </message>
    <message>
        <source>&amp;Put everything back</source>
        <translation>&amp;Repor tudo</translation>
    </message>
    <message>
        <source>What is turned</source>
        <translation>O que se ajusta</translation>
    </message>
    <message>
        <source>People without service</source>
        <translation>Pessoas sem serviço</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>Lendo o plano…</translation>
    </message>
    <message>
        <source>, being refined</source>
        <translation>, em refinamento</translation>
    </message>
    <message>
        <source>Without service {time} after the event</source>
        <translation>Sem serviço {time} após o evento</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Encerrar</translation>
    </message>
    <message>
        <source>{site}: {hours} h</source>
        <translation>{site}: {hours} h</translation>
    </message>
    <message>
        <source>pick a site</source>
        <translation>escolha um site</translation>
    </message>
    <message>
        <source>{site}: battery {hours} h</source>
        <translation>{site}: bateria {hours} h</translation>
    </message>
    <message>
        <source>{link} is out</source>
        <translation>{link} está fora</translation>
    </message>
    <message>
        <source>New link {one} – {other}</source>
        <translation>Novo enlace {one} – {other}</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Sem serviço</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>&amp;Strength of the event</source>
        <translation>I&amp;ntensidade do evento</translation>
    </message>
    <message>
        <source>&amp;Battery</source>
        <translation>&amp;Bateria</translation>
    </message>
    <message>
        <source>Map shows, after</source>
        <translation>O mapa mostra, após</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>Turn something and see at once. The plan stays as it is.</source>
        <translation>Ajuste algo e veja na hora. O plano permanece como está.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>After the event</source>
        <translation>Após o evento</translation>
    </message>
    <message>
        <source>People without service, with what was turned ± one standard error</source>
        <translation>Pessoas sem serviço, com o que foi modificado ± um erro padrão</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>The same of the scenario as it is recorded ± one standard error</source>
        <translation>O mesmo do cenário como está registrado ± um erro padrão</translation>
    </message>
    <message>
        <source>Over the same realizations ± one standard error</source>
        <translation>Sobre as mesmas realizações ± um erro padrão</translation>
    </message>
    <message>
        <source>Begin, then turn something: the figures stand here.</source>
        <translation>Comece e altere algo: os números aparecem aqui.</translation>
    </message>
    <message>
        <source>A double click or Return takes one back</source>
        <translation>Um duplo clique ou Enter desfaz um</translation>
    </message>
    <message>
        <source>The plan has changed: begin again. What was turned stays turned.</source>
        <translation>O plano mudou: comece de novo. O que foi alterado aqui é mantido.</translation>
    </message>
    <message>
        <source>{hours} person-hours without service to day 30; {n} simulated events{refining}.</source>
        <translation>{hours} horas-pessoa sem serviço até o dia 30; {n} eventos simulados{refining}.</translation>
    </message>
    <message>
        <source>{site}: {hours} h as recorded</source>
        <translation>{site}: {hours} h conforme registrado</translation>
    </message>
    <message>
        <source>{site}: not recorded, assumed</source>
        <translation>{site}: não registrado, presumido</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>WritePlanDialog</name>
    <message>
        <source>Other prints</source>
        <translation>Outras impressões</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Escrever o plano</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;O quê</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mato</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>S&amp;econd language, side by side</source>
        <translation>S&amp;egundo idioma, lado a lado</translation>
    </message>
    <message>
        <source>&amp;Readers</source>
        <translation>&amp;Leitores</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>What these readers may not see is left out, and the plan says so.</source>
        <translation>O que estes leitores não podem ver é omitido, e o plano o informa.</translation>
    </message>
    <message>
        <source>Not numbered</source>
        <translation>Sem numeração</translation>
    </message>
    <message>
        <source>&amp;Numbered copies</source>
        <translation>Cópias &amp;numeradas</translation>
    </message>
    <message>
        <source>A file each, in the order of the distribution list of these readers.</source>
        <translation>Um arquivo cada, na ordem da lista de distribuição destes leitores.</translation>
    </message>
</context>
<context>
    <name>assumptions</name>
    <message>
        <source>usual for its kind</source>
        <translation>usual para o seu tipo</translation>
    </message>
    <message>
        <source>usual age, counted back from the year of the inventory</source>
        <translation>idade usual, contada a partir do ano do inventário</translation>
    </message>
    <message>
        <source>nearest grid zone</source>
        <translation>zona da rede elétrica mais próxima</translation>
    </message>
    <message>
        <source>no grid zones recorded: every site has a grid of its own</source>
        <translation>nenhuma zona da rede elétrica registrada: cada site tem rede própria</translation>
    </message>
    <message>
        <source>nearest cell sites within range, each can serve alone</source>
        <translation>ERBs mais próximas no alcance, cada uma pode servir sozinha</translation>
    </message>
    <message>
        <source>measured along its route, straight where there is none</source>
        <translation>medido ao longo da rota; em linha reta onde não há rota</translation>
    </message>
    <message>
        <source>computed from energy and load</source>
        <translation>calculado a partir da energia e da carga</translation>
    </message>
    <message>
        <source>computed from fuel and burn</source>
        <translation>calculado a partir do combustível e do consumo</translation>
    </message>
    <message>
        <source>implied by its size, tank or fuel</source>
        <translation>deduzido de seu porte, tanque ou combustível</translation>
    </message>
    <message>
        <source>constant of the engine</source>
        <translation>constante do motor de cálculo</translation>
    </message>
    <message>
        <source>factor from this averaging time to a 3-second gust</source>
        <translation>fator deste tempo de média para rajada de 3 segundos</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Made while working</source>
        <translation>Feito durante o trabalho</translation>
    </message>
    <message>
        <source>What was there before a backup was restored</source>
        <translation>O que havia antes de restaurar um backup</translation>
    </message>
    <message>
        <source>Before an update of Lifeline</source>
        <translation>Antes de uma atualização do Lifeline</translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>From {low} to {high} {unit}</source>
        <translation>De {low} a {high} {unit}</translation>
    </message>
    <message>
        <source>As exact as known: 2025-06-30, 2025-06 or 2025.</source>
        <translation>Tão exato quanto se sabe: 2025-06-30, 2025-06 ou 2025.</translation>
    </message>
    <message>
        <source>Separate several by commas.</source>
        <translation>Separe vários com vírgulas.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} pontos</translation>
    </message>
    <message>
        <source>A number after each name, such as {name} 2. Names: {names}.</source>
        <translation>Um número após cada nome, como {name} 2. Nomes: {names}.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluído</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Mandate and law</source>
        <translation>Mandato e legislação</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governança</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Knowledge of risk</source>
        <translation>Conhecimento do risco</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventário</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>Redundância</translation>
    </message>
    <message>
        <source>Power and fuel</source>
        <translation>Energia e combustível</translation>
    </message>
    <message>
        <source>Priority access</source>
        <translation>Acesso prioritário</translation>
    </message>
    <message>
        <source>Alternative links and stock</source>
        <translation>Enlaces alternativos e estoque</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Alerta precoce</translation>
    </message>
    <message>
        <source>Inclusion</source>
        <translation>Inclusão</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Relatórios de situação</translation>
    </message>
    <message>
        <source>Entry from abroad</source>
        <translation>Entrada do exterior</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercícios</translation>
    </message>
    <message>
        <source>Recovery and finance</source>
        <translation>Recuperação e finanças</translation>
    </message>
    <message>
        <source>A law or decree names telecommunications as a critical service.</source>
        <translation>Uma lei ou decreto define as telecomunicações como serviço crítico.</translation>
    </message>
    <message>
        <source>Article and date of the law.</source>
        <translation>Artigo e data da lei.</translation>
    </message>
    <message>
        <source>This plan is approved by the authority in charge.</source>
        <translation>Este plano está aprovado pela autoridade competente.</translation>
    </message>
    <message>
        <source>Date and signature of the approval.</source>
        <translation>Data e assinatura da aprovação.</translation>
    </message>
    <message>
        <source>The date of the next review is set and has not passed.</source>
        <translation>A data da próxima revisão está marcada e não passou.</translation>
    </message>
    <message>
        <source>Next review in the plan.</source>
        <translation>Próxima revisão no plano.</translation>
    </message>
    <message>
        <source>A budget line pays for keeping the plan alive.</source>
        <translation>Uma linha orçamentária paga a manutenção do plano.</translation>
    </message>
    <message>
        <source>Line and amount of the budget.</source>
        <translation>Linha e valor do orçamento.</translation>
    </message>
    <message>
        <source>The country is party to the Tampere Convention and has named its focal point.</source>
        <translation>O país é parte da Convenção de Tampere e designou seu ponto focal.</translation>
    </message>
    <message>
        <source>Deposit of the instrument; name of the focal point.</source>
        <translation>Depósito do instrumento; nome do ponto focal.</translation>
    </message>
    <message>
        <source>A committee for emergency telecommunications meets at least twice a year.</source>
        <translation>Um comitê de telecomunicações de emergência se reúne ao menos duas vezes por ano.</translation>
    </message>
    <message>
        <source>Minutes of the last meetings.</source>
        <translation>Atas das últimas reuniões.</translation>
    </message>
    <message>
        <source>Every task of the plan has one who does it and one who answers for it.</source>
        <translation>Cada tarefa do plano tem quem a executa e quem responde por ela.</translation>
    </message>
    <message>
        <source>Table of tasks and roles.</source>
        <translation>Tabela de tarefas e papéis.</translation>
    </message>
    <message>
        <source>Activation levels say what triggers each, who declares it and what then happens.</source>
        <translation>Os níveis de ativação dizem o que aciona cada um, quem o declara e o que acontece então.</translation>
    </message>
    <message>
        <source>Table of activation levels.</source>
        <translation>Tabela dos níveis de ativação.</translation>
    </message>
    <message>
        <source>Operators have seats in the committee.</source>
        <translation>As operadoras têm assento no comitê.</translation>
    </message>
    <message>
        <source>List of members.</source>
        <translation>Lista de membros.</translation>
    </message>
    <message>
        <source>Every seat has a deputy.</source>
        <translation>Cada assento tem um suplente.</translation>
    </message>
    <message>
        <source>List of members with deputies.</source>
        <translation>Lista de membros com suplentes.</translation>
    </message>
    <message>
        <source>Contact directory.</source>
        <translation>Lista de contatos.</translation>
    </message>
    <message>
        <source>Every contact was called and answered within the last 90 days.</source>
        <translation>Cada contato foi chamado e respondeu nos últimos 90 dias.</translation>
    </message>
    <message>
        <source>Date of the last call.</source>
        <translation>Data da última chamada.</translation>
    </message>
    <message>
        <source>A paper copy of the contacts lies at every duty desk.</source>
        <translation>Há uma cópia em papel dos contatos em cada plantão.</translation>
    </message>
    <message>
        <source>Distribution list.</source>
        <translation>Lista de distribuição.</translation>
    </message>
    <message>
        <source>Hazards of the country are recorded as events or layers.</source>
        <translation>As ameaças do país estão registradas como eventos ou camadas.</translation>
    </message>
    <message>
        <source>List of hazard events.</source>
        <translation>Lista de eventos de ameaça.</translation>
    </message>
    <message>
        <source>It has been computed which assets the main hazards reach.</source>
        <translation>Foi calculado quais ativos as principais ameaças atingem.</translation>
    </message>
    <message>
        <source>A run of a scenario.</source>
        <translation>Uma simulação de um cenário.</translation>
    </message>
    <message>
        <source>There is a simulated scenario for every hazard with a playbook.</source>
        <translation>Há um cenário simulado para cada ameaça que tem roteiro de ação.</translation>
    </message>
    <message>
        <source>Runs of the scenarios.</source>
        <translation>Simulações dos cenários.</translation>
    </message>
    <message>
        <source>The change of the climate is considered in scenarios and designs.</source>
        <translation>A mudança do clima é considerada em cenários e projetos.</translation>
    </message>
    <message>
        <source>Section on hazards.</source>
        <translation>Seção sobre ameaças.</translation>
    </message>
    <message>
        <source>Facts about the most critical sites are complete.</source>
        <translation>Os dados dos sites mais críticos estão completos.</translation>
    </message>
    <message>
        <source>Completeness of tier 1.</source>
        <translation>Completude da criticidade 1.</translation>
    </message>
    <message>
        <source>Positions come from a survey or from the owner.</source>
        <translation>As posições vêm de levantamento em campo ou do proprietário.</translation>
    </message>
    <message>
        <source>Confidence A or B.</source>
        <translation>Confiabilidade A ou B.</translation>
    </message>
    <message>
        <source>Every cable names the duct, pole line or bridge that it shares with others.</source>
        <translation>Cada cabo informa o duto, a posteação ou a ponte que compartilha com outros.</translation>
    </message>
    <message>
        <source>Route groups of links.</source>
        <translation>Grupos de rota dos enlaces.</translation>
    </message>
    <message>
        <source>Facts are not older than twelve months.</source>
        <translation>Os dados não têm mais de doze meses.</translation>
    </message>
    <message>
        <source>Survey dates.</source>
        <translation>Datas de levantamento.</translation>
    </message>
    <message>
        <source>No single failure of a site cuts off people.</source>
        <translation>Nenhuma falha única de um site isola pessoas.</translation>
    </message>
    <message>
        <source>Exact search for single failures.</source>
        <translation>Busca exata de falhas únicas.</translation>
    </message>
    <message>
        <source>The country has two or more independent exits to the world.</source>
        <translation>O país tem duas ou mais saídas independentes para o mundo.</translation>
    </message>
    <message>
        <source>Gateways and their sites.</source>
        <translation>Gateways e seus sites.</translation>
    </message>
    <message>
        <source>The core of every operator stands in two distant buildings.</source>
        <translation>O núcleo de cada operadora está em dois prédios distantes.</translation>
    </message>
    <message>
        <source>Core sites by operator.</source>
        <translation>Sites de núcleo por operadora.</translation>
    </message>
    <message>
        <source>Operators have agreed to let the customers of others roam in a disaster.</source>
        <translation>As operadoras acordaram o roaming dos clientes das outras em desastres.</translation>
    </message>
    <message>
        <source>Agreement and date of its test.</source>
        <translation>Acordo e data do seu teste.</translation>
    </message>
    <message>
        <source>Sites last as long without the grid as the chosen rule asks.</source>
        <translation>Os sites resistem sem a rede elétrica pelo tempo que a regra escolhida exige.</translation>
    </message>
    <message>
        <source>Compliance with the rule.</source>
        <translation>Conformidade com a regra.</translation>
    </message>
    <message>
        <source>Fuel is contracted, and depots are recorded.</source>
        <translation>O combustível está contratado, e os depósitos estão registrados.</translation>
    </message>
    <message>
        <source>Contract and depot.</source>
        <translation>Contrato e depósito.</translation>
    </message>
    <message>
        <source>There is a list of the sites that get fuel first.</source>
        <translation>Há uma lista dos sites que recebem combustível primeiro.</translation>
    </message>
    <message>
        <source>Restoration order of a run.</source>
        <translation>Ordem de restauração de uma simulação.</translation>
    </message>
    <message>
        <source>Generators were run under load within the last twelve months.</source>
        <translation>Os geradores foram testados com carga nos últimos doze meses.</translation>
    </message>
    <message>
        <source>Records of load tests.</source>
        <translation>Registros dos testes com carga.</translation>
    </message>
    <message>
        <source>Sites that are hard to reach have solar power.</source>
        <translation>Os sites de difícil acesso têm energia solar.</translation>
    </message>
    <message>
        <source>Solar figures of the power supplies.</source>
        <translation>Dados solares das alimentações elétricas.</translation>
    </message>
    <message>
        <source>Essential users are listed by class.</source>
        <translation>Os usuários essenciais estão listados por classe.</translation>
    </message>
    <message>
        <source>List of priority users.</source>
        <translation>Lista de usuários prioritários.</translation>
    </message>
    <message>
        <source>A technical scheme prefers essential users on crowded networks, with every operator.</source>
        <translation>Um esquema técnico dá preferência aos usuários essenciais em redes congestionadas, em todas as operadoras.</translation>
    </message>
    <message>
        <source>Schemes in place.</source>
        <translation>Esquemas em vigor.</translation>
    </message>
    <message>
        <source>Every emergency number has a second center that answers.</source>
        <translation>Cada número de emergência tem um segundo centro que atende.</translation>
    </message>
    <message>
        <source>Routing and date of the test.</source>
        <translation>Encaminhamento e data do teste.</translation>
    </message>
    <message>
        <source>Access to information about the emergency is free of charge.</source>
        <translation>O acesso a informações sobre a emergência é gratuito.</translation>
    </message>
    <message>
        <source>Agreement on zero rating.</source>
        <translation>Acordo de tarifa zero.</translation>
    </message>
    <message>
        <source>Every critical place has a card with four ways to be reached.</source>
        <translation>Cada local crítico tem uma ficha com quatro vias de contato.</translation>
    </message>
    <message>
        <source>PACE cards of tiers 1 and 2.</source>
        <translation>Fichas PACE das criticidades 1 e 2.</translation>
    </message>
    <message>
        <source>Equipment in stock is counted, with place and keeper.</source>
        <translation>Os equipamentos em estoque estão contados, com local e guardião.</translation>
    </message>
    <message>
        <source>Stock list.</source>
        <translation>Lista do estoque.</translation>
    </message>
    <message>
        <source>Those who run radios and terminals are licensed and trained.</source>
        <translation>Quem opera rádios e terminais está licenciado e treinado.</translation>
    </message>
    <message>
        <source>Trainings.</source>
        <translation>Treinamentos.</translation>
    </message>
    <message>
        <source>Radio nets are tested every month and the test is written down.</source>
        <translation>As redes de rádio são testadas todo mês e o teste é anotado.</translation>
    </message>
    <message>
        <source>Exercises of the kind radio test.</source>
        <translation>Exercícios do tipo teste de rádio.</translation>
    </message>
    <message>
        <source>Licenses for satellite terminals are cleared beforehand.</source>
        <translation>As licenças dos terminais de satélite estão liberadas de antemão.</translation>
    </message>
    <message>
        <source>For every hazard the law says who warns.</source>
        <translation>Para cada ameaça, a lei diz quem alerta.</translation>
    </message>
    <message>
        <source>Table of warning authorities.</source>
        <translation>Tabela das autoridades de alerta.</translation>
    </message>
    <message>
        <source>Warnings are sent in the common alerting protocol.</source>
        <translation>Os alertas são enviados no protocolo comum de alerta (CAP).</translation>
    </message>
    <message>
        <source>Warning authorities.</source>
        <translation>Autoridades de alerta.</translation>
    </message>
    <message>
        <source>Cell broadcast works on all mobile networks.</source>
        <translation>A difusão celular (cell broadcast) funciona em todas as redes móveis.</translation>
    </message>
    <message>
        <source>Cell broadcast center; date of the test.</source>
        <translation>Centro de difusão celular; data do teste.</translation>
    </message>
    <message>
        <source>The hazards are watched by sensors that report.</source>
        <translation>As ameaças são vigiadas por sensores que transmitem.</translation>
    </message>
    <message>
        <source>Warning nodes.</source>
        <translation>Nós de alerta.</translation>
    </message>
    <message>
        <source>Messages are prepared in all languages that people speak.</source>
        <translation>Há mensagens preparadas em todas as línguas que as pessoas falam.</translation>
    </message>
    <message>
        <source>Templates by hazard and language.</source>
        <translation>Modelos por ameaça e idioma.</translation>
    </message>
    <message>
        <source>Every settlement is reached by at least two independent channels.</source>
        <translation>Cada localidade é alcançada por ao menos dois canais independentes.</translation>
    </message>
    <message>
        <source>Warning reach on an ordinary day.</source>
        <translation>Alcance do alerta em um dia comum.</translation>
    </message>
    <message>
        <source>People with specific needs are counted, place by place.</source>
        <translation>As pessoas com necessidades específicas estão contadas, local por local.</translation>
    </message>
    <message>
        <source>Groups in settlements.</source>
        <translation>Grupos nas localidades.</translation>
    </message>
    <message>
        <source>Every group is reached by a format that it can use.</source>
        <translation>Cada grupo é alcançado por um formato que pode usar.</translation>
    </message>
    <message>
        <source>Formats of the groups.</source>
        <translation>Formatos dos grupos.</translation>
    </message>
    <message>
        <source>Messages were tested with the people concerned.</source>
        <translation>As mensagens foram testadas com as pessoas envolvidas.</translation>
    </message>
    <message>
        <source>Date of the test.</source>
        <translation>Data do teste.</translation>
    </message>
    <message>
        <source>Operators have agreed to one status form and its cycle.</source>
        <translation>As operadoras acordaram um único formulário de situação e seu ciclo.</translation>
    </message>
    <message>
        <source>Signed form or license condition.</source>
        <translation>Formulário assinado ou condição de licença.</translation>
    </message>
    <message>
        <source>A duty roster covers the reporting desk.</source>
        <translation>Uma escala de plantão cobre o posto de relatórios.</translation>
    </message>
    <message>
        <source>Contacts on duty.</source>
        <translation>Contatos de plantão.</translation>
    </message>
    <message>
        <source>Reporting was exercised within the last twelve months.</source>
        <translation>O envio de relatórios foi exercitado nos últimos doze meses.</translation>
    </message>
    <message>
        <source>Exercise and result.</source>
        <translation>Exercício e resultado.</translation>
    </message>
    <message>
        <source>Customs let emergency equipment in by a fast lane.</source>
        <translation>A alfândega deixa entrar equipamentos de emergência por via rápida.</translation>
    </message>
    <message>
        <source>Procedure for the entry of equipment.</source>
        <translation>Procedimento de entrada de equipamentos.</translation>
    </message>
    <message>
        <source>Experts enter without delay.</source>
        <translation>Especialistas entram sem demora.</translation>
    </message>
    <message>
        <source>Agreement with immigration.</source>
        <translation>Acordo com a imigração.</translation>
    </message>
    <message>
        <source>A form for temporary licenses exists, and type approval can be waived.</source>
        <translation>Existe um formulário de licença temporária, e a homologação pode ser dispensada.</translation>
    </message>
    <message>
        <source>Regulatory measures.</source>
        <translation>Medidas regulatórias.</translation>
    </message>
    <message>
        <source>Equipment that may be lent or received is listed with customs codes.</source>
        <translation>Os equipamentos que podem ser emprestados ou recebidos estão listados com códigos aduaneiros.</translation>
    </message>
    <message>
        <source>A table-top exercise took place within the last twelve months.</source>
        <translation>Um exercício de mesa ocorreu nos últimos doze meses.</translation>
    </message>
    <message>
        <source>A functional or full-scale exercise took place within the last two years.</source>
        <translation>Um exercício funcional ou em escala real ocorreu nos últimos dois anos.</translation>
    </message>
    <message>
        <source>At least four of five corrective actions are closed.</source>
        <translation>Ao menos quatro de cada cinco ações corretivas estão encerradas.</translation>
    </message>
    <message>
        <source>Observations and corrective actions.</source>
        <translation>Observações e ações corretivas.</translation>
    </message>
    <message>
        <source>The order of restoration is known before the event.</source>
        <translation>A ordem de restauração é conhecida antes do evento.</translation>
    </message>
    <message>
        <source>The cost of replacing the main assets is known.</source>
        <translation>O custo de repor os principais ativos é conhecido.</translation>
    </message>
    <message>
        <source>Damage baseline.</source>
        <translation>Linha de base de danos.</translation>
    </message>
    <message>
        <source>Investments are listed with cost and benefit.</source>
        <translation>Os investimentos estão listados com custo e benefício.</translation>
    </message>
    <message>
        <source>List of projects.</source>
        <translation>Lista de projetos.</translation>
    </message>
    <message>
        <source>Insurance or a contingent credit pays for repairs.</source>
        <translation>Um seguro ou crédito contingente paga os reparos.</translation>
    </message>
    <message>
        <source>Policy or contract.</source>
        <translation>Apólice ou contrato.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhum.</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation>Planejado.</translation>
    </message>
    <message>
        <source>In part.</source>
        <translation>Em parte.</translation>
    </message>
    <message>
        <source>In place.</source>
        <translation>Em vigor.</translation>
    </message>
    <message>
        <source>In place and tested within the last twelve months.</source>
        <translation>Em vigor e testado nos últimos doze meses.</translation>
    </message>
    <message>
        <source>A draft exists.</source>
        <translation>Existe uma minuta.</translation>
    </message>
    <message>
        <source>A draft has been consulted.</source>
        <translation>Uma minuta passou por consulta.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprovado.</translation>
    </message>
    <message>
        <source>Approved and reviewed within the last twelve months.</source>
        <translation>Aprovado e revisado nos últimos doze meses.</translation>
    </message>
    <message>
        <source>Most sites are single points.</source>
        <translation>A maioria dos sites é ponto único.</translation>
    </message>
    <message>
        <source>Some sites are single points.</source>
        <translation>Alguns sites são pontos únicos.</translation>
    </message>
    <message>
        <source>No site is.</source>
        <translation>Nenhum site é.</translation>
    </message>
    <message>
        <source>No site is, and the routes are surveyed.</source>
        <translation>Nenhum site é, e as rotas foram levantadas em campo.</translation>
    </message>
    <message>
        <source>Less than half of the settlements.</source>
        <translation>Menos da metade das localidades.</translation>
    </message>
    <message>
        <source>Most settlements.</source>
        <translation>A maioria das localidades.</translation>
    </message>
    <message>
        <source>All settlements but for a few.</source>
        <translation>Todas as localidades, salvo algumas.</translation>
    </message>
    <message>
        <source>All settlements, tested within the last twelve months.</source>
        <translation>Todas as localidades, testado nos últimos doze meses.</translation>
    </message>
    <message>
        <source>Every organization is reached day and night, and by a second way.</source>
        <translation>Cada organização pode ser contatada dia e noite, e por uma segunda via.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Attachment of a record that is gone</source>
        <translation>Anexo de um registro que não existe mais</translation>
    </message>
    <message>
        <source>{name} is attached to a record that is not in the plan any more.</source>
        <translation>{name} está anexado a um registro que não está mais no plano.</translation>
    </message>
    <message>
        <source>Latitude and longitude exchanged</source>
        <translation>Latitude e longitude trocadas</translation>
    </message>
    <message>
        <source>{name} at {lat}, {lon} would lie in the country at {to_lat}, {to_lon}: latitude and longitude look exchanged.</source>
        <translation>{name} em {lat}, {lon} ficaria dentro do país em {to_lat}, {to_lon}: latitude e longitude parecem trocadas.</translation>
    </message>
    <message>
        <source>Battery over 200 h</source>
        <translation>Bateria acima de 200 h</translation>
    </message>
    <message>
        <source>{name} states a battery of {h} h; that is probably minutes or ampere hours.</source>
        <translation>{name} informa uma bateria de {h} h; provavelmente são minutos ou ampères-hora.</translation>
    </message>
    <message>
        <source>Old battery</source>
        <translation>Bateria antiga</translation>
    </message>
    <message>
        <source>The battery of {name} is from {year}: lead-acid batteries hold half of their rated hours by then, or less.</source>
        <translation>A bateria de {name} é de {year}: até então, baterias de chumbo-ácido retêm metade das horas nominais, ou menos.</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>Data no futuro</translation>
    </message>
    <message>
        <source>{name} is dated {date}, which is still to come.</source>
        <translation>{name} tem a data {date}, que ainda não chegou.</translation>
    </message>
    <message>
        <source>One code twice</source>
        <translation>Código repetido</translation>
    </message>
    <message>
        <source>The code {code} is used by {count} records of the same kind.</source>
        <translation>O código {code} é usado por {count} registros do mesmo tipo.</translation>
    </message>
    <message>
        <source>Frequency outside the band</source>
        <translation>Frequência fora da faixa</translation>
    </message>
    <message>
        <source>{name} states {ghz} GHz; links of its medium use {low} to {high} GHz.</source>
        <translation>{name} informa {ghz} GHz; enlaces de seu meio usam de {low} a {high} GHz.</translation>
    </message>
    <message>
        <source>More fuel than the tank holds</source>
        <translation>Mais combustível do que cabe no tanque</translation>
    </message>
    <message>
        <source>{name} states {fuel_l} l of fuel in a tank of {tank_l} l.</source>
        <translation>{name} informa {fuel_l} l de combustível em um tanque de {tank_l} l.</translation>
    </message>
    <message>
        <source>Fuel without a generator</source>
        <translation>Combustível sem gerador</translation>
    </message>
    <message>
        <source>{name} states fuel for {h} h but has no generator.</source>
        <translation>{name} informa combustível para {h} h, mas não tem gerador.</translation>
    </message>
    <message>
        <source>Hours of fuel without a tank</source>
        <translation>Horas de combustível sem tanque</translation>
    </message>
    <message>
        <source>{name} states fuel for {h} h but no tank size.</source>
        <translation>{name} informa combustível para {h} h, mas não o tamanho do tanque.</translation>
    </message>
    <message>
        <source>Gateway not in operation</source>
        <translation>Gateway fora de operação</translation>
    </message>
    <message>
        <source>{name} is marked as a gateway but is not operational: no traffic leaves the country through it.</source>
        <translation>{name} está marcado como gateway, mas não está operacional: nenhum tráfego sai do país por ele.</translation>
    </message>
    <message>
        <source>Generator with unknown fuel</source>
        <translation>Gerador com combustível desconhecido</translation>
    </message>
    <message>
        <source>{name} has a generator, but neither tank, fuel nor hours of fuel are recorded.</source>
        <translation>{name} tem gerador, mas nem tanque, nem combustível, nem horas de combustível estão registrados.</translation>
    </message>
    <message>
        <source>Grid zones that feed each other only</source>
        <translation>Zonas da rede elétrica que só alimentam umas às outras</translation>
    </message>
    <message>
        <source>{name} is fed by zones that no source feeds.</source>
        <translation>{name} é alimentada por zonas que nenhuma fonte alimenta.</translation>
    </message>
    <message>
        <source>Power supply in no grid zone</source>
        <translation>Alimentação elétrica sem zona da rede</translation>
    </message>
    <message>
        <source>{name} is in no grid zone: it never loses the grid in a simulation.</source>
        <translation>{name} não está em nenhuma zona da rede elétrica: nunca perde a rede em uma simulação.</translation>
    </message>
    <message>
        <source>Height over 350 m</source>
        <translation>Altura acima de 350 m</translation>
    </message>
    <message>
        <source>{name} states a height of {m} m; that is probably feet or the ground elevation.</source>
        <translation>{name} informa uma altura de {m} m; provavelmente são pés ou a altitude do terreno.</translation>
    </message>
    <message>
        <source>Length does not fit the ends</source>
        <translation>Comprimento não combina com as extremidades</translation>
    </message>
    <message>
        <source>{name} is said to be {length_km} km long; its ends are {straight_km} km apart.</source>
        <translation>{name} teria {length_km} km de comprimento; suas extremidades distam {straight_km} km.</translation>
    </message>
    <message>
        <source>Joins operators without a lease</source>
        <translation>Une operadoras sem aluguel</translation>
    </message>
    <message>
        <source>{name} joins sites of two operators and is not marked as leased.</source>
        <translation>{name} une sites de duas operadoras e não está marcado como alugado.</translation>
    </message>
    <message>
        <source>Same link twice</source>
        <translation>Mesmo enlace duas vezes</translation>
    </message>
    <message>
        <source>{name} and {other} join the same sites with the same medium, operator and route group.</source>
        <translation>{name} e {other} unem os mesmos sites com o mesmo meio, operadora e grupo de rota.</translation>
    </message>
    <message>
        <source>Microwave hop over 80 km</source>
        <translation>Salto de micro-ondas acima de 80 km</translation>
    </message>
    <message>
        <source>{name} is a microwave hop of {km} km; more than 80 km needs a repeater.</source>
        <translation>{name} é um salto de micro-ondas de {km} km; acima de 80 km é preciso um repetidor.</translation>
    </message>
    <message>
        <source>Long hop at a high frequency</source>
        <translation>Salto longo em frequência alta</translation>
    </message>
    <message>
        <source>Two assets in one place</source>
        <translation>Dois ativos em um mesmo lugar</translation>
    </message>
    <message>
        <source>{name} is {m} m from {other}, of the same kind.</source>
        <translation>{name} está a {m} m de {other}, do mesmo tipo.</translation>
    </message>
    <message>
        <source>No gateway</source>
        <translation>Nenhum gateway</translation>
    </message>
    <message>
        <source>No site is flagged as a gateway: nothing can be in service.</source>
        <translation>Nenhum site está marcado como gateway: nada pode estar em serviço.</translation>
    </message>
    <message>
        <source>Site without an operator</source>
        <translation>Site sem operadora</translation>
    </message>
    <message>
        <source>Nobody is recorded as the operator of {name}: nobody can be called when it fails.</source>
        <translation>Ninguém está registrado como operadora de {name}: não há a quem chamar quando falhar.</translation>
    </message>
    <message>
        <source>Outside the country</source>
        <translation>Fora do país</translation>
    </message>
    <message>
        <source>{name} at {lat}, {lon} lies outside the country.</source>
        <translation>{name} em {lat}, {lon} fica fora do país.</translation>
    </message>
    <message>
        <source>Settlement without people</source>
        <translation>Localidade sem pessoas</translation>
    </message>
    <message>
        <source>Nobody recorded how many people live in {name}.</source>
        <translation>Ninguém registrou quantas pessoas vivem em {name}.</translation>
    </message>
    <message>
        <source>Position with fewer than 3 decimals</source>
        <translation>Posição com menos de 3 decimais</translation>
    </message>
    <message>
        <source>{name} at {lat}, {lon} is known to no better than {km} km.</source>
        <translation>{name} em {lat}, {lon} tem precisão não melhor que {km} km.</translation>
    </message>
    <message>
        <source>Site without a power supply</source>
        <translation>Site sem alimentação elétrica</translation>
    </message>
    <message>
        <source>Nothing is recorded about the power of {name}; defaults are assumed.</source>
        <translation>Nada está registrado sobre a energia de {name}; presumem-se valores padrão.</translation>
    </message>
    <message>
        <source>Refers to a record that is not there</source>
        <translation>Refere-se a um registro que não existe</translation>
    </message>
    <message>
        <source>{name} refers to a {field} that is not in the plan.</source>
        <translation>{name} refere-se a um campo {field} que não está no plano.</translation>
    </message>
    <message>
        <source>Link from a site to itself</source>
        <translation>Enlace de um site a ele mesmo</translation>
    </message>
    <message>
        <source>{name} begins and ends at the same site.</source>
        <translation>{name} começa e termina no mesmo site.</translation>
    </message>
    <message>
        <source>Serves people too far away</source>
        <translation>Serve pessoas longe demais</translation>
    </message>
    <message>
        <source>{site} is said to serve {name}, {km} km away, beyond its range of {range_km} km.</source>
        <translation>{site} serviria {name}, a {km} km, além de seu alcance de {range_km} km.</translation>
    </message>
    <message>
        <source>Shares over 100 %</source>
        <translation>Parcelas acima de 100 %</translation>
    </message>
    <message>
        <source>Sites serve {percent} % of the people of {name}.</source>
        <translation>Os sites servem {percent} % das pessoas de {name}.</translation>
    </message>
    <message>
        <source>Sign of the position lost</source>
        <translation>Sinal da posição perdido</translation>
    </message>
    <message>
        <source>{name} at {lat}, {lon} would lie in the country at {to_lat}, {to_lon}: a minus sign looks lost.</source>
        <translation>{name} em {lat}, {lon} ficaria dentro do país em {to_lat}, {to_lon}: parece faltar um sinal de menos.</translation>
    </message>
    <message>
        <source>Siren far from people</source>
        <translation>Sirene longe das pessoas</translation>
    </message>
    <message>
        <source>{name} is {km} km from the nearest settlement.</source>
        <translation>{name} está a {km} km da localidade mais próxima.</translation>
    </message>
    <message>
        <source>Survey older than a year</source>
        <translation>Levantamento com mais de um ano</translation>
    </message>
    <message>
        <source>{name} was last surveyed {days} days ago.</source>
        <translation>{name} teve seu último levantamento há {days} dias.</translation>
    </message>
    <message>
        <source>Tier 1 without backup power</source>
        <translation>Criticidade 1 sem energia de reserva</translation>
    </message>
    <message>
        <source>{name} is tier 1 and has neither battery nor generator on record.</source>
        <translation>{name} é de criticidade 1 e não tem bateria nem gerador registrados.</translation>
    </message>
    <message>
        <source>Tier 1 without a contact</source>
        <translation>Criticidade 1 sem contato</translation>
    </message>
    <message>
        <source>{name} is tier 1 and nobody to call is recorded for its operator or owner.</source>
        <translation>{name} é de criticidade 1 e não há contato registrado para sua operadora ou proprietário.</translation>
    </message>
    <message>
        <source>Links of tier 1 without a route group</source>
        <translation>Enlaces de criticidade 1 sem grupo de rota</translation>
    </message>
    <message>
        <source>{name} ends at a tier 1 site and does not say which duct or pole line it shares.</source>
        <translation>{name} termina em um site de criticidade 1 e não diz que duto ou posteação compartilha.</translation>
    </message>
    <message>
        <source>Important site without a tier</source>
        <translation>Site importante sem criticidade</translation>
    </message>
    <message>
        <source>{name} has no tier, though a site of its kind is usually tier 1.</source>
        <translation>{name} não tem criticidade, embora um site de seu tipo seja em geral de criticidade 1.</translation>
    </message>
    <message>
        <source>Design wind without averaging time</source>
        <translation>Vento de projeto sem tempo de média</translation>
    </message>
    <message>
        <source>{name} states a design wind of {ms} m/s but not whether it is a gust or a mean.</source>
        <translation>{name} informa um vento de projeto de {ms} m/s, mas não se é rajada ou média.</translation>
    </message>
    <message>
        <source>Sites isolated already</source>
        <translation>Sites já isolados</translation>
    </message>
    <message>
        <source>{name} serves people or essential users, but no recorded path leads from it to a gateway.</source>
        <translation>{name} serve pessoas ou usuários essenciais, mas nenhum caminho registrado leva dele a um gateway.</translation>
    </message>
    <message>
        <source>All gateways on one link</source>
        <translation>Todos os gateways em um só enlace</translation>
    </message>
    <message>
        <source>All people with service ({people}) lose it if {name} fails: every gateway hangs on this link.</source>
        <translation>Todas as pessoas com serviço ({people}) o perdem se {name} falhar: todos os gateways dependem deste enlace.</translation>
    </message>
    <message>
        <source>Gateways on one link</source>
        <translation>Gateways em um só enlace</translation>
    </message>
    <message>
        <source>The gateway {name} is joined to the network by one link alone: {link}.</source>
        <translation>O gateway {name} está unido à rede por um único enlace: {link}.</translation>
    </message>
    <message>
        <source>Redundancy that is not</source>
        <translation>Redundância apenas aparente</translation>
    </message>
    <message>
        <source>{name} has {paths} paths to the gateways, but loses all of them with the route group {route_group}.</source>
        <translation>{name} tem {paths} caminhos até os gateways, mas perde todos com o grupo de rota {route_group}.</translation>
    </message>
    <message>
        <source>✖ Error</source>
        <translation>✖ Erro</translation>
    </message>
    <message>
        <source>▲ Warning</source>
        <translation>▲ Aviso</translation>
    </message>
    <message>
        <source>● Note</source>
        <translation>● Nota</translation>
    </message>
    <message>
        <source>{name} is one hop of {km} km at {ghz} GHz; rain of {rate} mm/h, assumed to be exceeded in 0.01 % of the year, takes {loss} dB from it, more than the usual margin of {margin} dB.</source>
        <translation>{name} é um único salto de {km} km a {ghz} GHz; uma chuva de {rate} mm/h, que se presume excedida em 0,01 % do ano, lhe tira {loss} dB, mais que a margem usual de {margin} dB.</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Mutual aid</source>
        <translation>Ajuda mútua</translation>
    </message>
    <message>
        <source>International assistance</source>
        <translation>Assistência internacional</translation>
    </message>
    <message>
        <source>Roaming in disasters</source>
        <translation>Roaming em desastres</translation>
    </message>
    <message>
        <source>Fuel contract</source>
        <translation>Contrato de combustível</translation>
    </message>
    <message>
        <source>Spares and services</source>
        <translation>Sobressalentes e serviços</translation>
    </message>
    <message>
        <source>Satellite capacity</source>
        <translation>Capacidade de satélite</translation>
    </message>
    <message>
        <source>Insurance or contingent credit</source>
        <translation>Seguro ou crédito contingente</translation>
    </message>
    <message>
        <source>Other agreement</source>
        <translation>Outro acordo</translation>
    </message>
    <message>
        <source>Core site</source>
        <translation>Site de núcleo</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>Centro de dados</translation>
    </message>
    <message>
        <source>Internet exchange point</source>
        <translation>Ponto de troca de tráfego (IXP)</translation>
    </message>
    <message>
        <source>Cable landing station</source>
        <translation>Estação de cabo submarino</translation>
    </message>
    <message>
        <source>Satellite gateway</source>
        <translation>Gateway de satélite</translation>
    </message>
    <message>
        <source>Hand-over abroad</source>
        <translation>Interconexão com o exterior</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Point of presence</source>
        <translation>Ponto de presença</translation>
    </message>
    <message>
        <source>Aggregation site</source>
        <translation>Site de agregação</translation>
    </message>
    <message>
        <source>Street cabinet or OLT</source>
        <translation>Armário de rua ou OLT</translation>
    </message>
    <message>
        <source>Cell site</source>
        <translation>Estação rádio base (ERB)</translation>
    </message>
    <message>
        <source>Microwave repeater</source>
        <translation>Repetidor de micro-ondas</translation>
    </message>
    <message>
        <source>Fiber amplifier</source>
        <translation>Amplificador óptico</translation>
    </message>
    <message>
        <source>Broadcast transmitter</source>
        <translation>Transmissor de radiodifusão</translation>
    </message>
    <message>
        <source>Land mobile radio repeater</source>
        <translation>Repetidor de rádio móvel terrestre</translation>
    </message>
    <message>
        <source>Emergency call center</source>
        <translation>Centro de chamadas de emergência</translation>
    </message>
    <message>
        <source>Emergency operations center</source>
        <translation>Centro de operações de emergência</translation>
    </message>
    <message>
        <source>Cell broadcast center</source>
        <translation>Centro de difusão celular</translation>
    </message>
    <message>
        <source>HF radio station</source>
        <translation>Estação de rádio HF</translation>
    </message>
    <message>
        <source>Amateur radio station</source>
        <translation>Estação de radioamador</translation>
    </message>
    <message>
        <source>Satellite terminal</source>
        <translation>Terminal de satélite</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Abrigo</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polícia</translation>
    </message>
    <message>
        <source>Fire service</source>
        <translation>Bombeiros</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porto</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>Aeroporto</translation>
    </message>
    <message>
        <source>Water works</source>
        <translation>Abastecimento de água</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escola</translation>
    </message>
    <message>
        <source>Government office</source>
        <translation>Repartição pública</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposto</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejado</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>Em construção</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Operacional</translation>
    </message>
    <message>
        <source>Decommissioned</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>Self-supporting lattice tower</source>
        <translation>Torre treliçada autoportante</translation>
    </message>
    <message>
        <source>Monopole</source>
        <translation>Monoposte</translation>
    </message>
    <message>
        <source>Guyed mast</source>
        <translation>Mastro estaiado</translation>
    </message>
    <message>
        <source>Rooftop</source>
        <translation>Topo de prédio</translation>
    </message>
    <message>
        <source>Pole</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Equipment shelter</source>
        <translation>Abrigo de equipamentos</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edifício</translation>
    </message>
    <message>
        <source>Buried</source>
        <translation>Enterrado</translation>
    </message>
    <message>
        <source>3-second gust</source>
        <translation>Rajada de 3 segundos</translation>
    </message>
    <message>
        <source>1-minute mean</source>
        <translation>Média de 1 minuto</translation>
    </message>
    <message>
        <source>10-minute mean</source>
        <translation>Média de 10 minutos</translation>
    </message>
    <message>
        <source>Fastest mile</source>
        <translation>Milha mais rápida</translation>
    </message>
    <message>
        <source>Fiber</source>
        <translation>Fibra</translation>
    </message>
    <message>
        <source>Microwave</source>
        <translation>Micro-ondas</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Cobre</translation>
    </message>
    <message>
        <source>Coaxial cable</source>
        <translation>Cabo coaxial</translation>
    </message>
    <message>
        <source>VHF or UHF radio</source>
        <translation>Rádio VHF ou UHF</translation>
    </message>
    <message>
        <source>HF radio</source>
        <translation>Rádio HF</translation>
    </message>
    <message>
        <source>Satellite (GEO)</source>
        <translation>Satélite (GEO)</translation>
    </message>
    <message>
        <source>Satellite (LEO)</source>
        <translation>Satélite (LEO)</translation>
    </message>
    <message>
        <source>Submarine cable</source>
        <translation>Cabo submarino</translation>
    </message>
    <message>
        <source>TV white space</source>
        <translation>Espaços brancos de TV</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>Logical link</source>
        <translation>Enlace lógico</translation>
    </message>
    <message>
        <source>Above ground, on poles</source>
        <translation>Aéreo, em postes</translation>
    </message>
    <message>
        <source>In a duct</source>
        <translation>Em duto</translation>
    </message>
    <message>
        <source>On the sea bed</source>
        <translation>No leito do mar</translation>
    </message>
    <message>
        <source>Under a river or lake</source>
        <translation>Sob rio ou lago</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operadora</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Órgão regulador</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministério</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Órgão público</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Parceiro</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <source>For official use</source>
        <translation>Uso oficial</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Geração</translation>
    </message>
    <message>
        <source>Substation</source>
        <translation>Subestação</translation>
    </message>
    <message>
        <source>Feeder</source>
        <translation>Alimentador</translation>
    </message>
    <message>
        <source>Most people first</source>
        <translation>Mais pessoas primeiro</translation>
    </message>
    <message>
        <source>Lowest tier number first</source>
        <translation>Menor número de criticidade primeiro</translation>
    </message>
    <message>
        <source>Most person-hours avoided an hour of work first</source>
        <translation>Mais horas-pessoa evitadas por hora de trabalho primeiro</translation>
    </message>
    <message>
        <source>A: surveyed</source>
        <translation>A: levantado em campo</translation>
    </message>
    <message>
        <source>B: owner&apos;s records</source>
        <translation>B: registros do proprietário</translation>
    </message>
    <message>
        <source>C: indirect</source>
        <translation>C: indireto</translation>
    </message>
    <message>
        <source>D: assumed or invented</source>
        <translation>D: presumido ou inventado</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Parceiros</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restrita</translation>
    </message>
    <message>
        <source>Siren</source>
        <translation>Sirene</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Alto-falante</translation>
    </message>
    <message>
        <source>River gauge</source>
        <translation>Régua fluviométrica</translation>
    </message>
    <message>
        <source>Tide gauge</source>
        <translation>Marégrafo</translation>
    </message>
    <message>
        <source>Rain gauge</source>
        <translation>Pluviômetro</translation>
    </message>
    <message>
        <source>Weather station</source>
        <translation>Estação meteorológica</translation>
    </message>
    <message>
        <source>Seismometer</source>
        <translation>Sismômetro</translation>
    </message>
    <message>
        <source>GNSS station</source>
        <translation>Estação GNSS</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Warning center</source>
        <translation>Centro de alerta</translation>
    </message>
    <message>
        <source>CAP server</source>
        <translation>Servidor CAP</translation>
    </message>
    <message>
        <source>Picture with coordinates</source>
        <translation>Imagem com coordenadas</translation>
    </message>
    <message>
        <source>Tiles (MBTiles)</source>
        <translation>Blocos (MBTiles)</translation>
    </message>
    <message>
        <source>Points, lines and areas</source>
        <translation>Pontos, linhas e áreas</translation>
    </message>
    <message>
        <source>Wind (m/s)</source>
        <translation>Vento (m/s)</translation>
    </message>
    <message>
        <source>Peak ground acceleration (g)</source>
        <translation>Aceleração de pico do solo (g)</translation>
    </message>
    <message>
        <source>Depth of water (m)</source>
        <translation>Profundidade da água (m)</translation>
    </message>
    <message>
        <source>Depth of a tsunami (m)</source>
        <translation>Profundidade do tsunami (m)</translation>
    </message>
    <message>
        <source>Thickness of ash (mm)</source>
        <translation>Espessura das cinzas (mm)</translation>
    </message>
    <message>
        <source>Probability of being hit</source>
        <translation>Probabilidade de ser atingido</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Grid zones</source>
        <translation>Zonas da rede elétrica</translation>
    </message>
    <message>
        <source>The structure</source>
        <translation>A estrutura</translation>
    </message>
    <message>
        <source>Antennas at both ends</source>
        <translation>Antenas nas duas pontas</translation>
    </message>
    <message>
        <source>Poles, one by one</source>
        <translation>Postes, um a um</translation>
    </message>
    <message>
        <source>The worst place of a route</source>
        <translation>O pior lugar de uma rota</translation>
    </message>
    <message>
        <source>The electric grid</source>
        <translation>A rede elétrica</translation>
    </message>
    <message>
        <source>Holland 1980</source>
        <translation>Holland 1980</translation>
    </message>
    <message>
        <source>Holland 2008</source>
        <translation>Holland 2008</translation>
    </message>
    <message>
        <source>Holland 2010</source>
        <translation>Holland 2010</translation>
    </message>
    <message>
        <source>In the crust</source>
        <translation>Na crosta</translation>
    </message>
    <message>
        <source>Between the plates</source>
        <translation>Entre as placas</translation>
    </message>
    <message>
        <source>Inside the sinking plate</source>
        <translation>Dentro da placa que mergulha</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Rocha</translation>
    </message>
    <message>
        <source>Soil</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>5 GHz point to point</source>
        <translation>5 GHz ponto a ponto</translation>
    </message>
    <message>
        <source>Satellite terminal (GEO)</source>
        <translation>Terminal de satélite (GEO)</translation>
    </message>
    <message>
        <source>Portable satellite (L band)</source>
        <translation>Satélite portátil (banda L)</translation>
    </message>
    <message>
        <source>Satellite terminal (LEO)</source>
        <translation>Terminal de satélite (LEO)</translation>
    </message>
    <message>
        <source>Satellite to phone</source>
        <translation>Satélite para telefone</translation>
    </message>
    <message>
        <source>Wi-Fi mesh</source>
        <translation>Malha Wi-Fi</translation>
    </message>
    <message>
        <source>LoRa text mesh</source>
        <translation>Malha de texto LoRa</translation>
    </message>
    <message>
        <source>Cell on wheels</source>
        <translation>ERB móvel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Table-top exercise</source>
        <translation>Exercício de mesa</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>Functional exercise</source>
        <translation>Exercício funcional</translation>
    </message>
    <message>
        <source>Full-scale exercise</source>
        <translation>Exercício em escala real</translation>
    </message>
    <message>
        <source>Radio test</source>
        <translation>Teste de rádio</translation>
    </message>
    <message>
        <source>Real event</source>
        <translation>Evento real</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Ponto forte</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Ponto fraco</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conselho</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comitê</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Grupo de trabalho</translation>
    </message>
    <message>
        <source>Operations center</source>
        <translation>Centro de operações</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidência</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretaria</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>Oficial de ligação</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Mitigação</translation>
    </message>
    <message>
        <source>Preparedness</source>
        <translation>Preparação</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Any hazard</source>
        <translation>Qualquer ameaça</translation>
    </message>
    <message>
        <source>Hurricane</source>
        <translation>Furacão</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>Terremoto</translation>
    </message>
    <message>
        <source>Tsunami</source>
        <translation>Tsunami</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Inundação</translation>
    </message>
    <message>
        <source>Volcanic eruption</source>
        <translation>Erupção vulcânica</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>Deslizamento</translation>
    </message>
    <message>
        <source>Wildfire</source>
        <translation>Incêndio florestal</translation>
    </message>
    <message>
        <source>National blackout</source>
        <translation>Apagão nacional</translation>
    </message>
    <message>
        <source>Cable cut</source>
        <translation>Rompimento de cabo</translation>
    </message>
    <message>
        <source>Cyber attack</source>
        <translation>Ataque cibernético</translation>
    </message>
    <message>
        <source>Pandemic</source>
        <translation>Pandemia</translation>
    </message>
    <message>
        <source>Other hazard</source>
        <translation>Outra ameaça</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ideia</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Financiado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lei</translation>
    </message>
    <message>
        <source>Regulation or decree</source>
        <translation>Regulamento ou decreto</translation>
    </message>
    <message>
        <source>License condition</source>
        <translation>Condição de licença</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Other plan</source>
        <translation>Outro plano</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Temporary license</source>
        <translation>Licença temporária</translation>
    </message>
    <message>
        <source>Waiver of type approval</source>
        <translation>Dispensa de homologação</translation>
    </message>
    <message>
        <source>Waiver of import rules</source>
        <translation>Dispensa de regras de importação</translation>
    </message>
    <message>
        <source>Emergency spectrum</source>
        <translation>Espectro de emergência</translation>
    </message>
    <message>
        <source>National roaming</source>
        <translation>Roaming nacional</translation>
    </message>
    <message>
        <source>Shared infrastructure</source>
        <translation>Infraestrutura compartilhada</translation>
    </message>
    <message>
        <source>Other relief</source>
        <translation>Outra flexibilização</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Minuta</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Deaf or hard of hearing</source>
        <translation>Surdas ou com deficiência auditiva</translation>
    </message>
    <message>
        <source>Blind or low vision</source>
        <translation>Cegas ou com baixa visão</translation>
    </message>
    <message>
        <source>Reduced mobility</source>
        <translation>Mobilidade reduzida</translation>
    </message>
    <message>
        <source>Needs easy language</source>
        <translation>Precisam de linguagem simples</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>Pessoas idosas</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Crianças</translation>
    </message>
    <message>
        <source>Speakers of another language</source>
        <translation>Falantes de outra língua</translation>
    </message>
    <message>
        <source>Migrants and visitors</source>
        <translation>Migrantes e visitantes</translation>
    </message>
    <message>
        <source>Displaced people</source>
        <translation>Pessoas deslocadas</translation>
    </message>
    <message>
        <source>People without a telephone</source>
        <translation>Pessoas sem telefone</translation>
    </message>
    <message>
        <source>Remote households</source>
        <translation>Domicílios remotos</translation>
    </message>
    <message>
        <source>Other group</source>
        <translation>Outro grupo</translation>
    </message>
    <message>
        <source>Priority SIM or access class</source>
        <translation>SIM prioritário ou classe de acesso</translation>
    </message>
    <message>
        <source>Priority on trunks</source>
        <translation>Prioridade nos troncos</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Other scheme</source>
        <translation>Outro esquema</translation>
    </message>
    <message>
        <source>Emergency management</source>
        <translation>Gestão de emergências</translation>
    </message>
    <message>
        <source>Police, fire and ambulance</source>
        <translation>Polícia, bombeiros e ambulância</translation>
    </message>
    <message>
        <source>Amateur radio</source>
        <translation>Radioamador</translation>
    </message>
    <message>
        <source>Maritime</source>
        <translation>Marítimo</translation>
    </message>
    <message>
        <source>Aeronautical</source>
        <translation>Aeronáutico</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation>Serviços públicos</translation>
    </message>
    <message>
        <source>Military liaison</source>
        <translation>Ligação militar</translation>
    </message>
    <message>
        <source>Other radio service</source>
        <translation>Outro serviço de rádio</translation>
    </message>
    <message>
        <source>Satellite telephone</source>
        <translation>Telefone por satélite</translation>
    </message>
    <message>
        <source>Portable repeater</source>
        <translation>Repetidor portátil</translation>
    </message>
    <message>
        <source>Microwave set</source>
        <translation>Conjunto de micro-ondas</translation>
    </message>
    <message>
        <source>Temporary mast</source>
        <translation>Mastro temporário</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Gerador</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>Solar set</source>
        <translation>Conjunto solar</translation>
    </message>
    <message>
        <source>Loudspeaker or siren</source>
        <translation>Alto-falante ou sirene</translation>
    </message>
    <message>
        <source>Tools and spares</source>
        <translation>Ferramentas e sobressalentes</translation>
    </message>
    <message>
        <source>Other equipment</source>
        <translation>Outro equipamento</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Mast or tower</source>
        <translation>Mastro ou torre</translation>
    </message>
    <message>
        <source>Equipment building</source>
        <translation>Edificação de equipamentos</translation>
    </message>
    <message>
        <source>Rooftop station</source>
        <translation>Estação em telhado</translation>
    </message>
    <message>
        <source>Street cabinet</source>
        <translation>Armário de rua</translation>
    </message>
    <message>
        <source>Siren or sensor pole</source>
        <translation>Poste de sirene ou sensor</translation>
    </message>
    <message>
        <source>Antenna alignment</source>
        <translation>Alinhamento de antena</translation>
    </message>
    <message>
        <source>Aerial cable</source>
        <translation>Cabo aéreo</translation>
    </message>
    <message>
        <source>Buried cable</source>
        <translation>Cabo enterrado</translation>
    </message>
    <message>
        <source>Equipment under water</source>
        <translation>Equipamentos sob a água</translation>
    </message>
    <message>
        <source>Hazus: crews, parts and roads at hand</source>
        <translation>Hazus: equipes, peças e estradas disponíveis</translation>
    </message>
    <message>
        <source>Caribbean, category 4 to 5: three times as long, towers rebuilt</source>
        <translation>Caribe, categoria 4 a 5: o triplo do tempo, torres reconstruídas</translation>
    </message>
</context>
<context>
    <name>completeness</name>
    <message>
        <source>{percent} % of the {records} have: {field} ({known} of {total}).</source>
        <translation>{percent} % de {records} têm: {field} ({known} de {total}).</translation>
    </message>
    <message>
        <source>{percent} % of the {records} of tier {group} have: {field} ({known} of {total}).</source>
        <translation>{percent} % de {records} de criticidade {group} têm: {field} ({known} de {total}).</translation>
    </message>
    <message>
        <source>{percent} % of the {records} of {group} have: {field} ({known} of {total}).</source>
        <translation>{percent} % de {records} de {group} têm: {field} ({known} de {total}).</translation>
    </message>
    <message>
        <source>no known operator</source>
        <translation>nenhuma operadora conhecida</translation>
    </message>
    <message>
        <source>Oldest survey {oldest}, newest {newest}; {undated} without a date.</source>
        <translation>Levantamento mais antigo {oldest}, mais recente {newest}; {undated} sem data.</translation>
    </message>
    <message>
        <source>No survey is dated.</source>
        <translation>Nenhum levantamento tem data.</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emirados Árabes Unidos</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afeganistão</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antígua e Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albânia</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armênia</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa Americana</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Áustria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Aland Islands</source>
        <translation>Ilhas Aland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaijão</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bósnia e Herzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burquina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgária</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Barein</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Saint Barthelemy</source>
        <translation>São Bartolomeu</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolívia</translation>
    </message>
    <message>
        <source>Bonaire, Saint Eustatius and Saba</source>
        <translation>Países Baixos Caribenhos</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Butão</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrússia</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Ilhas Cocos (Keeling)</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>Congo - Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centro-Africana</translation>
    </message>
    <message>
        <source>Republic of the Congo</source>
        <translation>República do Congo</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Costa do Marfim</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Ilhas Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camarões</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colômbia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Ilha Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanha</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argélia</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Equador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estônia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egito</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Saara Ocidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritreia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espanha</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiópia</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlândia</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Ilhas Malvinas</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Ilhas Faroé</translation>
    </message>
    <message>
        <source>France</source>
        <translation>França</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabão</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Geórgia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guiana Francesa</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Gana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenlândia</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gâmbia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guiné</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadalupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guiné Equatorial</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grécia</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Ilhas Geórgia do Sul e Sandwich do Sul</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guiné-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guiana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong, RAE da China</translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation>Ilhas Heard e McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croácia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungria</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Ilha de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Índia</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Território Britânico do Oceano Índico</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraque</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irã</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islândia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Itália</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordânia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japão</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Quênia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Quirguistão</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboja</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Quiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>São Cristóvão e Névis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Coreia do Norte</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Coreia do Sul</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Ilhas Cayman</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Cazaquistão</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Santa Lúcia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Libéria</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituânia</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letônia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Líbia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marrocos</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Mônaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldávia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>São Martinho</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Ilhas Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedônia do Norte</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Mianmar (Birmânia)</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongólia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau, RAE da China</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Ilhas Marianas do Norte</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritânia</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurício</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malásia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Moçambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namíbia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nova Caledônia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Ilha Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigéria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicarágua</translation>
    </message>
    <message>
        <source>The Netherlands</source>
        <translation>Países Baixos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nova Zelândia</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omã</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polinésia Francesa</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Nova Guiné</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Paquistão</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polônia</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>São Pedro e Miquelão</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Ilhas Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territory</source>
        <translation>Territórios palestinos</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguai</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romênia</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Sérvia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rússia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arábia Saudita</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Ilhas Salomão</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seicheles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudão</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suécia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapura</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Santa Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovênia</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard e Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslováquia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Serra Leoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somália</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudão do Sul</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>São Tomé e Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Síria</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Essuatíni</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Ilhas Turcas e Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chade</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Territórios Franceses do Sul</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailândia</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjiquistão</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turcomenistão</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunísia</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquia</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad e Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzânia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrânia</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation>Ilhas Menores Distantes dos EUA</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguai</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbequistão</translation>
    </message>
    <message>
        <source>Vatican</source>
        <translation>Cidade do Vaticano</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>São Vicente e Granadinas</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Ilhas Virgens Britânicas</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Ilhas Virgens Americanas</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnã</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis e Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Iêmen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>África do Sul</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zâmbia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbábue</translation>
    </message>
</context>
<context>
    <name>curves</name>
    <message>
        <source>Self-supporting tower or monopole with a design wind</source>
        <translation>Torre autoportante ou monoposte com vento de projeto</translation>
    </message>
    <message>
        <source>Guyed or light mast with a design wind</source>
        <translation>Mastro estaiado ou leve com vento de projeto</translation>
    </message>
    <message>
        <source>Equipment building with a design wind (openings and roof)</source>
        <translation>Edificação de equipamentos com vento de projeto (aberturas e telhado)</translation>
    </message>
    <message>
        <source>Dish pushed out of alignment</source>
        <translation>Antena parabólica desalinhada</translation>
    </message>
    <message>
        <source>Satellite terminal not stowed</source>
        <translation>Terminal de satélite não recolhido</translation>
    </message>
    <message>
        <source>Wood pole with communication wire, new</source>
        <translation>Poste de madeira com cabo de comunicação, novo</translation>
    </message>
    <message>
        <source>Wood pole with communication wire, 10 years</source>
        <translation>Poste de madeira com cabo de comunicação, 10 anos</translation>
    </message>
    <message>
        <source>Wood pole with communication wire, 30 years</source>
        <translation>Poste de madeira com cabo de comunicação, 30 anos</translation>
    </message>
    <message>
        <source>Wood pole with communication wire, 50 years</source>
        <translation>Poste de madeira com cabo de comunicação, 50 anos</translation>
    </message>
    <message>
        <source>Distribution zone of the electric grid</source>
        <translation>Zona de distribuição da rede elétrica</translation>
    </message>
    <message>
        <source>Substation or power plant, open terrain, moderate damage</source>
        <translation>Subestação ou usina, terreno aberto, danos moderados</translation>
    </message>
    <message>
        <source>Central office or broadcast building, anchored equipment</source>
        <translation>Central ou prédio de radiodifusão, equipamentos ancorados</translation>
    </message>
    <message>
        <source>Central office or broadcast building, equipment not anchored</source>
        <translation>Central ou prédio de radiodifusão, equipamentos não ancorados</translation>
    </message>
    <message>
        <source>Monopole mast</source>
        <translation>Mastro monoposte</translation>
    </message>
    <message>
        <source>Self-supporting or guyed tower</source>
        <translation>Torre autoportante ou estaiada</translation>
    </message>
    <message>
        <source>Satellite terminal</source>
        <translation>Terminal de satélite</translation>
    </message>
    <message>
        <source>Siren or sensor on a pole</source>
        <translation>Sirene ou sensor em um poste</translation>
    </message>
    <message>
        <source>Aerial cable</source>
        <translation>Cabo aéreo</translation>
    </message>
    <message>
        <source>Low-voltage substation, anchored</source>
        <translation>Subestação de baixa tensão, ancorada</translation>
    </message>
    <message>
        <source>Equipment under water</source>
        <translation>Equipamentos sob a água</translation>
    </message>
    <message>
        <source>Siren or sensor on a pole under water</source>
        <translation>Sirene ou sensor em um poste sob a água</translation>
    </message>
    <message>
        <source>Buried cable washed out</source>
        <translation>Cabo enterrado levado pela água</translation>
    </message>
    <message>
        <source>Low-voltage grid under water</source>
        <translation>Rede de baixa tensão sob a água</translation>
    </message>
    <message>
        <source>Equipment under water of a tsunami</source>
        <translation>Equipamentos sob a água de um tsunami</translation>
    </message>
    <message>
        <source>Tower or pole hit by a tsunami</source>
        <translation>Torre ou poste atingido por um tsunami</translation>
    </message>
    <message>
        <source>Substation hit by a tsunami</source>
        <translation>Subestação atingida por um tsunami</translation>
    </message>
    <message>
        <source>Cable in the way of a tsunami</source>
        <translation>Cabo no caminho de um tsunami</translation>
    </message>
    <message>
        <source>Equipment under ash: filters, cooling, generators</source>
        <translation>Equipamentos sob cinzas: filtros, refrigeração, geradores</translation>
    </message>
    <message>
        <source>Dish or radome under ash</source>
        <translation>Antena parabólica ou radome sob cinzas</translation>
    </message>
    <message>
        <source>Satellite terminal under ash</source>
        <translation>Terminal de satélite sob cinzas</translation>
    </message>
    <message>
        <source>Siren or sensor under ash</source>
        <translation>Sirene ou sensor sob cinzas</translation>
    </message>
    <message>
        <source>Substation under ash</source>
        <translation>Subestação sob cinzas</translation>
    </message>
    <message>
        <source>Whatever stands where the hazard strikes</source>
        <translation>Tudo o que está onde a ameaça atinge</translation>
    </message>
    <message>
        <source>Cable or pole line through where the hazard strikes</source>
        <translation>Cabo ou linha de postes que atravessa onde a ameaça atinge</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{field} cannot be {value}.</source>
        <translation>{field} não pode ser {value}.</translation>
    </message>
    <message>
        <source>Allowed: {allowed}.</source>
        <translation>Permitido: {allowed}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Não é possível gravar {path}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, free some space or close the program that has it open.</source>
        <translation>Escolha outra pasta, libere espaço ou feche o programa que o mantém aberto.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>Não é possível ler {path}: {reason}.</translation>
    </message>
    <message>
        <source>Check that the file exists, is complete and may be read.</source>
        <translation>Verifique se o arquivo existe, está completo e pode ser lido.</translation>
    </message>
    <message>
        <source>{path} cannot be shown on the map: {reason}.</source>
        <translation>Não é possível mostrar {path} no mapa: {reason}.</translation>
    </message>
    <message>
        <source>GeoTIFF with a known coordinate system, MBTiles with pictures and vector files can.</source>
        <translation>É possível com GeoTIFF de sistema de coordenadas conhecido, MBTiles com imagens e arquivos vetoriais.</translation>
    </message>
    <message>
        <source>{text} is no position, and nothing here has that name.</source>
        <translation>{text} não é uma posição, e nada aqui tem esse nome.</translation>
    </message>
    <message>
        <source>Write for example 13.155, -61.2275 or 13°09&apos;18&quot;N 61°13&apos;39&quot;W or 20P 692120 1454953.</source>
        <translation>Escreva, por exemplo, 13.155, -61.2275 ou 13°09&apos;18&quot;N 61°13&apos;39&quot;W ou 20P 692120 1454953.</translation>
    </message>
    <message>
        <source>No operational site is a gateway.</source>
        <translation>Nenhum site operacional é gateway.</translation>
    </message>
    <message>
        <source>Set &apos;Gateway&apos; on the cable landing, satellite gateway or border site that carries traffic abroad.</source>
        <translation>Marque &apos;Gateway&apos; na estação de cabo submarino, no gateway de satélite ou no site de fronteira que leva o tráfego ao exterior.</translation>
    </message>
    <message>
        <source>Scenario {scenario} needs a core site, and no operational site is one.</source>
        <translation>O cenário {scenario} precisa de um site de núcleo, e nenhum site operacional o é.</translation>
    </message>
    <message>
        <source>Set the kind of the core sites, or switch &apos;needs a core site&apos; off.</source>
        <translation>Defina o tipo dos sites de núcleo, ou desative &apos;precisa de um site de núcleo&apos;.</translation>
    </message>
    <message>
        <source>No settlement has a number of people.</source>
        <translation>Nenhuma localidade tem número de pessoas.</translation>
    </message>
    <message>
        <source>Import settlements with their population, or enter it.</source>
        <translation>Importe localidades com sua população, ou informe-a.</translation>
    </message>
    <message>
        <source>Scenario {scenario} names no hazard event.</source>
        <translation>O cenário {scenario} não indica nenhum evento de ameaça.</translation>
    </message>
    <message>
        <source>Add a hazard event, for example a storm with its track, to the scenario.</source>
        <translation>Adicione ao cenário um evento de ameaça, por exemplo uma tempestade com sua trajetória.</translation>
    </message>
    <message>
        <source>Scenario {scenario} names a hazard event that is not in the plan: {event}.</source>
        <translation>O cenário {scenario} indica um evento de ameaça que não está no plano: {event}.</translation>
    </message>
    <message>
        <source>Choose another event in the scenario, or undo its deletion.</source>
        <translation>Escolha outro evento no cenário, ou desfaça a exclusão.</translation>
    </message>
    <message>
        <source>{event} is of an unknown hazard: {hazard}.</source>
        <translation>{event} é de uma ameaça desconhecida: {hazard}.</translation>
    </message>
    <message>
        <source>Known hazards: {known}.</source>
        <translation>Ameaças conhecidas: {known}.</translation>
    </message>
    <message>
        <source>The parameters of {hazard} cannot be used: {reason}.</source>
        <translation>Não é possível usar os parâmetros de {hazard}: {reason}.</translation>
    </message>
    <message>
        <source>Open the event and fill in what is missing.</source>
        <translation>Abra o evento e preencha o que falta.</translation>
    </message>
    <message>
        <source>A track needs at least two points, each with its time.</source>
        <translation>Uma trajetória precisa de ao menos dois pontos, cada um com sua hora.</translation>
    </message>
    <message>
        <source>Point {point} of the storm track is not later than the point before it.</source>
        <translation>O ponto {point} da trajetória da tempestade não é posterior ao ponto anterior.</translation>
    </message>
    <message>
        <source>Sort the points by time and remove repeated ones.</source>
        <translation>Ordene os pontos por hora e remova os repetidos.</translation>
    </message>
    <message>
        <source>Point {point} of the storm track has neither pressure nor wind.</source>
        <translation>O ponto {point} da trajetória da tempestade não tem pressão nem vento.</translation>
    </message>
    <message>
        <source>Enter the central pressure or the maximum wind of that point, or remove it.</source>
        <translation>Informe a pressão central ou o vento máximo desse ponto, ou remova-o.</translation>
    </message>
    <message>
        <source>There are no repair times called {preset}.</source>
        <translation>Não há tempos de reparo chamados {preset}.</translation>
    </message>
    <message>
        <source>Known repair times: {known}.</source>
        <translation>Tempos de reparo conhecidos: {known}.</translation>
    </message>
    <message>
        <source>{path} cannot be imported: {reason}.</source>
        <translation>Não é possível importar {path}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was added. Repair the file, or save it again in the program it came from.</source>
        <translation>Nada foi adicionado. Repare o arquivo, ou salve-o de novo no programa de origem.</translation>
    </message>
    <message>
        <source>The network is too meshed for the exact method: more than {states} states.</source>
        <translation>A rede é malhada demais para o método exato: mais de {states} estados.</translation>
    </message>
    <message>
        <source>Use the sampled estimate, which gives its standard error.</source>
        <translation>Use a estimativa por amostragem, que informa seu erro padrão.</translation>
    </message>
    <message>
        <source>The accelerator cannot be loaded: {reason}.</source>
        <translation>Não é possível carregar o acelerador: {reason}.</translation>
    </message>
    <message>
        <source>Install Lifeline with its extra `fast`, or run without it: the results are the same.</source>
        <translation>Instale o Lifeline com o extra `fast`, ou execute sem ele: os resultados são os mesmos.</translation>
    </message>
    <message>
        <source>The cluster {scheduler} cannot be used: {reason}.</source>
        <translation>Não é possível usar o cluster {scheduler}: {reason}.</translation>
    </message>
    <message>
        <source>Install Lifeline with its extra `cluster` and check the address of the scheduler; threads and processes give the same results.</source>
        <translation>Instale o Lifeline com o extra `cluster` e confira o endereço do agendador; threads e processos dão os mesmos resultados.</translation>
    </message>
    <message>
        <source>There is no country with the code {code}.</source>
        <translation>Não há país com o código {code}.</translation>
    </message>
    <message>
        <source>Use the two letters of ISO 3166, for example VC, DM or HT.</source>
        <translation>Use as duas letras da ISO 3166, por exemplo VC, DM ou HT.</translation>
    </message>
    <message>
        <source>There is no kind of records called {kind}.</source>
        <translation>Não há tipo de registro chamado {kind}.</translation>
    </message>
    <message>
        <source>Kinds: {kinds}.</source>
        <translation>Tipos: {kinds}.</translation>
    </message>
    <message>
        <source>{count} records are called {record}; it must be one.</source>
        <translation>{count} registros se chamam {record}; deve ser um só.</translation>
    </message>
    <message>
        <source>Give the id, as the list command prints it with --json.</source>
        <translation>Informe o id, como o comando list o imprime com --json.</translation>
    </message>
    <message>
        <source>There is no field “{field}” in rows of the kind {kind}.</source>
        <translation>Não há campo “{field}” em linhas do tipo {kind}.</translation>
    </message>
    <message>
        <source>Fields: {fields}. A unit follows a colon: height_m:ft.</source>
        <translation>Campos: {fields}. A unidade vem após dois-pontos: height_m:ft.</translation>
    </message>
    <message>
        <source>No rule called {code} can mend what it finds.</source>
        <translation>Nenhuma regra chamada {code} pode corrigir o que encontra.</translation>
    </message>
    <message>
        <source>Rules with a safe fix: {codes}.</source>
        <translation>Regras com correção segura: {codes}.</translation>
    </message>
    <message>
        <source>Nothing is exported as {format}.</source>
        <translation>Nada é exportado como {format}.</translation>
    </message>
    <message>
        <source>Formats: {formats}.</source>
        <translation>Formatos: {formats}.</translation>
    </message>
    <message>
        <source>The plan does not have exactly one scenario called {name}.</source>
        <translation>O plano não tem exatamente um cenário chamado {name}.</translation>
    </message>
    <message>
        <source>Scenarios: {names}. Where two have one name, give the id.</source>
        <translation>Cenários: {names}. Se dois tiverem o mesmo nome, informe o id.</translation>
    </message>
    <message>
        <source>There is no print called {name}.</source>
        <translation>Não há impressão chamada {name}.</translation>
    </message>
    <message>
        <source>Choose one of these: {names}.</source>
        <translation>Escolha uma destas: {names}.</translation>
    </message>
    <message>
        <source>No site of this edition has the code, name or identifier {asset}.</source>
        <translation>Nenhum site desta edição tem o código, nome ou identificador {asset}.</translation>
    </message>
    <message>
        <source>Look it up in the list of sites, or choose a less public edition.</source>
        <translation>Procure-o na lista de sites, ou escolha uma edição menos pública.</translation>
    </message>
    <message>
        <source>There is no translation for the language {language}.</source>
        <translation>Não há tradução para o idioma {language}.</translation>
    </message>
    <message>
        <source>Choose one of these: {languages}.</source>
        <translation>Escolha um destes: {languages}.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} já existe.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Escolha outro nome, ou informe que pode ser substituído.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Lifeline.</source>
        <translation>{path} foi feito por um Lifeline mais novo.</translation>
    </message>
    <message>
        <source>Install the newer version to open it; this one would lose what it added.</source>
        <translation>Instale a versão mais nova para abri-lo; esta perderia o que aquela acrescentou.</translation>
    </message>
    <message>
        <source>{path} was made by an older Lifeline and cannot be brought up to date there.</source>
        <translation>{path} foi feito por um Lifeline mais antigo e não pode ser atualizado ali.</translation>
    </message>
    <message>
        <source>Copy it to a folder that may be written and open the copy.</source>
        <translation>Copie-o para uma pasta que permita gravação e abra a cópia.</translation>
    </message>
    <message>
        <source>{path} is locked by another program.</source>
        <translation>{path} está bloqueado por outro programa.</translation>
    </message>
    <message>
        <source>Finish editing it there, or wait a moment, then try again. Nothing was changed.</source>
        <translation>Termine a edição lá, ou espere um momento, e tente de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{path} may only be read.</source>
        <translation>{path} só pode ser lido.</translation>
    </message>
    <message>
        <source>Save a copy in a folder that may be written and work there.</source>
        <translation>Salve uma cópia em uma pasta que permita gravação e trabalhe lá.</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} está danificado: {reason}.</translation>
    </message>
    <message>
        <source>Restore a backup; the damaged file is kept beside it.</source>
        <translation>Restaure um backup; o arquivo danificado é mantido ao lado.</translation>
    </message>
    <message>
        <source>{path} is not a Lifeline plan.</source>
        <translation>{path} não é um plano do Lifeline.</translation>
    </message>
    <message>
        <source>To bring its data into a plan, open a plan and import the file.</source>
        <translation>Para trazer seus dados a um plano, abra um plano e importe o arquivo.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} já existe.</translation>
    </message>
    <message>
        <source>Choose another name, or open the existing file.</source>
        <translation>Escolha outro nome, ou abra o arquivo existente.</translation>
    </message>
    <message>
        <source>{table} {id} has changed since you opened it.</source>
        <translation>{table} {id} mudou desde que você o abriu.</translation>
    </message>
    <message>
        <source>The view shows the new values; please edit again.</source>
        <translation>A tela mostra os novos valores; edite de novo.</translation>
    </message>
    <message>
        <source>{table} {id} is in the plan already.</source>
        <translation>{table} {id} já está no plano.</translation>
    </message>
    <message>
        <source>Edit the existing record instead.</source>
        <translation>Edite o registro existente.</translation>
    </message>
    <message>
        <source>{table} {id} cannot be removed, because others refer to it: {users}.</source>
        <translation>{table} {id} não pode ser removido, porque outros se referem a ele: {users}.</translation>
    </message>
    <message>
        <source>Remove or change those first, or together with it.</source>
        <translation>Remova ou altere esses primeiro, ou junto com ele.</translation>
    </message>
    <message>
        <source>{users} refer to {table} {id}, which is not in the plan.</source>
        <translation>{users} referem-se a {table} {id}, que não está no plano.</translation>
    </message>
    <message>
        <source>Add it first, or together with them.</source>
        <translation>Adicione-o antes, ou junto com eles.</translation>
    </message>
    <message>
        <source>{table} {id} was edited outside Lifeline and cannot be read: {reason}</source>
        <translation>{table} {id} foi editado fora do Lifeline e não pode ser lido: {reason}</translation>
    </message>
    <message>
        <source>Open the plan for writing and take in the outside changes, or correct the row.</source>
        <translation>Abra o plano para gravação e incorpore as mudanças externas, ou corrija a linha.</translation>
    </message>
    <message>
        <source>The hazard is mapped nowhere: it has neither outlines nor a raster.</source>
        <translation>A ameaça não está mapeada em lugar nenhum: não tem contornos nem raster.</translation>
    </message>
    <message>
        <source>Import a map file of it: polygons with an intensity, a GeoTIFF or an ASCII grid.</source>
        <translation>Importe um arquivo de mapa dela: polígonos com intensidade, um GeoTIFF ou uma grade ASCII.</translation>
    </message>
    <message>
        <source>The hazard event names nothing that fails.</source>
        <translation>O evento de ameaça não indica nada que falhe.</translation>
    </message>
    <message>
        <source>Name at least one link, route group, operator, product or supplier.</source>
        <translation>Indique ao menos um enlace, grupo de rota, operadora, produto ou fornecedor.</translation>
    </message>
    <message>
        <source>{path} has {mb} MB; one attachment may have {most_mb} MB.</source>
        <translation>{path} tem {mb} MB; um anexo pode ter {most_mb} MB.</translation>
    </message>
    <message>
        <source>Make the photo smaller or split the document, and attach that.</source>
        <translation>Reduza a foto ou divida o documento, e anexe o resultado.</translation>
    </message>
    <message>
        <source>The content {sha256} is not in the plan file any more.</source>
        <translation>O conteúdo {sha256} não está mais no arquivo do plano.</translation>
    </message>
    <message>
        <source>It was removed and the file compacted since; a backup from before still has it.</source>
        <translation>Foi removido e o arquivo foi compactado depois; um backup anterior ainda o tem.</translation>
    </message>
    <message>
        <source>The fragility curve {curve} cannot be used: {reason}.</source>
        <translation>Não é possível usar a curva de fragilidade {curve}: {reason}.</translation>
    </message>
    <message>
        <source>Give each damage state a median or design factor and a beta above 0, or points with rising odds.</source>
        <translation>Dê a cada estado de dano uma mediana ou fator de projeto e um beta acima de 0, ou pontos com chances crescentes.</translation>
    </message>
    <message>
        <source>Choose for each of them whose value holds, or give a rule for all.</source>
        <translation>Escolha para cada um deles qual valor vale, ou dê uma regra para todos.</translation>
    </message>
    <message>
        <source>{choice} decides no conflict of this merge.</source>
        <translation>{choice} não decide nenhum conflito desta mesclagem.</translation>
    </message>
    <message>
        <source>Write it as the list of conflicts names it, with =mine or =theirs.</source>
        <translation>Escreva-o como a lista de conflitos o nomeia, com =mine ou =theirs.</translation>
    </message>
    <message>
        <source>{path} is the plan {title} ({country}), which is another one.</source>
        <translation>{path} é o plano {title} ({country}), que é outro.</translation>
    </message>
    <message>
        <source>Merge copies of one plan only; to bring single records over, export and import.</source>
        <translation>Mescle apenas cópias de um mesmo plano; para levar registros avulsos, exporte e importe.</translation>
    </message>
    <message>
        <source>The history has no revision {revision}; it goes from 1 to {last}.</source>
        <translation>O histórico não tem a revisão {revision}; vai de 1 a {last}.</translation>
    </message>
    <message>
        <source>Look it up in the history.</source>
        <translation>Consulte-a no histórico.</translation>
    </message>
    <message>
        <source>the writer of Shapefiles failed ({detail})</source>
        <translation>a gravação de Shapefiles falhou ({detail})</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>text that is not empty</source>
        <translation>texto que não esteja vazio</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>uma lista de textos</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>um número de {low} a {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>um número inteiro de {low} a {high}</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sim ou não</translation>
    </message>
    <message>
        <source>a date such as 2025-06-30, 2025-06 or 2025</source>
        <translation>uma data como 2025-06-30, 2025-06 ou 2025</translation>
    </message>
    <message>
        <source>an object with text keys</source>
        <translation>um objeto com chaves de texto</translation>
    </message>
    <message>
        <source>pairs of longitude and latitude</source>
        <translation>pares de longitude e latitude</translation>
    </message>
    <message>
        <source>two or more points within -180 to 180 and -90 to 90 degrees</source>
        <translation>dois ou mais pontos entre -180 e 180 e entre -90 e 90 graus</translation>
    </message>
    <message>
        <source>it does not say where on the earth it lies</source>
        <translation>não diz onde fica na Terra</translation>
    </message>
    <message>
        <source>its coordinate system is not known here</source>
        <translation>seu sistema de coordenadas não é conhecido aqui</translation>
    </message>
    <message>
        <source>it has too many pixels</source>
        <translation>tem pixels demais</translation>
    </message>
    <message>
        <source>it is damaged or no picture</source>
        <translation>está danificado ou não é uma imagem</translation>
    </message>
    <message>
        <source>edges, and steps above 0</source>
        <translation>bordas, e passos acima de 0</translation>
    </message>
    <message>
        <source>{most} cells or fewer</source>
        <translation>no máximo {most} células</translation>
    </message>
    <message>
        <source>packed cells</source>
        <translation>células compactadas</translation>
    </message>
    <message>
        <source>2 bytes for every cell</source>
        <translation>2 bytes por célula</translation>
    </message>
    <message>
        <source>the copy is not what was written</source>
        <translation>a cópia difere do que foi gravado</translation>
    </message>
    <message>
        <source>it holds no tiles</source>
        <translation>não contém blocos</translation>
    </message>
    <message>
        <source>its tiles are no pictures: vector tiles cannot be shown</source>
        <translation>seus blocos não são imagens: blocos vetoriais não podem ser mostrados</translation>
    </message>
    <message>
        <source>the one plan of the file</source>
        <translation>o único plano do arquivo</translation>
    </message>
    <message>
        <source>the id, code or name of exactly one</source>
        <translation>o id, código ou nome de exatamente um</translation>
    </message>
    <message>
        <source>it holds no points, lines or areas</source>
        <translation>não contém pontos, linhas nem áreas</translation>
    </message>
    <message>
        <source>above 0, none twice</source>
        <translation>acima de 0, nenhum repetido</translation>
    </message>
    <message>
        <source>assets in operation</source>
        <translation>ativos em operação</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{most} or fewer</source>
        <translation>no máximo {most}</translation>
    </message>
    <message>
        <source>2 or more</source>
        <translation>2 ou mais</translation>
    </message>
    <message>
        <source>sites of the graph</source>
        <translation>sites do grafo</translation>
    </message>
    <message>
        <source>links of the graph</source>
        <translation>enlaces do grafo</translation>
    </message>
    <message>
        <source>a finite number above 0</source>
        <translation>um número finito acima de 0</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 ou mais</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 ou mais</translation>
    </message>
    <message>
        <source>dask is not installed</source>
        <translation>o dask não está instalado</translation>
    </message>
    <message>
        <source>give two or more points with rising intensities</source>
        <translation>informe dois ou mais pontos com intensidades crescentes</translation>
    </message>
    <message>
        <source>probabilities rise and stay between 0 and 1</source>
        <translation>as probabilidades crescem e ficam entre 0 e 1</translation>
    </message>
    <message>
        <source>give median or design_factor, and a beta above 0</source>
        <translation>informe median ou design_factor, e um beta acima de 0</translation>
    </message>
    <message>
        <source>medians and factors are above 0</source>
        <translation>medianas e fatores são acima de 0</translation>
    </message>
    <message>
        <source>undirected, of two sites or more</source>
        <translation>não direcionado, de dois ou mais sites</translation>
    </message>
    <message>
        <source>unknown field {detail}</source>
        <translation>campo desconhecido {detail}</translation>
    </message>
    <message>
        <source>rings of 4 or more points</source>
        <translation>anéis de 4 ou mais pontos</translation>
    </message>
    <message>
        <source>0 to 8760</source>
        <translation>0 a 8760</translation>
    </message>
    <message>
        <source>links of two sites</source>
        <translation>enlaces de dois sites</translation>
    </message>
    <message>
        <source>ids of operational sites and links of the plan</source>
        <translation>ids de sites e enlaces operacionais do plano</translation>
    </message>
    <message>
        <source>at least one of them</source>
        <translation>pelo menos um deles</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>acima de 0</translation>
    </message>
    <message>
        <source>no repair time for {repair}, {state}</source>
        <translation>não há tempo de reparo para {repair}, {state}</translation>
    </message>
    <message>
        <source>there is no damage state</source>
        <translation>não há estado de dano</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 a 1</translation>
    </message>
    <message>
        <source>multiples of 64</source>
        <translation>múltiplos de 64</translation>
    </message>
    <message>
        <source>undirected graphs</source>
        <translation>grafos não direcionados</translation>
    </message>
    <message>
        <source>one or more sites of the graph</source>
        <translation>um ou mais sites do grafo</translation>
    </message>
    <message>
        <source>whole numbers of 0 or more</source>
        <translation>números inteiros a partir de 0</translation>
    </message>
    <message>
        <source>0 or more, not both 0</source>
        <translation>0 ou mais, não ambos 0</translation>
    </message>
    <message>
        <source>two or more, rising</source>
        <translation>dois ou mais, crescentes</translation>
    </message>
    <message>
        <source>0 to 100 %</source>
        <translation>0 a 100 %</translation>
    </message>
    <message>
        <source>rising with the strength of the event</source>
        <translation>crescente com a força do evento</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} ou mais</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>um número finito</translation>
    </message>
    <message>
        <source>The scenario {scenario} has no hurricane whose track could be shifted.</source>
        <translation>O cenário {scenario} não tem nenhum furacão cuja trajetória possa ser deslocada.</translation>
    </message>
    <message>
        <source>Choose a scenario with a hurricane, or add one to its events.</source>
        <translation>Escolha um cenário com um furacão ou acrescente um aos eventos dele.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>não está lá</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>o sistema não permite</translation>
    </message>
    <message>
        <source>the disk may only be read</source>
        <translation>o disco é somente leitura</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>uma parte do caminho não é uma pasta</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>já existe</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>seu nome é longo demais</translation>
    </message>
    <message>
        <source>the disk or stick does not answer</source>
        <translation>o disco ou pendrive não responde</translation>
    </message>
    <message>
        <source>{field} is required.</source>
        <translation>{field} é obrigatório.</translation>
    </message>
    <message>
        <source>Please fill it in.</source>
        <translation>Preencha-o, por favor.</translation>
    </message>
    <message>
        <source>one asset in operation; found: {found}</source>
        <translation>um ativo em operação; encontrados: {found}</translation>
    </message>
    <message>
        <source>nothing before a scenario was simulated</source>
        <translation>nada até que um cenário seja simulado</translation>
    </message>
    <message>
        <source>The storm track has too few points: {points}.</source>
        <translation>A trajetória da tempestade tem pontos de menos: {points}.</translation>
    </message>
    <message>
        <source>One of {workers} processes ended before it had an answer.</source>
        <translation>Um de {workers} processos terminou antes de ter uma resposta.</translation>
    </message>
    <message>
        <source>Perhaps memory ran out: use fewer of them, or threads; the results are the same.</source>
        <translation>Talvez tenha faltado memória: use menos processos, ou threads; os resultados são os mesmos.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} não está mais lá.</translation>
    </message>
    <message>
        <source>Plug the stick or drive in and open the plan again; what was kept is on it.</source>
        <translation>Conecte de novo o pendrive ou a unidade e abra o plano outra vez; o que foi guardado está nele.</translation>
    </message>
    <message>
        <source>Conflicts not decided: {count}. Nothing was changed.</source>
        <translation>Conflitos não decididos: {count}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>sites and links of the graph</source>
        <translation>sites e enlaces do grafo</translation>
    </message>
    <message>
        <source>position, thickness and thinning of a vent together</source>
        <translation>posição, espessura e afinamento de uma cratera juntos</translation>
    </message>
    <message>
        <source>parts of it cannot be read</source>
        <translation>partes dele não podem ser lidas</translation>
    </message>
    <message>
        <source>the system does not open it</source>
        <translation>o sistema não o abre</translation>
    </message>
    <message>
        <source>{table} lacks what other programs took away: {missing}</source>
        <translation>falta em {table} o que outros programas retiraram: {missing}</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>outro programa está com ele aberto</translation>
    </message>
    <message>
        <source>{averaging} is none of the averaging times {times}</source>
        <translation>{averaging} não é nenhum dos tempos de média {times}</translation>
    </message>
    <message>
        <source>only sites and antennas under wind have a design value to scale with</source>
        <translation>só os sites e as antenas sob o vento têm um valor de projeto com que escalar</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Profile restricted: complete, nothing was withheld.</source>
        <translation>Perfil restrito: completo, nada foi omitido.</translation>
    </message>
    <message>
        <source>Profile {profile}. Withheld:</source>
        <translation>Perfil {profile}. Omitido:</translation>
    </message>
    <message>
        <source>Profile {profile}: nothing had to be withheld.</source>
        <translation>Perfil {profile}: nada precisou ser omitido.</translation>
    </message>
    <message>
        <source>CSV, one file a table, zipped</source>
        <translation>CSV, um arquivo por tabela, em zip</translation>
    </message>
    <message>
        <source>GeoJSON, one file a table, zipped</source>
        <translation>GeoJSON, um arquivo por tabela, em zip</translation>
    </message>
    <message>
        <source>GeoPackage, a plan file</source>
        <translation>GeoPackage, um arquivo de plano</translation>
    </message>
    <message>
        <source>KML, for Google Earth</source>
        <translation>KML, para o Google Earth</translation>
    </message>
    <message>
        <source>Open Fibre Data Standard 0.3 (JSON)</source>
        <translation>Open Fibre Data Standard 0.3 (JSON)</translation>
    </message>
    <message>
        <source>Shapefiles keep ten letters of a column&apos;s name and 254 bytes of a text. fields.csv says which column holds which field; a longer text goes on in the next part, with a backslash on both sides of the seam.</source>
        <translation>Shapefiles guardam dez letras do nome de uma coluna e 254 bytes de um texto. fields.csv diz qual coluna contém qual campo; um texto mais longo continua na parte seguinte, com uma barra invertida dos dois lados da emenda.</translation>
    </message>
    <message>
        <source>Tables that do not lie on the map are CSV files.</source>
        <translation>As tabelas que não ficam no mapa são arquivos CSV.</translation>
    </message>
    <message>
        <source>Shapefile, zipped</source>
        <translation>Shapefile, em zip</translation>
    </message>
    <message>
        <source>Excel workbook, one sheet a table</source>
        <translation>Pasta de trabalho do Excel, uma planilha por tabela</translation>
    </message>
    <message>
        <source>Country {country}, revision {revision} of the plan.</source>
        <translation>País {country}, revisão {revision} do plano.</translation>
    </message>
    <message>
        <source>Rows marked synthetic are invented; they describe no real network.</source>
        <translation>As linhas marcadas como sintéticas são inventadas; não descrevem nenhuma rede real.</translation>
    </message>
    <message>
        <source>Credits: {credits}</source>
        <translation>Créditos: {credits}</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>Gravado: {file}</translation>
    </message>
    <message>
        <source>- {table}, rows: {n}</source>
        <translation>- {table}, linhas: {n}</translation>
    </message>
    <message>
        <source>- {table}.{field}, values: {n}</source>
        <translation>- {table}.{field}, valores: {n}</translation>
    </message>
    <message>
        <source>- {table}, positions cut to 0.001 degrees: {n}</source>
        <translation>- {table}, posições cortadas a 0,001 grau: {n}</translation>
    </message>
    <message>
        <source>- {table}, places where groups of fewer than {people} people were summed: {n}</source>
        <translation>- {table}, lugares onde se somaram grupos de menos de {people} pessoas: {n}</translation>
    </message>
    <message>
        <source>Photos and documents that are not in this file: {n}.</source>
        <translation>Fotos e documentos que não estão neste arquivo: {n}.</translation>
    </message>
    <message>
        <source>Photos and documents: {n}, in “{place}”. The table attachment says whose they are.</source>
        <translation>Fotos e documentos: {n}, em “{place}”. A tabela attachment diz a que pertencem.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Assinado em</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Vence em</translation>
    </message>
    <message>
        <source>Last tested on</source>
        <translation>Último teste em</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>From site</source>
        <translation>Do site</translation>
    </message>
    <message>
        <source>To site</source>
        <translation>Ao site</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Any of: voice, messages, data.</source>
        <translation>Qualquer um de: voz, mensagens, dados.</translation>
    </message>
    <message>
        <source>Set-up time</source>
        <translation>Tempo de montagem</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>Power need</source>
        <translation>Energia necessária</translation>
    </message>
    <message>
        <source>Own power for</source>
        <translation>Energia própria por</translation>
    </message>
    <message>
        <source>Hours on what it brings along; empty: it hangs on the power of its site.</source>
        <translation>Horas com o que leva consigo; vazio: depende da energia de seu site.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>To buy and run for a year; empty: the indicative figure of the catalog.</source>
        <translation>De compra e operação por um ano; vazio: o valor indicativo do catálogo.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operadora</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Guardado por</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Type of content</source>
        <translation>Tipo de conteúdo</translation>
    </message>
    <message>
        <source>For example: image/jpeg.</source>
        <translation>Por exemplo: image/jpeg.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Feito em</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>0 none, 1 planned, 2 partial, 3 in place, 4 in place and tested this year.</source>
        <translation>0 nenhum, 1 planejado, 2 parcial, 3 em vigor, 4 em vigor e testado este ano.</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Avaliado em</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Avaliado por</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Planejado para</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Realizado em</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercício</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Time in the exercise</source>
        <translation>Hora no exercício</translation>
    </message>
    <message>
        <source>Time in the scenario</source>
        <translation>Hora no cenário</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Expected action</source>
        <translation>Ação esperada</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Note of the evaluator</source>
        <translation>Nota do avaliador</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Section of the plan</source>
        <translation>Seção do plano</translation>
    </message>
    <message>
        <source>The section that has to change.</source>
        <translation>A seção que precisa mudar.</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Ação corretiva</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Concluído em</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Competência</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público-alvo</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Ministrado por</translation>
    </message>
    <message>
        <source>Last held on</source>
        <translation>Última realização em</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Próxima em</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Pessoas treinadas</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Pessoas necessárias</translation>
    </message>
    <message>
        <source>Intensity measure</source>
        <translation>Medida de intensidade</translation>
    </message>
    <message>
        <source>Averaging time</source>
        <translation>Tempo de média</translation>
    </message>
    <message>
        <source>Of winds: 3s, 1min, 10min or fastest_mile; empty: 3-second gust.</source>
        <translation>De ventos: 3s, 1min, 10min ou fastest_mile; vazio: rajada de 3 segundos.</translation>
    </message>
    <message>
        <source>Counts from the equipment up</source>
        <translation>Conta a partir do equipamento</translation>
    </message>
    <message>
        <source>Yes: the height of the equipment above ground is taken off the depth.</source>
        <translation>Sim: a altura do equipamento acima do solo é descontada da profundidade.</translation>
    </message>
    <message>
        <source>Damage states</source>
        <translation>Estados de dano</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Vale para</translation>
    </message>
    <message>
        <source>Of kinds</source>
        <translation>De tipos</translation>
    </message>
    <message>
        <source>Codes; empty: all.</source>
        <translation>Códigos; vazio: todos.</translation>
    </message>
    <message>
        <source>Of structures</source>
        <translation>De estruturas</translation>
    </message>
    <message>
        <source>Of media</source>
        <translation>De meios</translation>
    </message>
    <message>
        <source>Of deployments</source>
        <translation>De instalações</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>O que falha</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparo</translation>
    </message>
    <message>
        <source>A repair of the tables of repair times, for example mast.</source>
        <translation>Um reparo das tabelas de tempos de reparo, por exemplo mast.</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Subordinado a</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation>Reuniões por ano</translation>
    </message>
    <message>
        <source>Last met on</source>
        <translation>Última reunião em</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgão</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Does the work.</source>
        <translation>Faz o trabalho.</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Aprovador</translation>
    </message>
    <message>
        <source>Answers for it; exactly one.</source>
        <translation>Responde por ela; exatamente um.</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Gatilho</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Declarado por</translation>
    </message>
    <message>
        <source>What then happens</source>
        <translation>O que acontece então</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Ameaça</translation>
    </message>
    <message>
        <source>For example: hurricane, earthquake, flood, blackout.</source>
        <translation>Por exemplo: furacão, terremoto, inundação, apagão.</translation>
    </message>
    <message>
        <source>Return period</source>
        <translation>Período de retorno</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>Começou em</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Pessoas afetadas</translation>
    </message>
    <message>
        <source>Sites out of service</source>
        <translation>Sites fora de serviço</translation>
    </message>
    <message>
        <source>Days until most service was back</source>
        <translation>Dias até a volta da maior parte do serviço</translation>
    </message>
    <message>
        <source>Effects on telecommunications</source>
        <translation>Efeitos nas telecomunicações</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investimento</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Custo por ano</translation>
    </message>
    <message>
        <source>People protected</source>
        <translation>Pessoas protegidas</translation>
    </message>
    <message>
        <source>Person-hours avoided a year</source>
        <translation>Horas-pessoa evitadas por ano</translation>
    </message>
    <message>
        <source>Benefit-cost ratio</source>
        <translation>Relação benefício-custo</translation>
    </message>
    <message>
        <source>Carbon dioxide saved a year</source>
        <translation>Dióxido de carbono poupado por ano</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Fonte dos recursos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Linha de base</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Valor atual</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido em</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obrigação</translation>
    </message>
    <message>
        <source>Enforced by</source>
        <translation>Fiscalizado por</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Em vigor desde</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacuna</translation>
    </message>
    <message>
        <source>What the text leaves open.</source>
        <translation>O que o texto deixa em aberto.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridade</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Instalação</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rota</translation>
    </message>
    <message>
        <source>Route group</source>
        <translation>Grupo de rota</translation>
    </message>
    <message>
        <source>Name of the duct, pole line, bridge or landing it shares with other links.</source>
        <translation>Nome do duto, posteação, ponte ou chegada de cabo que compartilha com outros enlaces.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Fibres</source>
        <translation>Fibras</translation>
    </message>
    <message>
        <source>Year built</source>
        <translation>Ano de construção</translation>
    </message>
    <message>
        <source>Leased</source>
        <translation>Alugado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>A path that is not absolute starts at the folder of the plan.</source>
        <translation>Um caminho não absoluto começa na pasta do plano.</translation>
    </message>
    <message>
        <source>The SHA-256 of a file that is kept in the plan itself.</source>
        <translation>O SHA-256 de um arquivo guardado no próprio plano.</translation>
    </message>
    <message>
        <source>Layer of the file</source>
        <translation>Camada do arquivo</translation>
    </message>
    <message>
        <source>For files that hold several layers.</source>
        <translation>Para arquivos com várias camadas.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrada</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Layers with a greater number lie above.</source>
        <translation>Camadas com número maior ficam por cima.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site na web</translation>
    </message>
    <message>
        <source>What it can give</source>
        <translation>O que pode oferecer</translation>
    </message>
    <message>
        <source>People, equipment or capacity in an emergency.</source>
        <translation>Pessoas, equipamentos ou capacidade em uma emergência.</translation>
    </message>
    <message>
        <source>How to ask for it</source>
        <translation>Como solicitar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Outro telefone</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Telefone por satélite</translation>
    </message>
    <message>
        <source>HF call sign</source>
        <translation>Indicativo HF</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>On duty day and night</source>
        <translation>De plantão dia e noite</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Substituto</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificado em</translation>
    </message>
    <message>
        <source>When somebody last called and was answered.</source>
        <translation>Quando alguém chamou e foi atendido pela última vez.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>For the roster: what the person can do.</source>
        <translation>Para a escala: o que a pessoa sabe fazer.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Revised on</source>
        <translation>Revisado em</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprovado por</translation>
    </message>
    <message>
        <source>Revision of the plan file</source>
        <translation>Revisão do arquivo do plano</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Número da cópia</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recebido em</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>The key of the section, for example legal or governance.</source>
        <translation>A chave da seção, por exemplo legal ou governance.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A language tag such as en, es, fr or pt.</source>
        <translation>Uma etiqueta de idioma como en, es, fr ou pt.</translation>
    </message>
    <message>
        <source>Paragraphs, # headings, - lists, 1. lists and | tables |.</source>
        <translation>Parágrafos, # títulos, - listas, 1. listas e | tabelas |.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Escrito em</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termo</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>What reaches them: sign language, captions, easy language, audio.</source>
        <translation>O que as alcança: língua de sinais, legendas, linguagem simples, áudio.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Speaks for them</source>
        <translation>Fala por elas</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>ISO 3166 two-letter code.</source>
        <translation>Código ISO 3166 de duas letras.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Aprovado em</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisão</translation>
    </message>
    <message>
        <source>Order of the sections</source>
        <translation>Ordem das seções</translation>
    </message>
    <message>
        <source>itu_2020 or four_phases; empty: itu_2020.</source>
        <translation>itu_2020 ou four_phases; vazio: itu_2020.</translation>
    </message>
    <message>
        <source>Rules for autonomy and routes</source>
        <translation>Regras de autonomia e rotas</translation>
    </message>
    <message>
        <source>The name of a set of rules; empty: no rules are judged.</source>
        <translation>O nome de um conjunto de regras; vazio: nenhuma regra é avaliada.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Printed on maps and on the last page.</source>
        <translation>Impressos nos mapas e na última página.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Fed from</source>
        <translation>Alimentada por</translation>
    </message>
    <message>
        <source>Controlled through</source>
        <translation>Controlada através de</translation>
    </message>
    <message>
        <source>Sites, any of which must be in service; empty: it needs no remote control.</source>
        <translation>Sites dos quais basta um em serviço; vazio: não precisa de controle remoto.</translation>
    </message>
    <message>
        <source>Grid zone</source>
        <translation>Zona da rede elétrica</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>Hours on battery alone, when new; age is taken off in the simulation.</source>
        <translation>Horas só com bateria, quando nova; a idade é descontada na simulação.</translation>
    </message>
    <message>
        <source>Battery energy</source>
        <translation>Energia da bateria</translation>
    </message>
    <message>
        <source>Battery installed in</source>
        <translation>Bateria instalada em</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Gerador</translation>
    </message>
    <message>
        <source>Generator size</source>
        <translation>Potência do gerador</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Tanque</translation>
    </message>
    <message>
        <source>Fuel now</source>
        <translation>Combustível atual</translation>
    </message>
    <message>
        <source>Fuel burnt</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Fuel for</source>
        <translation>Combustível para</translation>
    </message>
    <message>
        <source>Refuelled after</source>
        <translation>Reabastecido após</translation>
    </message>
    <message>
        <source>Hours after the event until fuel arrives, if the road is open.</source>
        <translation>Horas após o evento até a chegada de combustível, se a estrada estiver aberta.</translation>
    </message>
    <message>
        <source>Fuel supplier</source>
        <translation>Fornecedor de combustível</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>Priority class</source>
        <translation>Classe de prioridade</translation>
    </message>
    <message>
        <source>Lines and SIM cards</source>
        <translation>Linhas e cartões SIM</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>How it is switched on</source>
        <translation>Como é acionado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Atendido em</translation>
    </message>
    <message>
        <source>Fallback center</source>
        <translation>Centro reserva</translation>
    </message>
    <message>
        <source>Routing and fallback</source>
        <translation>Encaminhamento e reserva</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Role of the owner</source>
        <translation>Papel do responsável</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulários</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimento</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Done within</source>
        <translation>Feito em até</translation>
    </message>
    <message>
        <source>Hours from the event</source>
        <translation>Horas do evento</translation>
    </message>
    <message>
        <source>Negative before the event, 0 when it strikes.</source>
        <translation>Negativo antes do evento, 0 quando ocorre.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Repeater input</source>
        <translation>Entrada do repetidor</translation>
    </message>
    <message>
        <source>Tone or talk group</source>
        <translation>Tom ou grupo de conversação</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Largura de banda</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Indicativo</translation>
    </message>
    <message>
        <source>Control station or repeater</source>
        <translation>Estação de controle ou repetidor</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Operado por</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Who or which file says so.</source>
        <translation>Quem ou que arquivo o diz.</translation>
    </message>
    <message>
        <source>Surveyed on</source>
        <translation>Levantado em</translation>
    </message>
    <message>
        <source>When the facts were last seen to be true.</source>
        <translation>Quando os dados foram confirmados pela última vez.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiabilidade</translation>
    </message>
    <message>
        <source>A surveyed, B owner&apos;s records, C public or indirect, D assumed or invented.</source>
        <translation>A levantado em campo, B registros do proprietário, C público ou indireto, D presumido ou inventado.</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Divulgação</translation>
    </message>
    <message>
        <source>Who may see this record. What nobody decided is restricted.</source>
        <translation>Quem pode ver este registro. O que ninguém decidiu é restrito.</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedência</translation>
    </message>
    <message>
        <source>How the record was made; a text that begins with &apos;synthetic&apos; marks invention.</source>
        <translation>Como o registro foi feito; um texto que começa com &apos;synthetic&apos; marca invenção.</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Outras colunas</translation>
    </message>
    <message>
        <source>Columns of the source file that Lifeline has no field for.</source>
        <translation>Colunas do arquivo de origem para as quais o Lifeline não tem campo.</translation>
    </message>
    <message>
        <source>Ran at</source>
        <translation>Simulado em</translation>
    </message>
    <message>
        <source>UTC.</source>
        <translation>UTC.</translation>
    </message>
    <message>
        <source>Lifeline version</source>
        <translation>Versão do Lifeline</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Realizations</source>
        <translation>Realizações</translation>
    </message>
    <message>
        <source>Digest of the inventory</source>
        <translation>Hash do inventário</translation>
    </message>
    <message>
        <source>Changes when the inventory or the event does; an older run is then out of date.</source>
        <translation>Muda quando o inventário ou o evento muda; uma simulação anterior fica então desatualizada.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>View of</source>
        <translation>Visão de</translation>
    </message>
    <message>
        <source>The table that is shown, or map.</source>
        <translation>A tabela mostrada, ou map.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Hazard events</source>
        <translation>Eventos de ameaça</translation>
    </message>
    <message>
        <source>Intensity factor</source>
        <translation>Fator de intensidade</translation>
    </message>
    <message>
        <source>Multiplies the intensity of every event.</source>
        <translation>Multiplica a intensidade de cada evento.</translation>
    </message>
    <message>
        <source>Spread of the intensity</source>
        <translation>Dispersão da intensidade</translation>
    </message>
    <message>
        <source>Standard deviation of the logarithm of one uncertain factor on all: 0.1 is about 10 %; 0: none.</source>
        <translation>Desvio padrão do logaritmo de um fator incerto comum a todos: 0.1 é cerca de 10 %; 0: nenhum.</translation>
    </message>
    <message>
        <source>Repair times</source>
        <translation>Tempos de reparo</translation>
    </message>
    <message>
        <source>Repair crews</source>
        <translation>Equipes de reparo</translation>
    </message>
    <message>
        <source>Empty: as many as there are repairs.</source>
        <translation>Vazio: tantas quantos forem os reparos.</translation>
    </message>
    <message>
        <source>Order of repair</source>
        <translation>Ordem de reparo</translation>
    </message>
    <message>
        <source>Empty: by the people who depend on it.</source>
        <translation>Vazio: pelas pessoas que dependem.</translation>
    </message>
    <message>
        <source>Spare parts in stock</source>
        <translation>Sobressalentes em estoque</translation>
    </message>
    <message>
        <source>Number by kind of repair, as in the repair times; others never run out.</source>
        <translation>Número por tipo de reparo, como nos tempos de reparo; os demais nunca acabam.</translation>
    </message>
    <message>
        <source>More spare parts after</source>
        <translation>Mais sobressalentes após</translation>
    </message>
    <message>
        <source>Empty: as the defaults say.</source>
        <translation>Vazio: conforme o padrão.</translation>
    </message>
    <message>
        <source>Roads closed for</source>
        <translation>Estradas fechadas por</translation>
    </message>
    <message>
        <source>Everywhere; crews and fuel wait. Empty: by hazard and place; 0: open.</source>
        <translation>Em toda parte; equipes e combustível esperam. Vazio: conforme ameaça e local; 0: abertas.</translation>
    </message>
    <message>
        <source>Mobile generators</source>
        <translation>Geradores móveis</translation>
    </message>
    <message>
        <source>Brought to standing sites without power, in the order of repair.</source>
        <translation>Levados a sites de pé sem energia, na ordem de reparo.</translation>
    </message>
    <message>
        <source>Cells on wheels</source>
        <translation>ERBs móveis</translation>
    </message>
    <message>
        <source>Stand in for damaged sites until they are mended, in the order of repair.</source>
        <translation>Substituem sites danificados até seu reparo, na ordem de reparo.</translation>
    </message>
    <message>
        <source>Service needs a core site, too</source>
        <translation>O serviço também precisa de um site de núcleo</translation>
    </message>
    <message>
        <source>A live path to a gateway is always needed.</source>
        <translation>Um caminho ativo até um gateway é sempre necessário.</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Outras configurações</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Domicílios</translation>
    </message>
    <message>
        <source>First-level area</source>
        <translation>Divisão de 1º nível</translation>
    </message>
    <message>
        <source>Ground elevation</source>
        <translation>Altitude do terreno</translation>
    </message>
    <message>
        <source>People with specific needs</source>
        <translation>Pessoas com necessidades específicas</translation>
    </message>
    <message>
        <source>Number of people by group, for example elderly or disabilities.</source>
        <translation>Número de pessoas por grupo, por exemplo elderly ou disabilities.</translation>
    </message>
    <message>
        <source>Share of the people</source>
        <translation>Parcela das pessoas</translation>
    </message>
    <message>
        <source>Empty: any of the sites without a share serves the rest.</source>
        <translation>Vazio: qualquer dos sites sem parcela serve o restante.</translation>
    </message>
    <message>
        <source>The owner&apos;s own code.</source>
        <translation>O código do próprio proprietário.</translation>
    </message>
    <message>
        <source>Accuracy of the position</source>
        <translation>Precisão da posição</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Design wind speed</source>
        <translation>Vento de projeto</translation>
    </message>
    <message>
        <source>Averaging time of design wind</source>
        <translation>Tempo de média do vento de projeto</translation>
    </message>
    <message>
        <source>Equipment anchored</source>
        <translation>Equipamento ancorado</translation>
    </message>
    <message>
        <source>Racks and batteries bolted down.</source>
        <translation>Bastidores e baterias aparafusados.</translation>
    </message>
    <message>
        <source>Height of equipment above ground</source>
        <translation>Altura do equipamento acima do solo</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Tecnologias</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Maker of the equipment whose failure would stop the site.</source>
        <translation>Fabricante do equipamento cuja falha pararia o site.</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Name and version of what could fail everywhere at once.</source>
        <translation>Nome e versão do que poderia falhar em toda parte ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Upstream provider</source>
        <translation>Provedor de trânsito</translation>
    </message>
    <message>
        <source>Who carries its traffic onward, abroad if it is a gateway.</source>
        <translation>Quem leva seu tráfego adiante, ao exterior se for gateway.</translation>
    </message>
    <message>
        <source>Coverage radius</source>
        <translation>Raio de cobertura</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Criticidade</translation>
    </message>
    <message>
        <source>1 national service to 4 other.</source>
        <translation>De 1 serviço nacional a 4 outro.</translation>
    </message>
    <message>
        <source>Reason for the tier</source>
        <translation>Motivo da criticidade</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Connects the country to the world; service needs a live path to one.</source>
        <translation>Conecta o país ao mundo; o serviço precisa de um caminho ativo até um.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Time to reach it</source>
        <translation>Tempo de acesso</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Números de série</translation>
    </message>
    <message>
        <source>Kept at site</source>
        <translation>Guardado no site</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Battery renewed on</source>
        <translation>Bateria renovada em</translation>
    </message>
    <message>
        <source>Time to deploy</source>
        <translation>Tempo de implantação</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>Código aduaneiro</translation>
    </message>
    <message>
        <source>The code of the harmonized system, for entry from abroad.</source>
        <translation>O código do sistema harmonizado, para entrada do exterior.</translation>
    </message>
    <message>
        <source>License cleared beforehand</source>
        <translation>Licença liberada de antemão</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Combustível</translation>
    </message>
    <message>
        <source>Reserved for telecommunications</source>
        <translation>Reservado para telecomunicações</translation>
    </message>
    <message>
        <source>Own power</source>
        <translation>Energia própria</translation>
    </message>
    <message>
        <source>Whether its pumps run without the grid.</source>
        <translation>Se suas bombas funcionam sem a rede elétrica.</translation>
    </message>
    <message>
        <source>Tank vehicles</source>
        <translation>Caminhões-tanque</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primária</translation>
    </message>
    <message>
        <source>Alternate way</source>
        <translation>Via alternativa</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Contingência</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergência</translation>
    </message>
    <message>
        <source>Next way after</source>
        <translation>Próxima via após</translation>
    </message>
    <message>
        <source>Radio nets</source>
        <translation>Redes de rádio</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Ameaças</translation>
    </message>
    <message>
        <source>Works through site</source>
        <translation>Funciona através do site</translation>
    </message>
    <message>
        <source>The site whose service it needs; empty: it works alone.</source>
        <translation>O site de cujo serviço precisa; vazio: funciona sozinho.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Rated level at 30 m</source>
        <translation>Nível nominal a 30 m</translation>
    </message>
    <message>
        <source>Of a siren; gives its reach where none is recorded.</source>
        <translation>De uma sirene; dá seu alcance onde nenhum está registrado.</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Vigiado por</translation>
    </message>
    <message>
        <source>Sends CAP messages</source>
        <translation>Envia mensagens CAP</translation>
    </message>
    <message>
        <source>Usual lead time</source>
        <translation>Antecedência usual</translation>
    </message>
    <message>
        <source>A language tag such as en, es, ht or quc.</source>
        <translation>Uma etiqueta de idioma como en, es, ht ou quc.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Título da mensagem</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Areas with an intensity each, from a map file.</source>
        <translation>Áreas com uma intensidade cada, de um arquivo de mapa.</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Intensity in cells, from a GeoTIFF or an ASCII grid.</source>
        <translation>Intensidade em células, de um GeoTIFF ou grade ASCII.</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Trajetória</translation>
    </message>
    <message>
        <source>Positions in time with wind or pressure, from a track file.</source>
        <translation>Posições no tempo com vento ou pressão, de um arquivo de trajetória.</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Começa em</translation>
    </message>
    <message>
        <source>Time of the first position, UTC.</source>
        <translation>Hora da primeira posição, UTC.</translation>
    </message>
    <message>
        <source>Wind model</source>
        <translation>Modelo de vento</translation>
    </message>
    <message>
        <source>Maximum wind from pressure</source>
        <translation>Vento máximo a partir da pressão</translation>
    </message>
    <message>
        <source>Yes: the recorded wind is set aside where a pressure is recorded.</source>
        <translation>Sim: o vento registrado é desconsiderado onde há pressão registrada.</translation>
    </message>
    <message>
        <source>Pressure outside the storm</source>
        <translation>Pressão fora da tempestade</translation>
    </message>
    <message>
        <source>Weakens over land</source>
        <translation>Enfraquece sobre a terra</translation>
    </message>
    <message>
        <source>Yes for tracks that were drawn or computed; observed ones hold it already.</source>
        <translation>Sim para trajetórias desenhadas ou calculadas; as observadas já o contêm.</translation>
    </message>
    <message>
        <source>Grid zones</source>
        <translation>Zonas da rede elétrica</translation>
    </message>
    <message>
        <source>Empty: all of them. Zones that these feed are dark, too.</source>
        <translation>Vazio: todas. As zonas que estas alimentam também ficam sem luz.</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Mean hours until current is back.</source>
        <translation>Média de horas até a volta da energia.</translation>
    </message>
    <message>
        <source>Standard deviation of the hours</source>
        <translation>Desvio padrão das horas</translation>
    </message>
    <message>
        <source>0: every zone comes back after the same hours.</source>
        <translation>0: todas as zonas voltam após as mesmas horas.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>All links of the same route group are cut with them.</source>
        <translation>Todos os enlaces do mesmo grupo de rota são cortados com eles.</translation>
    </message>
    <message>
        <source>Route groups</source>
        <translation>Grupos de rota</translation>
    </message>
    <message>
        <source>Empty: the usual repair times of such links.</source>
        <translation>Vazio: os tempos de reparo usuais de tais enlaces.</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Magnitude</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>Rupture</source>
        <translation>Ruptura</translation>
    </message>
    <message>
        <source>In the crust, between the plates (interface), or inside the sinking plate.</source>
        <translation>Na crosta, entre as placas (interface) ou dentro da placa que mergulha.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Terreno</translation>
    </message>
    <message>
        <source>Reverse or thrust fault</source>
        <translation>Falha inversa ou de cavalgamento</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadoras</translation>
    </message>
    <message>
        <source>Their sites and links stop.</source>
        <translation>Seus sites e enlaces param.</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Fabricantes</translation>
    </message>
    <message>
        <source>Sites with equipment of these makers stop.</source>
        <translation>Param os sites com equipamentos destes fabricantes.</translation>
    </message>
    <message>
        <source>Sites that run it stop.</source>
        <translation>Param os sites que o executam.</translation>
    </message>
    <message>
        <source>Sites stop that have no other technology.</source>
        <translation>Param os sites que não têm outra tecnologia.</translation>
    </message>
    <message>
        <source>Sites that hang on these zones stop, batteries or not.</source>
        <translation>Param os sites que dependem destas zonas, com ou sem bateria.</translation>
    </message>
    <message>
        <source>Upstream providers</source>
        <translation>Provedores de trânsito</translation>
    </message>
    <message>
        <source>Sites whose traffic they carry onward lose it: gateways above all.</source>
        <translation>Os sites cujo tráfego eles levam adiante o perdem: sobretudo os gateways.</translation>
    </message>
    <message>
        <source>Fuel suppliers</source>
        <translation>Fornecedores de combustível</translation>
    </message>
    <message>
        <source>No fuel reaches their customers before the failure is over.</source>
        <translation>Nenhum combustível chega a seus clientes antes do fim da falha.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>That a cause strikes. Fuel suppliers named fail in any case.</source>
        <translation>De que uma causa ocorra. Os fornecedores de combustível indicados falham em todo caso.</translation>
    </message>
    <message>
        <source>Mean hours until it works again.</source>
        <translation>Média de horas até voltar a funcionar.</translation>
    </message>
    <message>
        <source>0: always the same hours.</source>
        <translation>0: sempre as mesmas horas.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Water levels above the sea, not depths</source>
        <translation>Níveis da água acima do mar, não profundidades</translation>
    </message>
    <message>
        <source>The depth is then the level less the ground elevation of each site; unknown where none is recorded.</source>
        <translation>A profundidade é então o nível menos a elevação do terreno de cada site; desconhecida onde nenhuma está registrada.</translation>
    </message>
    <message>
        <source>Shaking</source>
        <translation>Tremor</translation>
    </message>
    <message>
        <source>Peak ground acceleration in g, or felt intensity, from a file grid.xml.</source>
        <translation>Aceleração máxima do solo em g, ou intensidade sentida, de um arquivo grid.xml.</translation>
    </message>
    <message>
        <source>Felt intensity (MMI), not acceleration</source>
        <translation>Intensidade sentida (MMI), não aceleração</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Mean years between events at least as strong; losses of an average year need it. Empty: nobody knows.</source>
        <translation>Anos médios entre eventos pelo menos tão fortes; as perdas de um ano médio precisam disso. Vazio: ninguém sabe.</translation>
    </message>
    <message>
        <source>Who it is for, where no organization is chosen yet.</source>
        <translation>Para quem é, onde ainda não se escolheu organização.</translation>
    </message>
    <message>
        <source>Unknown: those that fit the hazard and its strength.</source>
        <translation>Desconhecido: os que correspondem à ameaça e à sua intensidade.</translation>
    </message>
    <message>
        <source>Latitude of the vent</source>
        <translation>Latitude da cratera</translation>
    </message>
    <message>
        <source>Longitude of the vent</source>
        <translation>Longitude da cratera</translation>
    </message>
    <message>
        <source>Thickness at the vent</source>
        <translation>Espessura na cratera</translation>
    </message>
    <message>
        <source>Thinning</source>
        <translation>Afinamento</translation>
    </message>
    <message>
        <source>k of T = T0 exp(-k √A), A the area in km² within a line of equal thickness.</source>
        <translation>k de T = T0 exp(-k √A), sendo A a área em km² dentro de uma linha de igual espessura.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word, to edit</source>
        <translation>Word, para editar</translation>
    </message>
    <message>
        <source>Excel, the tables</source>
        <translation>Excel, as tabelas</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Please fill one row for each record, from row {row} on, and send the file back.</source>
        <translation>Preencha uma linha por registro, a partir da linha {row}, e devolva o arquivo.</translation>
    </message>
    <message>
        <source>Columns whose title is orange are needed; leave empty what you do not know.</source>
        <translation>As colunas com título laranja são obrigatórias; deixe vazio o que não souber.</translation>
    </message>
    <message>
        <source>A cell tells what belongs in it when you select it; some offer a list to choose from.</source>
        <translation>Ao ser selecionada, a célula diz o que vai nela; algumas oferecem uma lista para escolher.</translation>
    </message>
    <message>
        <source>Positions may be degrees, or degrees, minutes and seconds; name links by their sites.</source>
        <translation>As posições podem ser em graus, ou graus, minutos e segundos; identifique os enlaces por seus sites.</translation>
    </message>
    <message>
        <source>Please keep the hidden column and row: the program knows the fields by them.</source>
        <translation>Mantenha a coluna e a linha ocultas: o programa reconhece os campos por elas.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} a {high} {unit}</translation>
    </message>
    <message>
        <source>A date such as 2025-06-30, or 2025</source>
        <translation>Uma data como 2025-06-30, ou 2025</translation>
    </message>
    <message>
        <source>Several, with semicolons between them</source>
        <translation>Vários, separados por ponto e vírgula</translation>
    </message>
    <message>
        <source>Names or codes, with semicolons between them</source>
        <translation>Nomes ou códigos, separados por ponto e vírgula</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nome ou código</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>Descartar o que você digitou?</translation>
    </message>
</context>
<context>
    <name>hazards</name>
    <message>
        <source>Volcanic ash</source>
        <translation>Cinzas vulcânicas</translation>
    </message>
    <message>
        <source>Power blackout</source>
        <translation>Apagão elétrico</translation>
    </message>
    <message>
        <source>Cable cut</source>
        <translation>Rompimento de cabo</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>Terremoto</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Incêndio</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Inundação</translation>
    </message>
    <message>
        <source>Hurricane</source>
        <translation>Furacão</translation>
    </message>
    <message>
        <source>Lahar or volcanic flow</source>
        <translation>Lahar ou fluxo vulcânico</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>Deslizamento</translation>
    </message>
    <message>
        <source>Logical failure</source>
        <translation>Falha lógica</translation>
    </message>
    <message>
        <source>Earthquake (ShakeMap)</source>
        <translation>Terremoto (ShakeMap)</translation>
    </message>
    <message>
        <source>Storm surge</source>
        <translation>Maré de tempestade</translation>
    </message>
    <message>
        <source>Tsunami</source>
        <translation>Tsunami</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensagens</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dados</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} dias</translation>
    </message>
    <message>
        <source>At the worst, {time} after the event, {people} of the {recorded} people recorded ({share}) are without service on average; {range}.</source>
        <translation>No pior momento, {time} após o evento, {people} das {recorded} pessoas registradas ({share}) ficam em média sem serviço; {range}.</translation>
    </message>
    <message>
        <source>in nine of ten simulated events {people}</source>
        <translation>em nove de dez eventos simulados, {people}</translation>
    </message>
    <message>
        <source>nine of ten simulated events lie between {p5} and {p95}</source>
        <translation>nove de dez eventos simulados ficam entre {p5} e {p95}</translation>
    </message>
    <message>
        <source>{people} after {time}</source>
        <translation>{people} após {time}</translation>
    </message>
    <message>
        <source>Still without service on average: {list}.</source>
        <translation>Ainda sem serviço em média: {list}.</translation>
    </message>
    <message>
        <source>{hours} person-hours of service are lost within 30 days (standard error {error}), {each} h for each person recorded.</source>
        <translation>{hours} horas-pessoa de serviço são perdidas em 30 dias (erro padrão {error}), {each} h por pessoa registrada.</translation>
    </message>
    <message>
        <source>Of these, {damage} come from damage to the serving sites, {power} from lack of power, {transport} from broken routes to a gateway.</source>
        <translation>Destas, {damage} vêm de danos aos sites de atendimento, {power} da falta de energia, {transport} de rotas interrompidas até um gateway.</translation>
    </message>
    <message>
        <source>{name} ({hours} h)</source>
        <translation>{name} ({hours} h)</translation>
    </message>
    <message>
        <source>Longest without service on average within 30 days: {list}.</source>
        <translation>Mais tempo sem serviço em média em 30 dias: {list}.</translation>
    </message>
    <message>
        <source>{people} people have no recorded path to a gateway even before the event and are not counted here.</source>
        <translation>{people} pessoas não têm caminho registrado até um gateway já antes do evento e não são contadas aqui.</translation>
    </message>
    <message>
        <source>{hours} of {service} (standard error {error})</source>
        <translation>{hours} de {service} (erro padrão {error})</translation>
    </message>
    <message>
        <source>Of them {name} is worth most: {hours} person-hours, if it were the only one.</source>
        <translation>Deles, {name} é o que mais vale: {hours} horas-pessoa, se fosse o único.</translation>
    </message>
    <message>
        <source>{realizations} simulated events are enough: the standard error is {share} of the person-hours.</source>
        <translation>{realizations} eventos simulados bastam: o erro padrão é {share} das horas-pessoa.</translation>
    </message>
    <message>
        <source>{realizations} simulated events are too few: the standard error is {share} of the person-hours.</source>
        <translation>{realizations} eventos simulados são poucos: o erro padrão é {share} das horas-pessoa.</translation>
    </message>
    <message>
        <source>Of these, {damage} come from damage to the serving sites, {logical} from failure of their operator, software or supplier, {power} from lack of power, {transport} from broken routes to a gateway.</source>
        <translation>Destas, {damage} vêm de danos nos sites de atendimento, {logical} da falha de seu operador, software ou fornecedor, {power} da falta de energia e {transport} de rotas interrompidas até um gateway.</translation>
    </message>
    <message>
        <source>Not counted above: the alternative links ({count}) give back person-hours, by service: {list}.</source>
        <translation>Não contado acima: os enlaces alternativos ({count}) devolvem horas-pessoa, por serviço: {list}.</translation>
    </message>
    <message>
        <source>A single simulated event does not tell how far off it is.</source>
        <translation>Um único evento simulado não diz o quanto se afasta da média verdadeira.</translation>
    </message>
</context>
<context>
    <name>hindcast</name>
    <message>
        <source>A made-up island of the size of Puerto Rico under a storm like Maria. The track follows the published best track roughly, from memory. Design winds, mounts of cables and the number of crews were chosen within what is plausible so that the curve comes close to the reports; curves and repair times are those that every scenario uses. It shows that the engine can behave like that, and predicts nothing for another country.</source>
        <translation>Uma ilha inventada do tamanho de Porto Rico sob uma tempestade como o Maria. A trajetória segue a melhor trajetória publicada de modo aproximado, de memória. Os ventos de projeto, as fixações dos cabos e o número de equipes foram escolhidos dentro do plausível para que a curva se aproxime dos relatórios; as curvas e os tempos de reparo são os que todo cenário usa. Mostra que o motor pode se comportar assim e não prediz nada para outro país.</translation>
    </message>
    <message>
        <source>A made-up area of the size of Florida under a storm like Ian, of category 4 on its coast. The track follows the published best track roughly, from memory. Generators, design winds and mounts of cables were chosen within what is plausible so that the first day comes close to the report; curves and repair times are those that every scenario uses. It shows that the engine can split causes like that, and predicts nothing for another country.</source>
        <translation>Uma área inventada do tamanho da Flórida sob uma tempestade como Ian, de categoria 4 em sua costa. A trajetória segue aproximadamente a publicada, de memória. Geradores, ventos de projeto e a instalação dos cabos foram escolhidos dentro do plausível para que o primeiro dia se aproxime do relatado; curvas e tempos de reparo são os que todo cenário usa. Mostra que o motor pode repartir as causas assim, e não prediz nada para outro país.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Edited outside Lifeline</source>
        <translation>Editado fora do Lifeline</translation>
    </message>
    <message>
        <source>Edited outside Lifeline, refused</source>
        <translation>Editado fora do Lifeline, recusado</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Outro programa</translation>
    </message>
    <message>
        <source>Create the plan</source>
        <translation>Criar o plano</translation>
    </message>
    <message>
        <source>Add the example&apos;s scenarios</source>
        <translation>Adicionar os cenários do exemplo</translation>
    </message>
    <message>
        <source>Merge with another copy</source>
        <translation>Mesclar com outra cópia</translation>
    </message>
    <message>
        <source>Add proposals of Lifeline</source>
        <translation>Adicionar propostas do Lifeline</translation>
    </message>
    <message>
        <source>Keep the readiness assessment</source>
        <translation>Guardar a avaliação de prontidão</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Refeito</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Mesclado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Say it in the language of the plan</source>
        <translation>Redigir no idioma do plano</translation>
    </message>
    <message>
        <source>Simulate {names}</source>
        <translation>Simular {names}</translation>
    </message>
    <message>
        <source>Import {names}</source>
        <translation>Importar {names}</translation>
    </message>
    <message>
        <source>Attach {names}</source>
        <translation>Anexar {names}</translation>
    </message>
    <message>
        <source>Change the settings of {names}</source>
        <translation>Alterar as configurações de {names}</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>it is {found}, not {wanted}</source>
        <translation>é {found}, não {wanted}</translation>
    </message>
    <message>
        <source>more than {rows} rows or {columns} columns</source>
        <translation>mais de {rows} linhas ou {columns} colunas</translation>
    </message>
    <message>
        <source>its coordinate system is not stated (for a Shapefile: the .prj file is missing)</source>
        <translation>seu sistema de coordenadas não está indicado (em um Shapefile: falta o arquivo .prj)</translation>
    </message>
    <message>
        <source>reading took more than {detail} s</source>
        <translation>a leitura levou mais de {detail} s</translation>
    </message>
    <message>
        <source>it crashed the reader, so it is damaged</source>
        <translation>derrubou o leitor; portanto, está danificado</translation>
    </message>
    <message>
        <source>it is too large when unpacked</source>
        <translation>é grande demais quando descompactado</translation>
    </message>
    <message>
        <source>the archive holds no CSV or GeoJSON file</source>
        <translation>o arquivo compactado não contém CSV nem GeoJSON</translation>
    </message>
    <message>
        <source>Zip of CSV or GeoJSON files</source>
        <translation>Zip de arquivos CSV ou GeoJSON</translation>
    </message>
    <message>
        <source>its header gives no size, or one that is too large</source>
        <translation>seu cabeçalho não informa um tamanho, ou informa um grande demais</translation>
    </message>
    <message>
        <source>its header does not say where it lies</source>
        <translation>seu cabeçalho não diz onde se situa</translation>
    </message>
    <message>
        <source>{found} cells, not the {wanted} of its header</source>
        <translation>{found} células, não as {wanted} de seu cabeçalho</translation>
    </message>
    <message>
        <source>it is not in degrees, and no .prj beside it names its coordinate system</source>
        <translation>não está em graus, e nenhum .prj ao lado indica seu sistema de coordenadas</translation>
    </message>
    <message>
        <source>ESRI ASCII grid</source>
        <translation>Grade ASCII da ESRI</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>não é um arquivo de texto</translation>
    </message>
    <message>
        <source>line {line}: a quotation mark is not closed</source>
        <translation>linha {line}: aspas não fechadas</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>CSV or tab-separated text</source>
        <translation>Texto CSV ou separado por tabulações</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits</source>
        <translation>um número nele tem milhares de dígitos</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>tem aninhamento profundo demais</translation>
    </message>
    <message>
        <source>it is JSON but not GeoJSON: there is no type</source>
        <translation>é JSON, mas não GeoJSON: não há tipo</translation>
    </message>
    <message>
        <source>features is not a list, or too long</source>
        <translation>features não é uma lista, ou é longa demais</translation>
    </message>
    <message>
        <source>it is JSON but not GeoJSON: its type is {detail}</source>
        <translation>é JSON, mas não GeoJSON: seu tipo é {detail}</translation>
    </message>
    <message>
        <source>more than {detail} properties</source>
        <translation>mais de {detail} propriedades</translation>
    </message>
    <message>
        <source>it has more than {detail} points</source>
        <translation>tem mais de {detail} pontos</translation>
    </message>
    <message>
        <source>the outline crosses itself too often</source>
        <translation>o contorno cruza a si mesmo vezes demais</translation>
    </message>
    <message>
        <source>the outline has no area</source>
        <translation>o contorno não tem área</translation>
    </message>
    <message>
        <source>it is not a GeoPackage</source>
        <translation>não é um GeoPackage</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>its layers are empty</source>
        <translation>suas camadas estão vazias</translation>
    </message>
    <message>
        <source>it is larger than {detail} MB</source>
        <translation>é maior que {detail} MB</translation>
    </message>
    <message>
        <source>it has several bands or colors; one band is needed</source>
        <translation>tem várias bandas ou cores; é necessária uma só banda</translation>
    </message>
    <message>
        <source>it has more than {detail} cells</source>
        <translation>tem mais de {detail} células</translation>
    </message>
    <message>
        <source>its mark of no data is no number: {detail}</source>
        <translation>seu valor de ausência de dados não é um número: {detail}</translation>
    </message>
    <message>
        <source>its coordinate system has no EPSG code</source>
        <translation>seu sistema de coordenadas não tem código EPSG</translation>
    </message>
    <message>
        <source>EPSG:{detail} is not known</source>
        <translation>EPSG:{detail} não é conhecido</translation>
    </message>
    <message>
        <source>it does not say where it lies, or is turned</source>
        <translation>não diz onde se situa, ou está rotacionado</translation>
    </message>
    <message>
        <source>its cells have no size</source>
        <translation>suas células não têm tamanho</translation>
    </message>
    <message>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <source>more than {detail} lines</source>
        <translation>mais de {detail} linhas</translation>
    </message>
    <message>
        <source>HURDAT2 storm tracks</source>
        <translation>Trajetórias de tempestade HURDAT2</translation>
    </message>
    <message>
        <source>IBTrACS storm tracks</source>
        <translation>Trajetórias de tempestade IBTrACS</translation>
    </message>
    <message>
        <source>it is XML but not KML</source>
        <translation>é XML, mas não KML</translation>
    </message>
    <message>
        <source>the archive holds no KML, or one that is too large</source>
        <translation>o arquivo compactado não contém KML, ou contém um grande demais</translation>
    </message>
    <message>
        <source>more than {detail} placemarks</source>
        <translation>mais de {detail} marcadores</translation>
    </message>
    <message>
        <source>KML or KMZ</source>
        <translation>KML ou KMZ</translation>
    </message>
    <message>
        <source>Open Fibre Data Standard</source>
        <translation>Open Fibre Data Standard</translation>
    </message>
    <message>
        <source>Open Fibre Data Standard, CSV</source>
        <translation>Open Fibre Data Standard, CSV</translation>
    </message>
    <message>
        <source>a feature has no properties</source>
        <translation>uma feição não tem propriedades</translation>
    </message>
    <message>
        <source>it holds no nodes and no spans</source>
        <translation>não contém nós nem trechos</translation>
    </message>
    <message>
        <source>Open Fibre Data Standard, GeoJSON</source>
        <translation>Open Fibre Data Standard, GeoJSON</translation>
    </message>
    <message>
        <source>it holds no cell with a position</source>
        <translation>não contém célula com posição</translation>
    </message>
    <message>
        <source>it is XML but no ShakeMap grid</source>
        <translation>é XML, mas não uma grade do ShakeMap</translation>
    </message>
    <message>
        <source>there is no {detail}</source>
        <translation>não há {detail}</translation>
    </message>
    <message>
        <source>it has no field {detail}</source>
        <translation>não tem o campo {detail}</translation>
    </message>
    <message>
        <source>PGA is in “{unit}”, not in one of {units}</source>
        <translation>PGA está em “{unit}”, não em uma destas: {units}</translation>
    </message>
    <message>
        <source>its grid has no size, or too many nodes</source>
        <translation>sua grade não tem tamanho, ou tem nós demais</translation>
    </message>
    <message>
        <source>{found} numbers, not {fields} for each of {nodes} nodes</source>
        <translation>{found} números, não {fields} para cada um dos {nodes} nós</translation>
    </message>
    <message>
        <source>its nodes do not lie on the grid that it announces</source>
        <translation>seus nós não ficam na grade que anuncia</translation>
    </message>
    <message>
        <source>ShakeMap grid</source>
        <translation>Grade do ShakeMap</translation>
    </message>
    <message>
        <source>{detail}.dbf is missing, which states the columns</source>
        <translation>falta {detail}.dbf, que indica as colunas</translation>
    </message>
    <message>
        <source>{detail}.shp is not a Shapefile</source>
        <translation>{detail}.shp não é um Shapefile</translation>
    </message>
    <message>
        <source>the archive holds no .shp file, or too many</source>
        <translation>o arquivo compactado não contém arquivo .shp, ou contém demais</translation>
    </message>
    <message>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <source>its sheets are empty</source>
        <translation>suas planilhas estão vazias</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Pasta de trabalho do Excel</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>its name holds signs that are no text; rename it</source>
        <translation>seu nome contém sinais que não são texto; renomeie-o</translation>
    </message>
    <message>
        <source>it is of no known format ({detail})</source>
        <translation>não é de formato conhecido ({detail})</translation>
    </message>
    <message>
        <source>it is a folder without a Shapefile</source>
        <translation>é uma pasta sem Shapefile</translation>
    </message>
    <message>
        <source>Take “{proposal}” instead</source>
        <translation>Usar “{proposal}” em vez disso</translation>
    </message>
    <message>
        <source>There are no rows to read.</source>
        <translation>Não há linhas para ler.</translation>
    </message>
    <message>
        <source>Column {column} has no name; it is called “{name}”.</source>
        <translation>A coluna {column} não tem nome; chama-se “{name}”.</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”; the second is now “{new}”.</source>
        <translation>Duas colunas se chamam “{name}”; a segunda agora é “{new}”.</translation>
    </message>
    <message>
        <source>The feature has no geometry.</source>
        <translation>A feição não tem geometria.</translation>
    </message>
    <message>
        <source>The geometry is not valid: {reason}.</source>
        <translation>A geometria não é válida: {reason}.</translation>
    </message>
    <message>
        <source>Geometries of type {type} are not read.</source>
        <translation>Geometrias do tipo {type} não são lidas.</translation>
    </message>
    <message>
        <source>The outline was not closed; it is closed now.</source>
        <translation>O contorno não estava fechado; agora está.</translation>
    </message>
    <message>
        <source>The outline crossed itself; it was split into parts that do not.</source>
        <translation>O contorno se cruzava; foi dividido em partes que não se cruzam.</translation>
    </message>
    <message>
        <source>The file points to {href}; Lifeline never fetches anything, so it is left out.</source>
        <translation>O arquivo aponta para {href}; o Lifeline nunca busca nada, por isso ficou de fora.</translation>
    </message>
    <message>
        <source>Kept as other columns: {columns}.</source>
        <translation>Guardadas como outras colunas: {columns}.</translation>
    </message>
    <message>
        <source>Numbers are written with a decimal comma.</source>
        <translation>Os números usam vírgula decimal.</translation>
    </message>
    <message>
        <source>“{column}” was converted from {unit} to {to}.</source>
        <translation>“{column}” foi convertida de {unit} para {to}.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is left out; allowed: {allowed}.</source>
        <translation>“{value}” em “{column}” ficou de fora; permitido: {allowed}.</translation>
    </message>
    <message>
        <source>“{field}” is missing or cannot be “{value}”; row left out.</source>
        <translation>“{field}” falta ou não pode ser “{value}”; linha deixada de fora.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is not a known {field}; row left out.</source>
        <translation>“{value}” em “{column}” não é um valor conhecido de {field}; linha deixada de fora.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is not a known {field}; kept as another column.</source>
        <translation>“{value}” em “{column}” não é um valor conhecido de {field}; guardado como outra coluna.</translation>
    </message>
    <message>
        <source>The kind is not given; assumed: {kind} (confidence D).</source>
        <translation>O tipo não está indicado; presumido: {kind} (confiabilidade D).</translation>
    </message>
    <message>
        <source>It is not clear which hazard this is. Name the file after it: flood, surge, tsunami, lahar, ash, landslide or fire.</source>
        <translation>Não está claro de que ameaça se trata. Dê ao arquivo um destes nomes: flood, surge, tsunami, lahar, ash, landslide ou fire.</translation>
    </message>
    <message>
        <source>The raster has {cells} cells over the country; a plan holds {most}. Coarsen it.</source>
        <translation>O raster tem {cells} células sobre o país; um plano comporta {most}. Reduza a resolução.</translation>
    </message>
    <message>
        <source>The raster holds {value}: an intensity is 0 or more. Mark cells without data as such.</source>
        <translation>O raster contém {value}: uma intensidade é 0 ou mais. Marque as células sem dados como tais.</translation>
    </message>
    <message>
        <source>The raster does not lie over the country.</source>
        <translation>O raster não cobre o país.</translation>
    </message>
    <message>
        <source>The file names no coordinate system: degrees (WGS 84) are assumed.</source>
        <translation>O arquivo não indica sistema de coordenadas: presumem-se graus (WGS 84).</translation>
    </message>
    <message>
        <source>The intensity is below 0; the outline was left out.</source>
        <translation>A intensidade é menor que 0; o contorno ficou de fora.</translation>
    </message>
    <message>
        <source>The outline has no intensity: for zone “{zone}” of {hazard}, {value} is assumed.</source>
        <translation>O contorno não tem intensidade: para a zona “{zone}” de {hazard}, presume-se {value}.</translation>
    </message>
    <message>
        <source>The outline has no intensity, and for zone “{zone}” of {hazard} none is usual. Add a column depth (m), thickness (mm) or probability.</source>
        <translation>O contorno não tem intensidade, e para a zona “{zone}” de {hazard} não há valor usual. Adicione uma coluna depth (m), thickness (mm) ou probability.</translation>
    </message>
    <message>
        <source>“{value}” was taken for “{proposal}”, as you decided.</source>
        <translation>“{value}” foi lido como “{proposal}”, conforme sua decisão.</translation>
    </message>
    <message>
        <source>The row was merged with “{name}”, as you decided.</source>
        <translation>A linha foi mesclada com “{name}”, conforme sua decisão.</translation>
    </message>
    <message>
        <source>“{key}” stands in row {first} already; this row was left out.</source>
        <translation>“{key}” já está na linha {first}; esta linha ficou de fora.</translation>
    </message>
    <message>
        <source>The row has no position; left out.</source>
        <translation>A linha não tem posição; deixada de fora.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a position; row left out.</source>
        <translation>“{value}” não pode ser lido como posição; linha deixada de fora.</translation>
    </message>
    <message>
        <source>Latitude and longitude were exchanged: now {lat}, {lon}.</source>
        <translation>Latitude e longitude estavam trocadas: agora {lat}, {lon}.</translation>
    </message>
    <message>
        <source>The sign of the position was missing: now {lat}, {lon}.</source>
        <translation>Faltava o sinal da posição: agora {lat}, {lon}.</translation>
    </message>
    <message>
        <source>Latitude and longitude were exchanged and lacked a sign: now {lat}, {lon}.</source>
        <translation>Latitude e longitude estavam trocadas e sem sinal: agora {lat}, {lon}.</translation>
    </message>
    <message>
        <source>The position was in meters of the web map (EPSG:3857): now {lat}, {lon}.</source>
        <translation>A posição estava em metros do mapa web (EPSG:3857): agora {lat}, {lon}.</translation>
    </message>
    <message>
        <source>The position was in meters of a UTM zone of the country: now {lat}, {lon}.</source>
        <translation>A posição estava em metros de uma zona UTM do país: agora {lat}, {lon}.</translation>
    </message>
    <message>
        <source>{lat}, {lon} lies outside the country.</source>
        <translation>{lat}, {lon} fica fora do país.</translation>
    </message>
    <message>
        <source>Columns and geometry differ by {km} km; the geometry was taken.</source>
        <translation>Colunas e geometria diferem em {km} km; usou-se a geometria.</translation>
    </message>
    <message>
        <source>“{value}” is added beside “{proposal}”, whose name is almost the same.</source>
        <translation>“{value}” é adicionado ao lado de “{proposal}”, cujo nome é quase igual.</translation>
    </message>
    <message>
        <source>Flagged as gateways: {names}.</source>
        <translation>Marcados como gateways: {names}.</translation>
    </message>
    <message>
        <source>No site is called “{value}”; link left out.</source>
        <translation>Nenhum site se chama “{value}”; enlace deixado de fora.</translation>
    </message>
    <message>
        <source>An end of the link is not given; link left out.</source>
        <translation>Falta uma extremidade do enlace; enlace deixado de fora.</translation>
    </message>
    <message>
        <source>The end “{value}” was joined by its position to {site}, {m} m away.</source>
        <translation>A extremidade “{value}” foi unida por sua posição a {site}, a {m} m.</translation>
    </message>
    <message>
        <source>The link begins and ends at {site}; left out.</source>
        <translation>O enlace começa e termina em {site}; deixado de fora.</translation>
    </message>
    <message>
        <source>No {what} is called “{value}”; kept as another column.</source>
        <translation>Não há {what} com o nome “{value}”; guardado como outra coluna.</translation>
    </message>
    <message>
        <source>No {what} is called “{value}”; row left out.</source>
        <translation>Não há {what} com o nome “{value}”; linha deixada de fora.</translation>
    </message>
    <message>
        <source>The route ran from end to start; it was turned round.</source>
        <translation>A rota ia do fim ao início; foi invertida.</translation>
    </message>
    <message>
        <source>The route has {count} parts; it was left out.</source>
        <translation>A rota tem {count} partes; foi deixada de fora.</translation>
    </message>
    <message>
        <source>The route begins or ends {km} km from the site it names.</source>
        <translation>A rota começa ou termina a {km} km do site que indica.</translation>
    </message>
    <message>
        <source>The track has fewer than two positions with a time.</source>
        <translation>A trajetória tem menos de duas posições com hora.</translation>
    </message>
    <message>
        <source>“{value}” is not a time; the position was left out.</source>
        <translation>“{value}” não é uma hora; a posição ficou de fora.</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>áreas</translation>
    </message>
    <message>
        <source>details of a network</source>
        <translation>detalhes de uma rede</translation>
    </message>
    <message>
        <source>beyond 180 or 90 degrees</source>
        <translation>além de 180 ou 90 graus</translation>
    </message>
    <message>
        <source>Position as text: degrees, UTM, MGRS or Plus Code</source>
        <translation>Posição como texto: graus, UTM, MGRS ou Plus Code</translation>
    </message>
    <message>
        <source>Geometry as WKT</source>
        <translation>Geometria como WKT</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>UTM easting</source>
        <translation>Leste UTM</translation>
    </message>
    <message>
        <source>UTM northing</source>
        <translation>Norte UTM</translation>
    </message>
    <message>
        <source>UTM zone</source>
        <translation>Zona UTM</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>no row for {repair}, {state}</source>
        <translation>nenhuma linha para {repair}, {state}</translation>
    </message>
    <message>
        <source>no such order</source>
        <translation>não existe essa ordem</translation>
    </message>
    <message>
        <source>no curve {detail}</source>
        <translation>não há curva {detail}</translation>
    </message>
    <message>
        <source>{mode} is none of {modes}</source>
        <translation>{mode} não é nenhum de {modes}</translation>
    </message>
    <message>
        <source>no column {detail}</source>
        <translation>não há coluna {detail}</translation>
    </message>
    <message>
        <source>no report of {storm} in {area}</source>
        <translation>nenhum relatório de {storm} em {area}</translation>
    </message>
    <message>
        <source>fewer than two rows</source>
        <translation>menos de duas linhas</translation>
    </message>
    <message>
        <source>the intensities of a measure do not rise</source>
        <translation>as intensidades de uma medida não crescem</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Sem mudança</translation>
    </message>
    <message>
        <source>by its identifier</source>
        <translation>por seu identificador</translation>
    </message>
    <message>
        <source>by its code</source>
        <translation>por seu código</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>por seu nome</translation>
    </message>
    <message>
        <source>by its site</source>
        <translation>por seu site</translation>
    </message>
    <message>
        <source>by name, kind and place</source>
        <translation>por nome, tipo e local</translation>
    </message>
    <message>
        <source>merged, as you decided</source>
        <translation>mesclado, conforme sua decisão</translation>
    </message>
    <message>
        <source>✖ Left out</source>
        <translation>✖ Deixado de fora</translation>
    </message>
    <message>
        <source>▲ Look at it</source>
        <translation>▲ Examinar</translation>
    </message>
    <message>
        <source>● Note</source>
        <translation>● Nota</translation>
    </message>
    <message>
        <source>GeoNames places</source>
        <translation>lugares do GeoNames</translation>
    </message>
    <message>
        <source>airport list of airportsdata</source>
        <translation>lista de aeroportos do airportsdata</translation>
    </message>
    <message>
        <source>OpenStreetMap facilities</source>
        <translation>instalações do OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap places</source>
        <translation>lugares do OpenStreetMap</translation>
    </message>
    <message>
        <source>list of shelters</source>
        <translation>lista de abrigos</translation>
    </message>
    <message>
        <source>fibre nodes of ITU and WATRA</source>
        <translation>nós de fibra da UIT e da WATRA</translation>
    </message>
    <message>
        <source>fibre lines of ITU and WATRA</source>
        <translation>linhas de fibra da UIT e da WATRA</translation>
    </message>
    <message>
        <source>first-level areas of Natural Earth</source>
        <translation>áreas de primeiro nível do Natural Earth</translation>
    </message>
    <message>
        <source>HURDAT2 points</source>
        <translation>pontos do HURDAT2</translation>
    </message>
    <message>
        <source>IBTrACS points</source>
        <translation>pontos do IBTrACS</translation>
    </message>
    <message>
        <source>It is not clear what the rows are. Choose it; in the terminal with --as site, --as link, ...</source>
        <translation>Não está claro o que são as linhas. Escolha; no terminal com --as site, --as link, ...</translation>
    </message>
    <message>
        <source>“{column}” names no unit: its numbers were taken as {to}.</source>
        <translation>“{column}” não indica a unidade: os seus números foram lidos como {to}.</translation>
    </message>
    <message>
        <source>The strongest wind, {value} m/s, is more than any storm is known for. Write the unit of the numbers into the heading, such as “wind (kt)”.</source>
        <translation>O vento mais forte, {value} m/s, supera o de qualquer tempestade conhecida. Escreva a unidade dos números no cabeçalho, por exemplo “vento (kt)”.</translation>
    </message>
    <message>
        <source>it has neither PGA nor MMI, and no relation is stated that gives acceleration from {detail}</source>
        <translation>não tem PGA nem MMI, e nenhuma relação estabelecida dá a aceleração a partir de {detail}</translation>
    </message>
    <message>
        <source>The file does not say in which coordinate system its numbers are (a Shapefile says it in its .prj). Give its EPSG code; in the terminal with --crs EPSG:32620.</source>
        <translation>O arquivo não diz em que sistema de coordenadas estão seus números (um Shapefile o diz no .prj). Informe o código EPSG; no terminal, com --crs EPSG:32620.</translation>
    </message>
    <message>
        <source>“{value}” is no coordinate system that is known. Give an EPSG code, such as EPSG:32620.</source>
        <translation>“{value}” não é um sistema de coordenadas conhecido. Informe um código EPSG, como EPSG:32620.</translation>
    </message>
    <message>
        <source>Positions were read in {crs}, as you said.</source>
        <translation>As posições foram lidas em {crs}, como indicado.</translation>
    </message>
    <message>
        <source>Cells of “{column}” that name a unit of their own ({count}) were converted to {to}.</source>
        <translation>As células de “{column}” com unidade própria ({count}) foram convertidas para {to}.</translation>
    </message>
    <message>
        <source>“{value}” is not in decimal degrees, and you refused to have it read; row left out.</source>
        <translation>“{value}” não está em graus decimais e a leitura foi recusada; linha omitida.</translation>
    </message>
    <message>
        <source>it is damaged, incomplete or of another format</source>
        <translation>está danificado, incompleto ou é de outro formato</translation>
    </message>
    <message>
        <source>it defines entities, which may stand for anything</source>
        <translation>define entidades, que podem representar qualquer coisa</translation>
    </message>
    <message>
        <source>line {line}, column {column}: the XML is broken or ends here</source>
        <translation>linha {line}, coluna {column}: o XML está quebrado ou termina aqui</translation>
    </message>
    <message>
        <source>it is no XML, or in an encoding that nobody knows</source>
        <translation>não é XML, ou está em uma codificação desconhecida</translation>
    </message>
    <message>
        <source>the archive is damaged, incomplete or locked with a password</source>
        <translation>o arquivo compactado está danificado, incompleto ou protegido por senha</translation>
    </message>
    <message>
        <source>its grid holds something that is no number</source>
        <translation>sua grade contém algo que não é número</translation>
    </message>
    <message>
        <source>it names no coordinate system that is known</source>
        <translation>não indica nenhum sistema de coordenadas conhecido</translation>
    </message>
    <message>
        <source>line {line}: a cell has more than {most} characters</source>
        <translation>linha {line}: uma célula tem mais de {most} caracteres</translation>
    </message>
    <message>
        <source>line {line}: the quotation marks do not fit together</source>
        <translation>linha {line}: as aspas não combinam</translation>
    </message>
    <message>
        <source>line {line}, column {column}: the JSON is broken</source>
        <translation>linha {line}, coluna {column}: o JSON está quebrado</translation>
    </message>
    <message>
        <source>line {line}, column {column}: the JSON ends too early; it is incomplete</source>
        <translation>linha {line}, coluna {column}: o JSON termina cedo demais; está incompleto</translation>
    </message>
    <message>
        <source>it is not JSON text in UTF-8</source>
        <translation>não é texto JSON em UTF-8</translation>
    </message>
    <message>
        <source>{detail} is no pair of numbers for a place</source>
        <translation>{detail} não é um par de números de um lugar</translation>
    </message>
    <message>
        <source>it has too few points for a line or an outline</source>
        <translation>tem poucos pontos para uma linha ou um contorno</translation>
    </message>
    <message>
        <source>a line in it has more than {detail} characters</source>
        <translation>uma linha dele tem mais de {detail} caracteres</translation>
    </message>
    <message>
        <source>it is not a valid OFDS package</source>
        <translation>não é um pacote OFDS válido</translation>
    </message>
    <message>
        <source>it is not a valid OFDS package: {missing} is missing at {at}</source>
        <translation>não é um pacote OFDS válido: falta {missing} em {at}</translation>
    </message>
    <message>
        <source>it is not a valid OFDS package: {found}, not {wanted}, stands at {at}</source>
        <translation>não é um pacote OFDS válido: em {at} há {found}, não {wanted}</translation>
    </message>
    <message>
        <source>the workbook is damaged, incomplete, locked with a password or no .xlsx</source>
        <translation>a pasta de trabalho está danificada, incompleta, protegida por senha ou não é .xlsx</translation>
    </message>
    <message>
        <source>yes, no</source>
        <translation>sim, não</translation>
    </message>
    <message>
        <source>the form in which Lifeline wrote it</source>
        <translation>a forma como o Lifeline o escreveu</translation>
    </message>
    <message>
        <source>This is no feature with properties; left out.</source>
        <translation>Não é uma feição com propriedades; omitida.</translation>
    </message>
    <message>
        <source>line {line}: positions of a storm are missing: {detail}</source>
        <translation>linha {line}: faltam posições de uma tempestade: {detail}</translation>
    </message>
    <message>
        <source>Empty rows left out: {count}.</source>
        <translation>Linhas vazias omitidas: {count}.</translation>
    </message>
    <message>
        <source>Zero bytes left out: {count}; the file may be damaged.</source>
        <translation>Bytes nulos omitidos: {count}; o arquivo pode estar danificado.</translation>
    </message>
    <message>
        <source>Rows above the header left out: {count}.</source>
        <translation>Linhas acima do cabeçalho omitidas: {count}.</translation>
    </message>
    <message>
        <source>Cells of the row: {found} of {expected}.</source>
        <translation>Células da linha: {found} de {expected}.</translation>
    </message>
    <message>
        <source>Cells of the row: {found}, of the header: {expected}; the rest was left out.</source>
        <translation>Células da linha: {found}, do cabeçalho: {expected}; o resto foi omitido.</translation>
    </message>
    <message>
        <source>Rows left out, as Lifeline does not keep {what}: {count}.</source>
        <translation>Linhas omitidas, pois o Lifeline não guarda {what}: {count}.</translation>
    </message>
    <message>
        <source>Rows of other countries left out: {count}.</source>
        <translation>Linhas de outros países omitidas: {count}.</translation>
    </message>
    <message>
        <source>Rows that do not say “{what}”: {count}; taken as {value}.</source>
        <translation>Linhas que não dizem “{what}”: {count}; tomado como {value}.</translation>
    </message>
    <message>
        <source>Cells gathered into sites: {count}; sites: {sites}. Positions estimated from phones, confidence D.</source>
        <translation>Células reunidas em sites: {count}; sites: {sites}. Posições estimadas por telefones, confiança D.</translation>
    </message>
    <message>
        <source>Cells left out for want of a readable position: {count}.</source>
        <translation>Células omitidas por falta de posição legível: {count}.</translation>
    </message>
    <message>
        <source>The raster was cut to the country; cells: {cells}.</source>
        <translation>O raster foi cortado ao país; células: {cells}.</translation>
    </message>
    <message>
        <source>Storms left out that never came within {km} km of the country: {count}.</source>
        <translation>Tempestades omitidas que nunca chegaram a {km} km do país: {count}.</translation>
    </message>
    <message>
        <source>The storm never comes within {km} km of the country of this plan.</source>
        <translation>A tempestade nunca chega a menos de {km} km do país deste plano.</translation>
    </message>
    <message>
        <source>Rows left out for want of a time: {count}.</source>
        <translation>Linhas omitidas por falta de hora: {count}.</translation>
    </message>
    <message>
        <source>Rows without a name, whose code is used: {count}.</source>
        <translation>Linhas sem nome, das quais se usa o código: {count}.</translation>
    </message>
    <message>
        <source>Places that state 0 people: {count}; taken as unknown, not as zero.</source>
        <translation>Lugares que indicam 0 pessoas: {count}; tomado como desconhecido, não como zero.</translation>
    </message>
    <message>
        <source>Positions written in degrees and minutes: {count}.</source>
        <translation>Posições escritas em graus e minutos: {count}.</translation>
    </message>
    <message>
        <source>Positions written with a decimal comma: {count}.</source>
        <translation>Posições escritas com vírgula decimal: {count}.</translation>
    </message>
    <message>
        <source>Positions written as MGRS references: {count}.</source>
        <translation>Posições escritas como referências MGRS: {count}.</translation>
    </message>
    <message>
        <source>Positions written as UTM coordinates: {count}.</source>
        <translation>Posições escritas como coordenadas UTM: {count}.</translation>
    </message>
    <message>
        <source>Positions written as Plus Codes, good to some 14 m: {count}.</source>
        <translation>Posições escritas como Plus Codes, exatas a uns 14 m: {count}.</translation>
    </message>
    <message>
        <source>{count} of {all} positions lie away from the country of this plan. Are file and plan the right ones?</source>
        <translation>{count} de {all} posições ficam fora do país deste plano. É o arquivo certo e o plano certo?</translation>
    </message>
    <message>
        <source>Outlines or lines reduced to a point inside them: {count}.</source>
        <translation>Contornos ou linhas reduzidos a um ponto interior: {count}.</translation>
    </message>
    <message>
        <source>Organizations added that the rows name: {count} ({names}).</source>
        <translation>Organizações adicionadas que as linhas nomeiam: {count} ({names}).</translation>
    </message>
    <message>
        <source>Links with the role emergency-backup that became alternative links: {count} ({names}).</source>
        <translation>Enlaces com o papel emergency-backup que se tornaram enlaces alternativos: {count} ({names}).</translation>
    </message>
    <message>
        <source>Link left out: “{value}” is the name of more than one site ({count}).</source>
        <translation>Enlace omitido: “{value}” é o nome de mais de um site ({count}).</translation>
    </message>
    <message>
        <source>Lines of two points only: {count}; their routes count as not surveyed.</source>
        <translation>Linhas de apenas dois pontos: {count}; seus traçados contam como não levantados.</translation>
    </message>
    <message>
        <source>it is an Excel workbook or an archive, not text; give it its own ending, .xlsx or .zip</source>
        <translation>é uma pasta de trabalho do Excel ou um arquivo compactado, não texto; use a extensão própria, .xlsx ou .zip</translation>
    </message>
    <message>
        <source>it is a web page, perhaps one that asks for a password, and not the file itself</source>
        <translation>é uma página da web, talvez uma que pede senha, e não o próprio arquivo</translation>
    </message>
    <message>
        <source>a date, such as 2025-06-30</source>
        <translation>uma data, como 2025-06-30</translation>
    </message>
    <message>
        <source>Rows left out that repeat the headings: {count}.</source>
        <translation>Linhas omitidas que repetem os cabeçalhos: {count}.</translation>
    </message>
    <message>
        <source>Byte order marks left out within the text: {count}. Files were put together here.</source>
        <translation>Marcas de ordem de bytes omitidas no texto: {count}. Arquivos foram reunidos aqui.</translation>
    </message>
    <message>
        <source>Photos and documents left out, as their files or records are not there: {count} ({names}).</source>
        <translation>Fotos e documentos omitidos, pois faltam seus arquivos ou registros: {count} ({names}).</translation>
    </message>
    <message>
        <source>Positions with neither wind nor pressure: {count}; a simulation needs one of them.</source>
        <translation>Posições sem vento nem pressão: {count}; uma simulação precisa de um dos dois.</translation>
    </message>
    <message>
        <source>Only the first KML of the archive was read, not {names}.</source>
        <translation>Só o primeiro KML do arquivo compactado foi lido, não {names}.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedência</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Tempestade</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>Velocidade do vento</translation>
    </message>
    <message>
        <source>Central pressure</source>
        <translation>Pressão central</translation>
    </message>
    <message>
        <source>Radius of maximum wind</source>
        <translation>Raio de vento máximo</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Ameaça</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>Depth of water</source>
        <translation>Profundidade da água</translation>
    </message>
    <message>
        <source>Level of the water</source>
        <translation>Nível da água</translation>
    </message>
    <message>
        <source>Thickness of ash</source>
        <translation>Espessura da cinza</translation>
    </message>
    <message>
        <source>cells of a hazard map</source>
        <translation>células de um mapa de ameaça</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>não é texto em UTF-8</translation>
    </message>
    <message>
        <source>it holds no network</source>
        <translation>não contém nenhuma rede</translation>
    </message>
    <message>
        <source>its fields are not numbered 1, 2, 3 and so on, each once</source>
        <translation>seus campos não estão numerados 1, 2, 3 etc., cada um uma vez</translation>
    </message>
    <message>
        <source>The raster holds {value}, more than any intensity ({most}). Mark cells without data as such, or check the unit.</source>
        <translation>O raster contém {value}, mais que qualquer intensidade ({most}). Marque as células sem dados como tais ou verifique a unidade.</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Arrow keys pan, plus and minus zoom, Home shows all, Return chooses at the middle.</source>
        <translation>As setas movem, mais e menos ampliam e reduzem, Home mostra tudo, Enter escolhe no centro.</translation>
    </message>
    <message>
        <source>Click to close or open the legend (L).</source>
        <translation>Clique para fechar ou abrir a legenda (L).</translation>
    </message>
    <message>
        <source>{count} places. Click to zoom in.</source>
        <translation>{count} locais. Clique para ampliar.</translation>
    </message>
    <message>
        <source>{tool} · Esc ends</source>
        <translation>{tool} · Esc encerra</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>{credit}. Coast at 1:10 million: coarse at this scale</source>
        <translation>{credit}. Costa em 1:10 milhões: grosseira nesta escala</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Graus</translation>
    </message>
    <message>
        <source>UTM</source>
        <translation>UTM</translation>
    </message>
    <message>
        <source>MGRS</source>
        <translation>MGRS</translation>
    </message>
    <message>
        <source>Decimal degrees</source>
        <translation>Graus decimais</translation>
    </message>
    <message>
        <source>Degrees and minutes</source>
        <translation>Graus e minutos</translation>
    </message>
    <message>
        <source>Degrees, minutes, seconds</source>
        <translation>Graus, minutos, segundos</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejado</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Fora de uso</translation>
    </message>
    <message>
        <source>Several places here</source>
        <translation>Vários locais aqui</translation>
    </message>
    <message>
        <source>Several places, colored by their mean</source>
        <translation>Vários locais, coloridos por sua média</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Também</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} a {high} %</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation>{people} pessoas</translation>
    </message>
    <message>
        <source>Number of people unknown</source>
        <translation>Número de pessoas desconhecido</translation>
    </message>
    <message>
        <source>people unknown</source>
        <translation>pessoas desconhecidas</translation>
    </message>
    <message>
        <source>Between two sites</source>
        <translation>Entre dois sites</translation>
    </message>
    <message>
        <source>At this site</source>
        <translation>Neste site</translation>
    </message>
    <message>
        <source>Adding sites</source>
        <translation>Adicionar sites</translation>
    </message>
    <message>
        <source>Click where the new site is; its form opens with the position filled in.</source>
        <translation>Clique onde fica o novo site; seu formulário abre com a posição preenchida.</translation>
    </message>
    <message>
        <source>Choosing by a lasso</source>
        <translation>Escolher com laço</translation>
    </message>
    <message>
        <source>Drawing links</source>
        <translation>Desenhar enlaces</translation>
    </message>
    <message>
        <source>Click the site where the link begins.</source>
        <translation>Clique no site onde o enlace começa.</translation>
    </message>
    <message>
        <source>Click along the route, then the site where the link ends. Backspace takes a point back.</source>
        <translation>Clique ao longo da rota e depois no site onde o enlace termina. Backspace retira um ponto.</translation>
    </message>
    <message>
        <source>Changing routes</source>
        <translation>Alterar rotas</translation>
    </message>
    <message>
        <source>Click where the point belongs. Escape leaves the route as it was.</source>
        <translation>Clique onde o ponto deve ficar. Esc deixa a rota como estava.</translation>
    </message>
    <message>
        <source>Click the link whose route you want to change.</source>
        <translation>Clique no enlace cuja rota deseja alterar.</translation>
    </message>
    <message>
        <source>Drag a point, or drag the line for a new one. Shift and click takes a point away.</source>
        <translation>Arraste um ponto, ou arraste a linha para criar um novo. Shift e clique retira um ponto.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Click where to begin to measure.</source>
        <translation>Clique onde começar a medir.</translation>
    </message>
    <message>
        <source>Click to add a point. Backspace takes one back, a double click or Ctrl+Return ends the line.</source>
        <translation>Clique para adicionar um ponto. Backspace retira um; duplo clique ou Ctrl+Enter termina a linha.</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} km</translation>
    </message>
    <message>
        <source>{n} m²</source>
        <translation>{n} m²</translation>
    </message>
    <message>
        <source>{n} km²</source>
        <translation>{n} km²</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Click where it belongs. Escape leaves it where it is.</source>
        <translation>Clique onde deve ficar. Esc o deixa onde está.</translation>
    </message>
    <message>
        <source>Drag a site to where it belongs, or click it to take hold of it.</source>
        <translation>Arraste um site para onde deve ficar, ou clique nele para pegá-lo.</translation>
    </message>
    <message>
        <source>Click the place on the map. Escape leaves it as it is.</source>
        <translation>Clique no local no mapa. Esc o deixa como está.</translation>
    </message>
    <message>
        <source>Splitting links</source>
        <translation>Dividir enlaces</translation>
    </message>
    <message>
        <source>Click the link to split, where the new site or joint is.</source>
        <translation>Clique no enlace a dividir, onde fica o novo site ou emenda.</translation>
    </message>
    <message>
        <source>Click the link to split. At a site that it only passes, the chosen link is led through that site.</source>
        <translation>Clique no enlace a dividir. Em um site por onde só passa, o enlace escolhido é levado através desse site.</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>Camadas próprias</translation>
    </message>
    <message>
        <source>Drag around points, or across lines: lines count that are crossed. Ctrl adds to what is chosen.</source>
        <translation>Arraste em volta de pontos ou através de linhas: contam as linhas cruzadas. Ctrl acrescenta ao que está escolhido.</translation>
    </message>
    <message>
        <source>1 of {n} pixels: {name}</source>
        <translation>1 de {n} pixels: {name}</translation>
    </message>
    <message>
        <source>Click to add a position. Backspace takes one back; a double click, Ctrl+Return or Escape ends.</source>
        <translation>Clique para adicionar uma posição. Backspace remove a última; um duplo clique, Ctrl+Enter ou Esc termina.</translation>
    </message>
    <message>
        <source>Out to try</source>
        <translation>Fora de serviço em teste</translation>
    </message>
    <message>
        <source>Added to try</source>
        <translation>Adicionado em teste</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>The two files have no common history: what only the other one has is added, and every field that differs in records of both is a conflict.</source>
        <translation>Os dois arquivos não têm histórico comum: o que só o outro tem é adicionado, e cada campo que difere em registros de ambos é um conflito.</translation>
    </message>
    <message>
        <source>The plan has everything from {other} already.</source>
        <translation>O plano já tem tudo de {other}.</translation>
    </message>
    <message>
        <source>{table}: {added} added, {edited} edited, {removed} removed.</source>
        <translation>{table}: {added} adicionados, {edited} editados, {removed} removidos.</translation>
    </message>
    <message>
        <source>Records that one side removed and that stay, because the other side refers to them: {count}.</source>
        <translation>Registros que um lado removeu e que ficam, porque o outro lado se refere a eles: {count}.</translation>
    </message>
    <message>
        <source>Changes of another program in {other} left out, as they are no valid records: {count}.</source>
        <translation>Alterações de outro programa em {other} omitidas, por não serem registros válidos: {count}.</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>Availability of service to day 30</source>
        <translation>Disponibilidade do serviço até o dia 30</translation>
    </message>
    <message>
        <source>Demand not served, mean to day 30 (EDNS)</source>
        <translation>Demanda não atendida, média até o dia 30 (EDNS)</translation>
    </message>
    <message>
        <source>Half of the loss regained after (t50, at most 30 days)</source>
        <translation>Metade da perda recuperada após (t50, no máximo 30 dias)</translation>
    </message>
    <message>
        <source>90 % of the loss regained after (t90, at most 30 days)</source>
        <translation>90 % da perda recuperada após (t90, no máximo 30 dias)</translation>
    </message>
    <message>
        <source>Most people without service at one time</source>
        <translation>Máximo de pessoas sem serviço ao mesmo tempo</translation>
    </message>
    <message>
        <source>Person-hours of service lost to day 30</source>
        <translation>Horas-pessoa de serviço perdidas até o dia 30</translation>
    </message>
    <message>
        <source>Resilience loss to day 30 (Bruneau)</source>
        <translation>Perda de resiliência até o dia 30 (Bruneau)</translation>
    </message>
    <message>
        <source>Robustness: service at the worst moment</source>
        <translation>Robustez: serviço no pior momento</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>The rule gives no hours.</source>
        <translation>A regra não informa horas.</translation>
    </message>
    <message>
        <source>The battery is not recorded.</source>
        <translation>A bateria não está registrada.</translation>
    </message>
    <message>
        <source>Battery {battery_h} h; whether there is a generator is not recorded.</source>
        <translation>Bateria {battery_h} h; não está registrado se há gerador.</translation>
    </message>
    <message>
        <source>Battery {battery_h} h; the fuel of the generator is not recorded.</source>
        <translation>Bateria {battery_h} h; o combustível do gerador não está registrado.</translation>
    </message>
    <message>
        <source>Lasts {total_h} h of {required_h} h: battery {battery_h} h, fuel {fuel_h} h.</source>
        <translation>Dura {total_h} h de {required_h} h: bateria {battery_h} h, combustível {fuel_h} h.</translation>
    </message>
    <message>
        <source>The rule gives no number.</source>
        <translation>A regra não informa número.</translation>
    </message>
    <message>
        <source>No core site is recorded.</source>
        <translation>Nenhum site de núcleo registrado.</translation>
    </message>
    <message>
        <source>No path to a gateway.</source>
        <translation>Nenhum caminho até um gateway.</translation>
    </message>
    <message>
        <source>No backup path.</source>
        <translation>Nenhum caminho reserva.</translation>
    </message>
    <message>
        <source>{paths} paths, but one route group takes them all.</source>
        <translation>{paths} caminhos, mas um só grupo de rota leva todos.</translation>
    </message>
    <message>
        <source>{paths} paths, but they need cables whose route group is not recorded.</source>
        <translation>{paths} caminhos, mas precisam de cabos cujo grupo de rota não está registrado.</translation>
    </message>
    <message>
        <source>Paths over recorded routes that no single route group takes all.</source>
        <translation>Caminhos por rotas registradas que nenhum grupo de rota sozinho leva todos.</translation>
    </message>
    <message>
        <source>It is a national service.</source>
        <translation>É um serviço nacional.</translation>
    </message>
    <message>
        <source>It connects the country to the world.</source>
        <translation>Conecta o país ao mundo.</translation>
    </message>
    <message>
        <source>It is flagged as a gateway.</source>
        <translation>Está marcado como gateway.</translation>
    </message>
    <message>
        <source>It coordinates the emergency, answers emergency calls or sends warnings.</source>
        <translation>Coordena a emergência, atende chamadas de emergência ou envia alertas.</translation>
    </message>
    <message>
        <source>Without it {percent} % of the people recorded lose all service.</source>
        <translation>Sem ele, {percent} % das pessoas registradas perdem todo o serviço.</translation>
    </message>
    <message>
        <source>Without it all people of {area} lose all service.</source>
        <translation>Sem ele, todas as pessoas de {area} perdem todo o serviço.</translation>
    </message>
    <message>
        <source>It serves a hospital.</source>
        <translation>Serve um hospital.</translation>
    </message>
    <message>
        <source>None of the grounds for a higher tier holds.</source>
        <translation>Nenhum dos motivos para criticidade maior se aplica.</translation>
    </message>
    <message>
        <source>The runs have different numbers of realizations.</source>
        <translation>As simulações têm números diferentes de realizações.</translation>
    </message>
    <message>
        <source>The runs speak of different numbers of people recorded.</source>
        <translation>As simulações se referem a números diferentes de pessoas registradas.</translation>
    </message>
    <message>
        <source>A run of an older Lifeline kept no samples: differences are less certain.</source>
        <translation>Uma simulação de um Lifeline mais antigo não guardou amostras: as diferenças são menos certas.</translation>
    </message>
    <message>
        <source>Outside the outlines the hazard is taken not to reach.</source>
        <translation>Fora dos contornos, considera-se que a ameaça não chega.</translation>
    </message>
    <message>
        <source>No curve for telecommunication under ash is published: the odds are a rule of thumb for dry ash.</source>
        <translation>Não há curva publicada para telecomunicações sob cinzas: as chances são uma regra prática para cinza seca.</translation>
    </message>
    <message>
        <source>Blackout of the whole grid for {hours} h.</source>
        <translation>Apagão de toda a rede elétrica por {hours} h.</translation>
    </message>
    <message>
        <source>Felt at the epicenter with intensity {direct} (MMI; Allen and others 2012, by the distance), or {of_pga} (Worden and others 2012, by the acceleration).</source>
        <translation>Sentido no epicentro com intensidade {direct} (MMI; Allen e outros 2012, pela distância), ou {of_pga} (Worden e outros 2012, pela aceleração).</translation>
    </message>
    <message>
        <source>Shaking by equation is for screening: the median of a point source; single earthquakes lie between {low} and {high} times it in two of three cases.</source>
        <translation>O tremor por equação serve para triagem: a mediana de uma fonte pontual; terremotos individuais ficam entre {low} e {high} vezes ela em dois de três casos.</translation>
    </message>
    <message>
        <source>The ground is taken to be the same everywhere; landslides are not included.</source>
        <translation>O terreno é considerado igual em toda parte; deslizamentos não estão incluídos.</translation>
    </message>
    <message>
        <source>Earthquake of magnitude {magnitude} at {lat}, {lon}, {depth_km} km deep.</source>
        <translation>Terremoto de magnitude {magnitude} em {lat}, {lon}, a {depth_km} km de profundidade.</translation>
    </message>
    <message>
        <source>The intensity is the chance that an asset in the outline burns; each asset is drawn by itself.</source>
        <translation>A intensidade é a chance de que um ativo no contorno queime; cada ativo é sorteado por si.</translation>
    </message>
    <message>
        <source>Depths are taken as mapped; equipment counts as flooded from its recorded or usual height above ground on.</source>
        <translation>As profundidades são consideradas como mapeadas; o equipamento conta como inundado a partir de sua altura registrada ou usual acima do solo.</translation>
    </message>
    <message>
        <source>Over land the storm weakens after Kaplan and DeMaria 1995, made for continents: too fast for islands.</source>
        <translation>Sobre a terra, a tempestade enfraquece segundo Kaplan e DeMaria 1995, feito para continentes: rápido demais para ilhas.</translation>
    </message>
    <message>
        <source>Wind does not weaken over land beyond what the track itself says.</source>
        <translation>O vento não enfraquece sobre a terra além do que diz a própria trajetória.</translation>
    </message>
    <message>
        <source>Winds are the highest 1-minute means at 10 m over open land; for curves of 3-second gusts times {factor}.</source>
        <translation>Os ventos são as maiores médias de 1 minuto a 10 m sobre terreno aberto; para curvas de rajadas de 3 segundos, vezes {factor}.</translation>
    </message>
    <message>
        <source>The intensity is the chance that an asset in the outline is destroyed; each asset is drawn by itself.</source>
        <translation>A intensidade é a chance de que um ativo no contorno seja destruído; cada ativo é sorteado por si.</translation>
    </message>
    <message>
        <source>The intensity is the chance that an asset in the outline is hit; each asset is drawn by itself.</source>
        <translation>A intensidade é a chance de que um ativo no contorno seja atingido; cada ativo é sorteado por si.</translation>
    </message>
    <message>
        <source>ShakeMap of magnitude {magnitude}, {time}: up to {highest} g.</source>
        <translation>ShakeMap de magnitude {magnitude}, {time}: até {highest} g.</translation>
    </message>
    <message>
        <source>Shaking is the median of the ShakeMap; its own uncertainty is not drawn.</source>
        <translation>O tremor é a mediana do ShakeMap; sua própria incerteza não é sorteada.</translation>
    </message>
    <message>
        <source>Depths are taken as mapped: waves and currents are not included, so buildings at the shore may fare worse.</source>
        <translation>As profundidades são consideradas como mapeadas: ondas e correntes não estão incluídas, e prédios na orla podem sofrer mais.</translation>
    </message>
    <message>
        <source>Flow depths are taken as mapped, for screening; what drifts in the water is not included.</source>
        <translation>As profundidades do fluxo são consideradas como mapeadas, para triagem; o que a água arrasta não está incluído.</translation>
    </message>
    <message>
        <source>Of {count} candidates of the catalog those {most} where most people are at risk are kept.</source>
        <translation>De {count} candidatos do catálogo, mantêm-se os {most} onde há mais pessoas em risco.</translation>
    </message>
    <message>
        <source>The candidates are made from the catalog: costs are indicative, line of sight is not checked.</source>
        <translation>Os candidatos são feitos a partir do catálogo: custos indicativos, linha de visada não verificada.</translation>
    </message>
    <message>
        <source>{people} people have no service before the event: already isolated, counted in no figure.</source>
        <translation>{people} pessoas não têm serviço antes do evento: já isoladas, não contadas em nenhum número.</translation>
    </message>
    <message>
        <source>The intensity is uncertain by one factor for all assets: in 9 of 10 realizations between {low} and {high}.</source>
        <translation>A intensidade é incerta por um fator comum a todos os ativos: em 9 de 10 realizações, entre {low} e {high}.</translation>
    </message>
    <message>
        <source>Repair times: {preset}.</source>
        <translation>Tempos de reparo: {preset}.</translation>
    </message>
    <message>
        <source>The events reach no site, link or grid zone: nothing fails.</source>
        <translation>Os eventos não atingem nenhum site, enlace ou zona da rede elétrica: nada falha.</translation>
    </message>
    <message>
        <source>The only gateway to the world: everything hangs on it.</source>
        <translation>O único gateway para o mundo: tudo depende dele.</translation>
    </message>
    <message>
        <source>No other site serves these people.</source>
        <translation>Nenhum outro site serve estas pessoas.</translation>
    </message>
    <message>
        <source>Nothing is cut off: there is another route.</source>
        <translation>Nada fica isolado: há outra rota.</translation>
    </message>
    <message>
        <source>Nothing is recorded that could be counted.</source>
        <translation>Nada está registrado que se possa contar.</translation>
    </message>
    <message>
        <source>{done} of {total} ({percent} %).</source>
        <translation>{done} de {total} ({percent} %).</translation>
    </message>
    <message>
        <source>Recorded: {count}.</source>
        <translation>Registrados: {count}.</translation>
    </message>
    <message>
        <source>The plan is a draft.</source>
        <translation>O plano é uma minuta.</translation>
    </message>
    <message>
        <source>Approved on {date}.</source>
        <translation>Aprovado em {date}.</translation>
    </message>
    <message>
        <source>No review is set.</source>
        <translation>Nenhuma revisão marcada.</translation>
    </message>
    <message>
        <source>Next review: {date}.</source>
        <translation>Próxima revisão: {date}.</translation>
    </message>
    <message>
        <source>Not within the time asked for; others recorded: {count}.</source>
        <translation>Não no prazo pedido; outros registrados: {count}.</translation>
    </message>
    <message>
        <source>Places with a gateway: {count}; whether their routes are apart is not proven.</source>
        <translation>Locais com gateway: {count}; não está provado que suas rotas sejam separadas.</translation>
    </message>
    <message>
        <source>The plan names no rules.</source>
        <translation>O plano não indica regras.</translation>
    </message>
    <message>
        <source>Runs: {count}, of these up to date: {current}.</source>
        <translation>Simulações: {count}, das quais atualizadas: {current}.</translation>
    </message>
    <message>
        <source>The values are water levels above the sea: a site stands in water as deep as the level lies over its recorded ground elevation. Where none is recorded, as along the routes of links, the depth is unknown and no harm is counted.</source>
        <translation>Os valores são níveis da água acima do mar: um site fica sob tanta água quanto o nível supera sua elevação do terreno registrada. Onde nenhuma está registrada, como ao longo das rotas dos enlaces, a profundidade é desconhecida e nenhum dano é contado.</translation>
    </message>
    <message>
        <source>The map has felt intensity and no acceleration: this is derived from it (Worden and others 2012, read backwards); in two of three places it lies between {low} and {high} times what is derived.</source>
        <translation>O mapa tem intensidade sentida e nenhuma aceleração: esta é derivada daquela (Worden e outros 2012, lida ao contrário); em dois de cada três lugares fica entre {low} e {high} vezes o valor derivado.</translation>
    </message>
    <message>
        <source>Radio hop {name}: {km} km; its frequency is not recorded, so what it loses is not known.</source>
        <translation>Salto de rádio {name}: {km} km; sua frequência não está registrada, portanto não se sabe quanto perde.</translation>
    </message>
    <message>
        <source>Radio hop {name}: {km} km at {ghz} GHz lose {loss} dB in free space; in the middle, {clear} m around the line must stay clear (0.6 of the first Fresnel zone).</source>
        <translation>Salto de rádio {name}: {km} km a {ghz} GHz perdem {loss} dB no espaço livre; no meio, {clear} m em torno da linha devem ficar desobstruídos (0,6 da primeira zona de Fresnel).</translation>
    </message>
    <message>
        <source>There the earth rises {bulge} m towards the line (4/3 earth; {worst} m in the least favorable air). Terrain, trees and buildings are not known.</source>
        <translation>Ali a curvatura da Terra se eleva {bulge} m em direção à linha (Terra 4/3; {worst} m no ar menos favorável). O relevo, as árvores e os edifícios não são conhecidos.</translation>
    </message>
    <message>
        <source>From the tops of the masts the radio horizon over the sea is {horizon} km away.</source>
        <translation>Do topo dos mastros, o horizonte de rádio sobre o mar fica a {horizon} km.</translation>
    </message>
    <message>
        <source>What rain takes from it lies outside the model (P.530).</source>
        <translation>O que a chuva lhe tira fica fora do modelo (P.530).</translation>
    </message>
    <message>
        <source>Rain takes {vertical} dB (vertical polarization) or {horizontal} dB (horizontal) or more in 0.01 % of the year, 53 minutes; {rate} mm/h then is assumed.</source>
        <translation>A chuva lhe tira {vertical} dB (polarização vertical) ou {horizontal} dB (horizontal) ou mais em 0,01 % do ano, 53 minutos; presumem-se então {rate} mm/h.</translation>
    </message>
    <message>
        <source>Sites that fail by their operator, software or supplier are undamaged and need no repair crew.</source>
        <translation>Os sites que falham por seu operador, software ou fornecedor não estão danificados e não precisam de equipe de reparo.</translation>
    </message>
    <message>
        <source>Alternative links left out, as an end is not an operational site of the plan: {count}.</source>
        <translation>Enlaces alternativos omitidos, pois uma extremidade não é um site em operação do plano: {count}.</translation>
    </message>
    <message>
        <source>Alternative links of which some figures are not recorded: {count}; those of the catalog are indicative.</source>
        <translation>Enlaces alternativos com cifras não registradas: {count}; as do catálogo são indicativas.</translation>
    </message>
    <message>
        <source>Places with core sites: {count}; the rule asks for {required}.</source>
        <translation>Lugares com sites de núcleo: {count}; a regra pede {required}.</translation>
    </message>
    <message>
        <source>Runs with another seed than the first: {count}; they met other draws, so differences are less certain.</source>
        <translation>Simulações com outra semente que a primeira: {count}; tiveram outros sorteios, e as diferenças são menos certas.</translation>
    </message>
    <message>
        <source>Outlines mapped: {count}, up to {highest}.</source>
        <translation>Contornos mapeados: {count}, até {highest}.</translation>
    </message>
    <message>
        <source>Mapped in cells, {columns} x {rows}, up to {highest}.</source>
        <translation>Mapeado em células, {columns} x {rows}, até {highest}.</translation>
    </message>
    <message>
        <source>Blackout for {hours} h; grid zones: {count}.</source>
        <translation>Apagão de {hours} h; zonas da rede elétrica: {count}.</translation>
    </message>
    <message>
        <source>Links cut: {links}; route groups cut: {groups}.</source>
        <translation>Enlaces cortados: {links}; grupos de rota cortados: {groups}.</translation>
    </message>
    <message>
        <source>Points of the track without a pressure, which is derived from the wind: {count}.</source>
        <translation>Pontos da trajetória sem pressão, que se deriva do vento: {count}.</translation>
    </message>
    <message>
        <source>Points of the track without a wind, which is derived from the pressure: {count}.</source>
        <translation>Pontos da trajetória sem vento, que se deriva da pressão: {count}.</translation>
    </message>
    <message>
        <source>Points of the track without a radius of maximum wind, for which the usual one is taken: {count}.</source>
        <translation>Pontos da trajetória sem raio de vento máximo, para os quais se toma o usual: {count}.</translation>
    </message>
    <message>
        <source>Storm from {start} over {hours} h (points of the track: {points}), up to {wind_ms} m/s, down to {pressure_hpa} hPa.</source>
        <translation>Tempestade a partir de {start} durante {hours} h (pontos da trajetória: {points}), até {wind_ms} m/s e {pressure_hpa} hPa.</translation>
    </message>
    <message>
        <source>Logical failure for {hours} h; causes: {count}.</source>
        <translation>Falha lógica de {hours} h; causas: {count}.</translation>
    </message>
    <message>
        <source>Sites left out, as they are not operational: {count}.</source>
        <translation>Sites omitidos, por não estarem em operação: {count}.</translation>
    </message>
    <message>
        <source>Links left out, as they or one of their ends are not operational sites or links of the plan: {count}.</source>
        <translation>Enlaces omitidos, por não estarem em operação eles ou uma de suas extremidades no plano: {count}.</translation>
    </message>
    <message>
        <source>Settlements without a number of people, which are not counted: {count}.</source>
        <translation>Localidades sem número de pessoas, que não são contadas: {count}.</translation>
    </message>
    <message>
        <source>Settlements whose shares add up to more than 1 and are scaled down: {count}.</source>
        <translation>Localidades cujas partes somam mais de 1 e são reduzidas: {count}.</translation>
    </message>
    <message>
        <source>Candidates left out, as their cost is not known: {count}.</source>
        <translation>Candidatos omitidos, por não se conhecer seu custo: {count}.</translation>
    </message>
    <message>
        <source>Sites without a path to a gateway before the event, already isolated: {count}.</source>
        <translation>Sites sem caminho até um gateway antes do evento, já isolados: {count}.</translation>
    </message>
    <message>
        <source>Grid zones that hang on a circle of feeders without a source: {count}; it is taken to carry itself.</source>
        <translation>Zonas da rede elétrica que dependem de um círculo de alimentadores sem fonte: {count}; supõe-se que ele se sustenta.</translation>
    </message>
    <message>
        <source>Grid zones controlled through sites, dark while none of these is in service: {count}.</source>
        <translation>Zonas da rede elétrica controladas por sites, às escuras enquanto nenhum deles está em serviço: {count}.</translation>
    </message>
    <message>
        <source>Generators without recorded refueling, which stop when their fuel ends: {count}.</source>
        <translation>Geradores sem reabastecimento registrado, que param quando seu combustível acaba: {count}.</translation>
    </message>
    <message>
        <source>Sites, links or grid zones where the hazard has no data, taken as unharmed by it: {count}.</source>
        <translation>Sites, enlaces ou zonas elétricas onde a ameaça não tem dados, tomados como ilesos: {count}.</translation>
    </message>
    <message>
        <source>Assets of which no curve speaks, taken as unharmed: {count}.</source>
        <translation>Ativos de que nenhuma curva fala, tomados como ilesos: {count}.</translation>
    </message>
    <message>
        <source>Links whose routes are not surveyed, taken as straight: {count}.</source>
        <translation>Enlaces cujos traçados não estão levantados, tomados como retos: {count}.</translation>
    </message>
    <message>
        <source>Sites whose roads are closed at first, for up to {hours} h, while crews and fuel wait: {count}.</source>
        <translation>Sites cujas estradas estão fechadas de início, por até {hours} h, enquanto equipes e combustível esperam: {count}.</translation>
    </message>
    <message>
        <source>Sites whose time to reach is unknown, for which none is added to repairs: {count}.</source>
        <translation>Sites cujo tempo de acesso é desconhecido, para os quais nada se soma aos reparos: {count}.</translation>
    </message>
    <message>
        <source>Sites all of whose routes to a gateway share it: {sites}.</source>
        <translation>Sites cujas rotas até um gateway o compartilham todas: {sites}.</translation>
    </message>
    <message>
        <source>The only route to a gateway, for sites: {sites}.</source>
        <translation>A única rota até um gateway, para sites: {sites}.</translation>
    </message>
    <message>
        <source>Other sites without a route to a gateway around it: {sites}.</source>
        <translation>Outros sites sem rota até um gateway que o contorne: {sites}.</translation>
    </message>
    <message>
        <source>Sites that cut off people when they fail alone: {count} of {total}.</source>
        <translation>Sites que isolam pessoas quando falham sozinhos: {count} de {total}.</translation>
    </message>
    <message>
        <source>Links of whose routes the hazard has data only in part, the rest taken as unharmed: {count}.</source>
        <translation>Enlaces de cujas rotas a ameaça tem dados apenas em parte, o resto considerado não danificado: {count}.</translation>
    </message>
    <message>
        <source>Sirens, loudspeakers and sensors, taken to stand on wooden poles of their own and, where they work through no site, to keep their power: {count}.</source>
        <translation>Sirenes, alto-falantes e sensores que se presumem em postes de madeira próprios e que, se não funcionam através de um site, conservam sua energia: {count}.</translation>
    </message>
    <message>
        <source>Ash is taken to thin in circles about the vent, for screening: wind would carry it to one side.</source>
        <translation>Presume-se que a cinza se afina em círculos ao redor da cratera, como estimativa prévia: o vento a levaria para um lado.</translation>
    </message>
    <message>
        <source>Ash about a vent at {lat}, {lon}: {thickness} mm there, thinning by {k} per km.</source>
        <translation>Cinza ao redor de uma cratera em {lat}, {lon}: {thickness} mm ali, com afinamento de {k} por km.</translation>
    </message>
    <message>
        <source>Alternative links of unknown set-up time, which no catalog gives, taken as ready at once: {count}.</source>
        <translation>Enlaces alternativos de tempo de instalação desconhecido, que nenhum catálogo informa, considerados prontos de imediato: {count}.</translation>
    </message>
    <message>
        <source>Storm over {hours} h (points of the track: {points}), up to {wind_ms} m/s, down to {pressure_hpa} hPa.</source>
        <translation>Tempestade durante {hours} h (pontos da trajetória: {points}), até {wind_ms} m/s, mínimo de {pressure_hpa} hPa.</translation>
    </message>
    <message>
        <source>Fragility curves of the plan that no site, link or grid zone takes: {names}.</source>
        <translation>Curvas de fragilidade do plano que nenhum site, enlace ou zona da rede elétrica toma: {names}.</translation>
    </message>
    <message>
        <source>What {event} names and no operational site, link or grid zone has, and so strikes nothing: {count}.</source>
        <translation>O que {event} nomeia e nenhum site, enlace ou zona da rede elétrica em operação tem, e que portanto nada atinge: {count}.</translation>
    </message>
    <message>
        <source>Where none or all of n simulations show something, ± is 1 / n: with 95 % the true share lies within three of these (rule of three).</source>
        <translation>Onde nenhuma ou todas as n simulações mostram algo, ± é 1 / n: com 95 % a proporção verdadeira está a no máximo três destes (regra de três).</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>By subject, as in the ITU guidelines of 2020</source>
        <translation>Por assunto, como nas diretrizes da UIT de 2020</translation>
    </message>
    <message>
        <source>By phase: mitigation, preparedness, response, recovery</source>
        <translation>Por fase: mitigação, preparação, resposta, recuperação</translation>
    </message>
    <message>
        <source>Purpose and overall risk</source>
        <translation>Finalidade e risco geral</translation>
    </message>
    <message>
        <source>National disaster management</source>
        <translation>Gestão nacional de desastres</translation>
    </message>
    <message>
        <source>Telecommunications in emergencies</source>
        <translation>Telecomunicações em emergências</translation>
    </message>
    <message>
        <source>Help from others</source>
        <translation>Ajuda externa</translation>
    </message>
    <message>
        <source>Capacity and exercises</source>
        <translation>Capacidade e exercícios</translation>
    </message>
    <message>
        <source>Recovery and improvement</source>
        <translation>Recuperação e melhoria</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introdução</translation>
    </message>
    <message>
        <source>Law and organization</source>
        <translation>Legislação e organização</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Mitigação</translation>
    </message>
    <message>
        <source>Preparedness</source>
        <translation>Preparação</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperação</translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message>
        <source>○ Empty</source>
        <translation>○ Vazio</translation>
    </message>
    <message>
        <source>◐ Draft</source>
        <translation>◐ Minuta</translation>
    </message>
    <message>
        <source>● Ready</source>
        <translation>● Pronto</translation>
    </message>
    <message>
        <source>✔ Approved</source>
        <translation>✔ Aprovado</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Pontos críticos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Prontidão</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Copy {number} of {count}</source>
        <translation>Cópia {number} de {count}</translation>
    </message>
    <message>
        <source>Changes between two versions</source>
        <translation>Mudanças entre duas versões</translation>
    </message>
    <message>
        <source>Who does what in the first 72 hours</source>
        <translation>Quem faz o quê nas primeiras 72 horas</translation>
    </message>
    <message>
        <source>No playbook says who does what in the first 72 hours.</source>
        <translation>Nenhum roteiro diz quem faz o quê nas primeiras 72 horas.</translation>
    </message>
    <message>
        <source>the disaster office with the operators</source>
        <translation>a defesa civil com as operadoras</translation>
    </message>
    <message>
        <source>{when}, {who}: {what}</source>
        <translation>{when}, {who}: {what}</translation>
    </message>
    <message>
        <source>owner not named</source>
        <translation>responsável não informado</translation>
    </message>
    <message>
        <source>Which ten sites matter most, and why</source>
        <translation>Quais dez sites mais importam, e por quê</translation>
    </message>
    <message>
        <source>no other site serves these people</source>
        <translation>nenhum outro site atende estas pessoas</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>People cut off if it fails alone</source>
        <translation>Pessoas isoladas se falhar sozinho</translation>
    </message>
    <message>
        <source>Out within 72 h</source>
        <translation>Fora em 72 h</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The ten sites that matter most</source>
        <translation>Os dez sites mais importantes</translation>
    </message>
    <message>
        <source>People: exact, on an ordinary day. Out within 72 h: in the worst scenario simulated.</source>
        <translation>Pessoas: valor exato, em um dia comum. Fora em até 72 h: no pior cenário simulado.</translation>
    </message>
    <message>
        <source>Who is without warning</source>
        <translation>Quem está sem alerta</translation>
    </message>
    <message>
        <source>No settlement with people is recorded, so nobody knows who can be warned.</source>
        <translation>Nenhuma localidade com pessoas está registrada; não se sabe quem pode ser alertado.</translation>
    </message>
    <message>
        <source>the statistics office and the disaster office</source>
        <translation>o instituto de estatística e a defesa civil</translation>
    </message>
    <message>
        <source>Today, no recorded channel reaches {people} people in {count} settlements ({places}); {one} people more hang on a single channel.</source>
        <translation>Hoje, nenhum canal registrado alcança {people} pessoas em {count} localidades ({places}); outras {one} pessoas dependem de um único canal.</translation>
    </message>
    <message>
        <source>Today, every settlement is reached by some channel; {one} people hang on a single one.</source>
        <translation>Hoje, toda localidade é alcançada por algum canal; {one} pessoas dependem de um só.</translation>
    </message>
    <message>
        <source>A day after “{scenario}”, about {people} of {total} people could not be warned by any channel.</source>
        <translation>Um dia após “{scenario}”, cerca de {people} de {total} pessoas não poderiam ser alertadas por nenhum canal.</translation>
    </message>
    <message>
        <source>What to buy first</source>
        <translation>O que comprar primeiro</translation>
    </message>
    <message>
        <source>No project is recorded with its cost and the people whom it protects.</source>
        <translation>Nenhum projeto registrado com seu custo e as pessoas que protege.</translation>
    </message>
    <message>
        <source>the ministry in charge with the operators</source>
        <translation>o ministério competente com as operadoras</translation>
    </message>
    <message>
        <source>{name}: USD {cost} for {people} people, USD {each} a person.</source>
        <translation>{name}: USD {cost} para {people} pessoas, USD {each} por pessoa.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>A quem chamar</translation>
    </message>
    <message>
        <source>every operator and agency</source>
        <translation>cada operadora e órgão</translation>
    </message>
    <message>
        <source>{organisation}, {name}: {ways}</source>
        <translation>{organisation}, {name}: {ways}</translation>
    </message>
    <message>
        <source>All contacts stand in {annex}.</source>
        <translation>Todos os contatos estão em {annex}.</translation>
    </message>
    <message>
        <source>Synthetic data</source>
        <translation>Dados sintéticos</translation>
    </message>
    <message>
        <source>Some records were invented to demonstrate the method. No number that rests on them describes the country; do not use them for decisions or operations.</source>
        <translation>Alguns registros foram inventados para demonstrar o método. Nenhum número que se apoie neles descreve o país; não os use para decisões nem operações.</translation>
    </message>
    <message>
        <source>People recorded, not the census</source>
        <translation>Pessoas registradas, não o censo</translation>
    </message>
    <message>
        <source>People are counted in recorded settlements only. Scattered houses, visitors and ships are not counted, and settlements without a number count as unknown.</source>
        <translation>As pessoas são contadas só nas localidades registradas. Casas dispersas, visitantes e navios não são contados, e localidades sem número contam como desconhecidas.</translation>
    </message>
    <message>
        <source>Who serves whom is assumed</source>
        <translation>Quem serve quem é presumido</translation>
    </message>
    <message>
        <source>For some settlements nobody recorded which sites serve them; the nearest cell sites within range are taken. Hills and the load of a neighboring site are not considered.</source>
        <translation>Para algumas localidades ninguém registrou que sites as servem; usam-se as ERBs mais próximas no alcance. Morros e a carga de um site vizinho não são considerados.</translation>
    </message>
    <message>
        <source>Straight lines instead of routes</source>
        <translation>Linhas retas em vez de rotas</translation>
    </message>
    <message>
        <source>Links without a surveyed route are drawn and simulated as straight lines. The true route is longer, may cross other hazards, and may share ducts or poles with others.</source>
        <translation>Enlaces sem rota levantada em campo são desenhados e simulados como linhas retas. A rota real é mais longa, pode cruzar outras ameaças e pode compartilhar dutos ou postes com outros.</translation>
    </message>
    <message>
        <source>Damage curves from elsewhere</source>
        <translation>Curvas de dano de outros lugares</translation>
    </message>
    <message>
        <source>How strongly wind or shaking damages a site is taken from published curves, mostly from other countries and few structures. Local construction may be weaker or stronger; the grade of each curve is printed.</source>
        <translation>Quanto o vento ou o tremor danifica um site vem de curvas publicadas, na maioria de outros países e poucas estruturas. A construção local pode ser mais fraca ou mais forte; o grau de cada curva é impresso.</translation>
    </message>
    <message>
        <source>The band is not everything</source>
        <translation>A faixa não é tudo</translation>
    </message>
    <message>
        <source>The band shows chance within the model: what breaks, how long repairs take. It does not show errors of the storm, the curves or the records, so the truth may lie outside it.</source>
        <translation>A faixa mostra o acaso dentro do modelo: o que quebra, quanto duram os reparos. Não mostra erros da tempestade, das curvas ou dos registros; a verdade pode estar fora dela.</translation>
    </message>
    <message>
        <source>A model of the storm</source>
        <translation>Um modelo da tempestade</translation>
    </message>
    <message>
        <source>Wind is computed from the track by a formula. Hills, valleys, gusts behind buildings, flood and landslides that come with the storm are not in it.</source>
        <translation>O vento é calculado a partir da trajetória por uma fórmula. Morros, vales, rajadas atrás de prédios, inundações e deslizamentos que acompanham a tempestade não estão nele.</translation>
    </message>
    <message>
        <source>Already isolated</source>
        <translation>Já isolados</translation>
    </message>
    <message>
        <source>People whose serving sites have no path to a gateway even on an ordinary day are listed apart and left out of all shares. Often a link is simply missing in the records.</source>
        <translation>As pessoas cujos sites de atendimento não têm caminho até um gateway mesmo em um dia comum são listadas à parte e ficam fora de todas as parcelas. Muitas vezes, simplesmente falta um enlace nos registros.</translation>
    </message>
    <message>
        <source>Single failures look at paths only</source>
        <translation>Falhas únicas consideram só os caminhos</translation>
    </message>
    <message>
        <source>The search for single points of failure asks whether a path to a gateway is left. It does not ask whether that path can carry the traffic, and it knows shared ducts only where route groups are recorded.</source>
        <translation>A busca de pontos únicos de falha pergunta se resta um caminho até um gateway. Não pergunta se esse caminho suporta o tráfego, e só conhece dutos compartilhados onde há grupos de rota registrados.</translation>
    </message>
    <message>
        <source>A result is older than the records</source>
        <translation>Um resultado é mais antigo que os registros</translation>
    </message>
    <message>
        <source>Records have changed since at least one scenario was simulated. Run it again before you decide on it.</source>
        <translation>Os registros mudaram desde que ao menos um cenário foi simulado. Simule-o de novo antes de decidir com base nele.</translation>
    </message>
    <message>
        <source>The restoration order is a ranking</source>
        <translation>A ordem de restauração é uma classificação</translation>
    </message>
    <message>
        <source>Person-hours that hang on a site assume that it alone is repaired. Sites of one chain count the same people, and crews, roads and weather on the day are not known.</source>
        <translation>As horas-pessoa que dependem de um site supõem que só ele seja reparado. Sites de uma mesma cadeia contam as mesmas pessoas, e equipes, estradas e tempo no dia não são conhecidos.</translation>
    </message>
    <message>
        <source>This edition does not show everything</source>
        <translation>Esta edição não mostra tudo</translation>
    </message>
    <message>
        <source>Records that this edition may not show are left out of lists and maps. Results were computed with all of them, so a list and a total may differ.</source>
        <translation>Registros que esta edição não pode mostrar ficam fora de listas e mapas. Os resultados foram calculados com todos eles, por isso uma lista e um total podem diferir.</translation>
    </message>
    <message>
        <source>Weak storms may look too bad</source>
        <translation>Tempestades fracas podem parecer piores do que são</translation>
    </message>
    <message>
        <source>Poles that carry cables fail by curves whose source does not say over what time its wind is averaged; it is taken as a 3-second gust. In a major hurricane this changes little; in a storm of category 1 it may put a quarter more sites out than there would be.</source>
        <translation>Os postes que sustentam cabos falham segundo curvas cuja fonte não diz em que tempo se faz a média do vento; considera-se rajada de 3 segundos. Em um grande furacão isso muda pouco; em uma tempestade de categoria 1 pode deixar fora um quarto a mais dos sites do que haveria.</translation>
    </message>
    <message>
        <source>Proposals that nobody has adapted</source>
        <translation>Propostas que ninguém adaptou</translation>
    </message>
    <message>
        <source>Some procedures, playbooks or other rows are proposals of Lifeline. They bind nobody until the bodies named in this plan have adapted and approved them.</source>
        <translation>Alguns procedimentos, roteiros ou outras linhas são propostas do Lifeline. Não obrigam ninguém até que os órgãos citados neste plano os adaptem e aprovem.</translation>
    </message>
    <message>
        <source>Reach is not attention</source>
        <translation>Alcance não é atenção</translation>
    </message>
    <message>
        <source>A settlement counts as reached where a recorded channel works there. Whether people have a receiver, are awake, and understand the message is known only where shares of listeners are recorded.</source>
        <translation>Uma localidade conta como alcançada onde um canal registrado funciona. Se as pessoas têm um receptor, estão acordadas e entendem a mensagem só se sabe onde há parcelas de ouvintes registradas.</translation>
    </message>
    <message>
        <source>Costs and benefits as stated</source>
        <translation>Custos e benefícios conforme declarados</translation>
    </message>
    <message>
        <source>Costs of projects and the people whom they protect are printed as their owners state them. Lifeline has not checked them, and two projects on one path protect the same people.</source>
        <translation>Os custos dos projetos e as pessoas que eles protegem são impressos como seus responsáveis os declaram. O Lifeline não os verificou, e dois projetos no mesmo caminho protegem as mesmas pessoas.</translation>
    </message>
    <message>
        <source>What is recorded is not what was seen</source>
        <translation>O que está registrado não é o que foi visto</translation>
    </message>
    <message>
        <source>The readiness checklist counts records. A procedure that is written down may be unknown to those who need it; only exercises show it.</source>
        <translation>A lista de verificação de prontidão conta registros. Um procedimento escrito pode ser desconhecido por quem precisa dele; só os exercícios o mostram.</translation>
    </message>
    <message>
        <source>Rules judge what is recorded</source>
        <translation>As regras avaliam o que está registrado</translation>
    </message>
    <message>
        <source>Compliance is judged from recorded batteries, fuel and routes as when new and full. It is no inspection, and a rule of another country is a yardstick, not a duty.</source>
        <translation>O cumprimento é avaliado a partir das baterias, do combustível e das rotas registrados, como se novos e cheios. Não é uma inspeção, e uma regra de outro país é uma referência, não uma obrigação.</translation>
    </message>
    <message>
        <source>This text exists in the language “{language}” only.</source>
        <translation>Este texto existe somente no idioma “{language}”.</translation>
    </message>
    <message>
        <source>Draft of {date}, not approved.</source>
        <translation>Minuta de {date}, não aprovada.</translation>
    </message>
    <message>
        <source>Ready since {date}, not approved.</source>
        <translation>Pronto desde {date}, não aprovado.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this chapter.</source>
        <translation>Nada está registrado para este capítulo.</translation>
    </message>
    <message>
        <source>It has to answer:</source>
        <translation>Ele deve responder:</translation>
    </message>
    <message>
        <source>SYNTHETIC DATA</source>
        <translation>DADOS SINTÉTICOS</translation>
    </message>
    <message>
        <source>No record was added, removed or changed.</source>
        <translation>Nenhum registro foi adicionado, removido ou alterado.</translation>
    </message>
    <message>
        <source>From version {old} (revision {old_revision} of the plan file) to version {new} (revision {new_revision}). Simulations are compared by their headline figures, everything else record by record.</source>
        <translation>Da versão {old} (revisão {old_revision} do arquivo do plano) à versão {new} (revisão {new_revision}). As simulações são comparadas por seus números principais, todo o resto registro a registro.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Warning nodes</source>
        <translation>Nós de alerta</translation>
    </message>
    <message>
        <source>Alternative links</source>
        <translation>Enlaces alternativos</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Localidades</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>People recorded</source>
        <translation>Pessoas registradas</translation>
    </message>
    <message>
        <source>Sites that cut people off when they fail alone</source>
        <translation>Sites que isolam pessoas quando falham sozinhos</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>Números principais</translation>
    </message>
    <message>
        <source>A dash: not known, or not simulated in that version.</source>
        <translation>Um traço: desconhecido, ou não simulado nessa versão.</translation>
    </message>
    <message>
        <source>“{scenario}”: people without service after 24 hours</source>
        <translation>“{scenario}”: pessoas sem serviço após 24 horas</translation>
    </message>
    <message>
        <source>“{scenario}”: people without service after 7 days</source>
        <translation>“{scenario}”: pessoas sem serviço após 7 dias</translation>
    </message>
    <message>
        <source>“{scenario}”: person-hours without service to day 30</source>
        <translation>“{scenario}”: horas-pessoa sem serviço até o dia 30</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionados</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removidos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterados</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>{records}: added and removed</source>
        <translation>{records}: adicionados e removidos</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>{records}: changed</source>
        <translation>{records}: alterados</translation>
    </message>
    <message>
        <source>The first {shown} of {count}; Lifeline lists all of them.</source>
        <translation>Mostram-se {shown} de {count}; a lista completa está no Lifeline.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} pontos</translation>
    </message>
    <message>
        <source>Seed {seed}, {count} realizations; newest survey {date}; assets by grade of their damage curve: {curves}; values assumed: {assumed}.</source>
        <translation>Semente {seed}, {count} realizações; levantamento mais recente {date}; ativos por grau de sua curva de danos: {curves}; valores presumidos: {assumed}.</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>9 of 10 simulated events lie in the band</source>
        <translation>9 de 10 eventos simulados ficam na faixa</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>People without service</source>
        <translation>Pessoas sem serviço</translation>
    </message>
    <message>
        <source>Damage at the serving site</source>
        <translation>Dano no site de atendimento</translation>
    </message>
    <message>
        <source>No power at the serving site</source>
        <translation>Sem energia no site de atendimento</translation>
    </message>
    <message>
        <source>No path to a gateway</source>
        <translation>Sem caminho até um gateway</translation>
    </message>
    <message>
        <source>People without service, mean, by cause</source>
        <translation>Pessoas sem serviço, média, por causa</translation>
    </message>
    <message>
        <source>hours after the event</source>
        <translation>horas após o evento</translation>
    </message>
    <message>
        <source>days after the event</source>
        <translation>dias após o evento</translation>
    </message>
    <message>
        <source>Compliance with the rules</source>
        <translation>Conformidade com as regras</translation>
    </message>
    <message>
        <source>The plan names no rules for autonomy and routes, so nobody is judged.</source>
        <translation>O plano não indica regras de autonomia e rotas, por isso ninguém é avaliado.</translation>
    </message>
    <message>
        <source>the regulator</source>
        <translation>o órgão regulador</translation>
    </message>
    <message>
        <source>Numbers by operator are not printed in public: fewer than three operators are named.</source>
        <translation>Números por operadora não são impressos na edição pública: menos de três operadoras são indicadas.</translation>
    </message>
    <message>
        <source>operator not stated</source>
        <translation>operadora não informada</translation>
    </message>
    <message>
        <source>Judged by: {title}. What is not recorded is unknown and never passes.</source>
        <translation>Avaliado por: {title}. O que não está registrado é desconhecido e nunca cumpre.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operadora</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Cumpre</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Não cumpre</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Compliance by operator</source>
        <translation>Conformidade por operadora</translation>
    </message>
    <message>
        <source>Source of the rules: {source}</source>
        <translation>Fonte das regras: {source}</translation>
    </message>
    <message>
        <source>Fuel depots</source>
        <translation>Depósitos de combustível</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Depósito</translation>
    </message>
    <message>
        <source>First-level area</source>
        <translation>Divisão de 1º nível</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Capacity (l)</source>
        <translation>Capacidade (l)</translation>
    </message>
    <message>
        <source>Reserved (l)</source>
        <translation>Reservado (l)</translation>
    </message>
    <message>
        <source>Own power</source>
        <translation>Energia própria</translation>
    </message>
    <message>
        <source>Fuel contracts</source>
        <translation>Contratos de combustível</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Último teste</translation>
    </message>
    <message>
        <source>Where fuel comes from</source>
        <translation>De onde vem o combustível</translation>
    </message>
    <message>
        <source>No depot and no fuel contract is recorded.</source>
        <translation>Nenhum depósito e nenhum contrato de combustível registrado.</translation>
    </message>
    <message>
        <source>the operators and the fuel suppliers</source>
        <translation>as operadoras e os fornecedores de combustível</translation>
    </message>
    <message>
        <source>Cell sites out of service, percent: {storm}</source>
        <translation>ERBs fora de serviço, por cento: {storm}</translation>
    </message>
    <message>
        <source>days after landfall</source>
        <translation>dias após a chegada à terra</translation>
    </message>
    <message>
        <source>Simulated: mean, and 9 of 10 in the band</source>
        <translation>Simulado: média, e 9 de 10 na faixa</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>People without service after hours, in a scenario</source>
        <translation>Pessoas sem serviço após horas, em um cenário</translation>
    </message>
    <message>
        <source>Share of people without service after hours, in a scenario</source>
        <translation>Parcela de pessoas sem serviço após horas, em um cenário</translation>
    </message>
    <message>
        <source>Person-hours without service to day 30</source>
        <translation>Horas-pessoa sem serviço até o dia 30</translation>
    </message>
    <message>
        <source>E</source>
        <translation>L</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Grid: UTM zone {zone}, WGS 84, in kilometers; lines every {step} km.</source>
        <translation>Grade: zona UTM {zone}, WGS 84, em quilômetros; linhas a cada {step} km.</translation>
    </message>
    <message>
        <source>{credit} Printed {time}.</source>
        <translation>{credit} Impresso em {time}.</translation>
    </message>
    <message>
        <source>End of an alternative link</source>
        <translation>Extremidade de um enlace alternativo</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} a {high} %</translation>
    </message>
    <message>
        <source>Not simulated</source>
        <translation>Não simulado</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Terra</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>{what} To be supplied by: {who}.</source>
        <translation>{what} A fornecer por: {who}.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>area not stated</source>
        <translation>área não informada</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>{edition} edition · version {version} · data to {data} · printed {date}</source>
        <translation>Edição {edition} · versão {version} · dados até {data} · impresso em {date}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tabela {number}</translation>
    </message>
    <message>
        <source>Figure {number}</source>
        <translation>Figura {number}</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>seção {number}</translation>
    </message>
    <message>
        <source>annex {number}</source>
        <translation>anexo {number}</translation>
    </message>
    <message>
        <source>{place}, page {page}</source>
        <translation>{place}, página {page}</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continuação</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SINTÉTICO</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>MINUTA</translation>
    </message>
    <message>
        <source>Characters that cannot be printed</source>
        <translation>Caracteres que não podem ser impressos</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Aprovado em</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisão</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresso</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Elaborado por</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprovado por</translation>
    </message>
    <message>
        <source>This print contains synthetic data, invented for demonstration. It is not for operational use.</source>
        <translation>Esta impressão contém dados sintéticos, inventados para demonstração. Não se destina a uso operacional.</translation>
    </message>
    <message>
        <source>Authority not stated</source>
        <translation>Autoridade não informada</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuras</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisões</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Lista de distribuição</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Cópia</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>No scenario has been simulated, so this plan cannot say who would be cut off.</source>
        <translation>Nenhum cenário foi simulado, por isso este plano não pode dizer quem ficaria isolado.</translation>
    </message>
    <message>
        <source>the planning officer, by running a scenario</source>
        <translation>o responsável pelo planejamento, simulando um cenário</translation>
    </message>
    <message>
        <source>One day after “{scenario}”, practically all of the {total} people recorded would be without telecommunication service. After a week about {week} would still be waiting, after 30 days about {month}.</source>
        <translation>Um dia após “{scenario}”, praticamente todas as {total} pessoas registradas estariam sem serviço de telecomunicações. Após uma semana, cerca de {week} ainda estariam esperando; após 30 dias, cerca de {month}.</translation>
    </message>
    <message>
        <source>One day after “{scenario}”, about {people} of the {total} people recorded would be without telecommunication service. After a week about {week} would still be waiting, after 30 days about {month}.</source>
        <translation>Um dia após “{scenario}”, cerca de {people} das {total} pessoas registradas estariam sem serviço de telecomunicações. Após uma semana, cerca de {week} ainda estariam esperando; após 30 dias, cerca de {month}.</translation>
    </message>
    <message>
        <source>9 of 10 simulated events: {low} to {high}</source>
        <translation>9 de 10 eventos simulados: {low} a {high}</translation>
    </message>
    <message>
        <source>people without service after 24 hours</source>
        <translation>pessoas sem serviço após 24 horas</translation>
    </message>
    <message>
        <source>people without service after 7 days</source>
        <translation>pessoas sem serviço após 7 dias</translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation>{number} milhões</translation>
    </message>
    <message>
        <source>person-hours without service to day 30</source>
        <translation>horas-pessoa sem serviço até o dia 30</translation>
    </message>
    <message>
        <source>9 of 10 simulated events: {low} to {high} million</source>
        <translation>9 de 10 eventos simulados: {low} a {high} milhões</translation>
    </message>
    <message>
        <source>Of the person-hours lost, {power} % are lost because the serving site has no power, {damage} % because it is damaged, and {transport} % because it stands but has no path to a gateway.</source>
        <translation>Das horas-pessoa perdidas, {power} % se perdem porque o site de atendimento não tem energia, {damage} % porque está danificado e {transport} % porque está de pé, mas não tem caminho até um gateway.</translation>
    </message>
    <message>
        <source>{site} ({percent})</source>
        <translation>{site} ({percent})</translation>
    </message>
    <message>
        <source>Most likely to be out at some time in the first 72 hours: {sites}.</source>
        <translation>Com maior chance de ficar fora em algum momento nas primeiras 72 horas: {sites}.</translation>
    </message>
    <message>
        <source>No settlement with people is recorded, so nobody can be named.</source>
        <translation>Nenhuma localidade com pessoas está registrada, por isso ninguém pode ser indicado.</translation>
    </message>
    <message>
        <source>{place} ({hours} hours)</source>
        <translation>{place} ({hours} horas)</translation>
    </message>
    <message>
        <source>Expected time without service to day 30 is longest in {places}.</source>
        <translation>O tempo esperado sem serviço até o dia 30 é maior em {places}.</translation>
    </message>
    <message>
        <source>{people} people have no service even before the event; they are listed apart and not counted here.</source>
        <translation>{people} pessoas não têm serviço já antes do evento; são listadas à parte e não contadas aqui.</translation>
    </message>
    <message>
        <source>All numbers of people are of the people recorded in this plan, not of the national census. They are estimates: the ranges, assumptions and caveats at the end of this plan belong to them.</source>
        <translation>Todos os números de pessoas se referem às pessoas registradas neste plano, não ao censo nacional. São estimativas: valem com as faixas, premissas e ressalvas do fim deste plano.</translation>
    </message>
    <message>
        <source>Readiness: {score} of the highest score ({annex}).</source>
        <translation>Prontidão: {score} da pontuação máxima ({annex}).</translation>
    </message>
    <message>
        <source>Sites, links or other records are synthetic: the numbers show the method, not the country.</source>
        <translation>Sites, enlaces ou outros registros são sintéticos: os números mostram o método, não o país.</translation>
    </message>
    <message>
        <source>How far to trust this</source>
        <translation>Até onde confiar nisto</translation>
    </message>
    <message>
        <source>Mitigation: fewer weak points before anything happens (chapters on vulnerability).</source>
        <translation>Mitigação: menos pontos fracos antes que algo aconteça (capítulos sobre vulnerabilidade).</translation>
    </message>
    <message>
        <source>Preparedness: warning, alternative links, contacts, training.</source>
        <translation>Preparação: alerta, enlaces alternativos, contatos, treinamento.</translation>
    </message>
    <message>
        <source>Response: who does what in the first hours and days.</source>
        <translation>Resposta: quem faz o quê nas primeiras horas e dias.</translation>
    </message>
    <message>
        <source>Recovery: in which order service comes back.</source>
        <translation>Recuperação: em que ordem o serviço volta.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>A site that connects the country to the world: cable landing, teleport, border.</source>
        <translation>Um site que conecta o país ao mundo: estação de cabo submarino, teleporto, fronteira.</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Em serviço</translation>
    </message>
    <message>
        <source>A site that stands, has power, and has a live path to a gateway.</source>
        <translation>Um site que está de pé, tem energia e tem um caminho ativo até um gateway.</translation>
    </message>
    <message>
        <source>Without service</source>
        <translation>Sem serviço</translation>
    </message>
    <message>
        <source>People none of whose serving sites is in service.</source>
        <translation>Pessoas que não têm nenhum de seus sites de atendimento em serviço.</translation>
    </message>
    <message>
        <source>Person-hour</source>
        <translation>Hora-pessoa</translation>
    </message>
    <message>
        <source>One person without service for one hour; counted to day 30 after the event.</source>
        <translation>Uma pessoa sem serviço por uma hora; contada até o dia 30 após o evento.</translation>
    </message>
    <message>
        <source>Route group</source>
        <translation>Grupo de rota</translation>
    </message>
    <message>
        <source>Links that share a duct, pole line, bridge or landing: one cut takes them all.</source>
        <translation>Enlaces que compartilham um duto, posteação, ponte ou chegada de cabo: um corte leva todos.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Criticidade</translation>
    </message>
    <message>
        <source>How much depends on a site, decided by people: 1 national service to 4 other.</source>
        <translation>Quanto depende de um site, decidido por pessoas: de 1 serviço nacional a 4 outro.</translation>
    </message>
    <message>
        <source>This plan says which telecommunication infrastructure the country depends on in an emergency, what can make it fail, who would then be cut off, and in which order service is to be kept and restored. It binds the bodies named in it once it is approved, and is reviewed after every exercise and every event.</source>
        <translation>Este plano diz de que infraestrutura de telecomunicações o país depende em uma emergência, o que pode fazê-la falhar, quem ficaria então isolado e em que ordem o serviço deve ser mantido e restaurado. Ele vincula os órgãos nele citados a partir de sua aprovação e é revisado após cada exercício e cada evento.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termo</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Purpose, scope and terms</source>
        <translation>Finalidade, escopo e termos</translation>
    </message>
    <message>
        <source>It covers the four phases of disaster management:</source>
        <translation>Abrange as quatro fases da gestão de desastres:</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
    <message>
        <source>Legal and regulatory framework</source>
        <translation>Marco legal e regulatório</translation>
    </message>
    <message>
        <source>the regulator and the ministry in charge</source>
        <translation>o órgão regulador e o ministério competente</translation>
    </message>
    <message>
        <source>Which laws and license conditions oblige operators in an emergency, article by article, and which authority enforces them.</source>
        <translation>Que leis e condições de licença obrigam as operadoras em uma emergência, artigo por artigo, e que autoridade as fiscaliza.</translation>
    </message>
    <message>
        <source>Which rules can be relaxed for how long, by whom and by which form: temporary licenses, equipment approval, import, spectrum, national roaming, shared infrastructure.</source>
        <translation>Que regras podem ser flexibilizadas, por quanto tempo, por quem e com que formulário: licenças temporárias, homologação de equipamentos, importação, espectro, roaming nacional, infraestrutura compartilhada.</translation>
    </message>
    <message>
        <source>Where the law has gaps, and what is proposed to close them.</source>
        <translation>Onde a lei tem lacunas, e o que se propõe para fechá-las.</translation>
    </message>
    <message>
        <source>No measure is recorded that an authority could take to relax the rules.</source>
        <translation>Nenhuma medida está registrada que uma autoridade possa tomar para flexibilizar as regras.</translation>
    </message>
    <message>
        <source>Legal instruments and the duties in them</source>
        <translation>Instrumentos legais e as obrigações neles contidas</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obrigação</translation>
    </message>
    <message>
        <source>Enforced by</source>
        <translation>Fiscalizado por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>{name}: {gap}</source>
        <translation>{name}: {gap}</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>What may be relaxed in an emergency</source>
        <translation>O que pode ser flexibilizado em uma emergência</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Gatilho</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridade</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Regulatory flexibility</source>
        <translation>Flexibilidade regulatória</translation>
    </message>
    <message>
        <source>Governance and roles</source>
        <translation>Governança e papéis</translation>
    </message>
    <message>
        <source>the disaster office with all bodies of the emergency telecommunications group</source>
        <translation>o órgão de defesa civil com todas as entidades do grupo de telecomunicações de emergência</translation>
    </message>
    <message>
        <source>Which bodies form the emergency telecommunications group, who chairs it, how often it meets.</source>
        <translation>Que órgãos formam o grupo de telecomunicações de emergência, quem o preside, com que frequência se reúne.</translation>
    </message>
    <message>
        <source>Who is responsible, accountable, consulted and informed for each task, with deputies.</source>
        <translation>Quem é responsável, aprovador, consultado e informado em cada tarefa, com suplentes.</translation>
    </message>
    <message>
        <source>Which activation levels there are, what triggers each, and who declares it.</source>
        <translation>Que níveis de ativação existem, o que aciona cada um e quem o declara.</translation>
    </message>
    <message>
        <source>How public bodies and private operators work together and share information.</source>
        <translation>Como órgãos públicos e operadoras privadas trabalham juntos e compartilham informações.</translation>
    </message>
    <message>
        <source>No task names who is responsible and who is accountable.</source>
        <translation>Nenhuma tarefa indica quem é responsável e quem é aprovador.</translation>
    </message>
    <message>
        <source>No activation level is recorded.</source>
        <translation>Nenhum nível de ativação registrado.</translation>
    </message>
    <message>
        <source>the disaster office</source>
        <translation>o órgão de defesa civil</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Órgãos</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgão</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Subordinado a</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation>Reuniões por ano</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Última reunião</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Bodies and members</source>
        <translation>Órgãos e membros</translation>
    </message>
    <message>
        <source>Who does what: tasks and roles</source>
        <translation>Quem faz o quê: tarefas e papéis</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Aprovador</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informado</translation>
    </message>
    <message>
        <source>Responsible: does the work. Accountable: answers for it. Consulted: asked before. Informed: told.</source>
        <translation>Responsável: faz o trabalho. Aprovador: responde por ele. Consultado: ouvido antes. Informado: avisado.</translation>
    </message>
    <message>
        <source>Tasks and roles</source>
        <translation>Tarefas e papéis</translation>
    </message>
    <message>
        <source>Activation levels</source>
        <translation>Níveis de ativação</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Declarado por</translation>
    </message>
    <message>
        <source>What then happens</source>
        <translation>O que acontece então</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Contingency plans by hazard</source>
        <translation>Planos de contingência por ameaça</translation>
    </message>
    <message>
        <source>the disaster office, the meteorological service and the operators</source>
        <translation>o órgão de defesa civil, o serviço meteorológico e as operadoras</translation>
    </message>
    <message>
        <source>For each hazard: triggers, and the actions before and after the event with hour, owner and channel.</source>
        <translation>Para cada ameaça: gatilhos e as ações antes e depois do evento, com hora, responsável e canal.</translation>
    </message>
    <message>
        <source>Who does what in the first 72 hours.</source>
        <translation>Quem faz o quê nas primeiras 72 horas.</translation>
    </message>
    <message>
        <source>T is the moment when the event strikes: T-24 is a day before, T+6 six hours after. A hazard without warning begins at T+0.</source>
        <translation>T é o momento em que o evento ocorre: T-24 é um dia antes, T+6 seis horas depois. Uma ameaça sem aviso começa em T+0.</translation>
    </message>
    <message>
        <source>Playbook: {hazard}</source>
        <translation>Roteiro de ação: {hazard}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimento</translation>
    </message>
    <message>
        <source>Hazards and risk</source>
        <translation>Ameaças e risco</translation>
    </message>
    <message>
        <source>the disaster office, the meteorological and the geological service</source>
        <translation>o órgão de defesa civil, os serviços meteorológico e geológico</translation>
    </message>
    <message>
        <source>Which hazards threaten which parts of the country, how often and how strongly.</source>
        <translation>Que ameaças atingem que partes do país, com que frequência e intensidade.</translation>
    </message>
    <message>
        <source>What past events did to telecommunications, and what was learned.</source>
        <translation>O que os eventos passados causaram às telecomunicações e o que se aprendeu.</translation>
    </message>
    <message>
        <source>How the climate changes these hazards over the life of towers and cables.</source>
        <translation>Como o clima muda essas ameaças ao longo da vida útil de torres e cabos.</translation>
    </message>
    <message>
        <source>No past event is recorded.</source>
        <translation>Nenhum evento passado registrado.</translation>
    </message>
    <message>
        <source>Hazard matrix</source>
        <translation>Matriz de ameaças</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Ameaça</translation>
    </message>
    <message>
        <source>Once in years</source>
        <translation>Uma vez em anos</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>People without service after 24 h</source>
        <translation>Pessoas sem serviço após 24 h</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Hazards by likelihood and impact</source>
        <translation>Ameaças por probabilidade e impacto</translation>
    </message>
    <message>
        <source>Likelihood by return period: high up to 10 years, medium up to 100, low beyond. Impact by the share of people without service after 24 hours: high from 50 %, medium from 10 %. A dash: nobody said, or nothing was simulated.</source>
        <translation>Probabilidade pelo período de retorno: alta até 10 anos, média até 100, baixa acima. Impacto pela parcela de pessoas sem serviço após 24 horas: alto a partir de 50 %, médio a partir de 10 %. Um traço: ninguém informou, ou nada foi simulado.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixo</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>médio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>No scenario has been simulated, so exposure is not known.</source>
        <translation>Nenhum cenário foi simulado, por isso a exposição não é conhecida.</translation>
    </message>
    <message>
        <source>Assets exposed</source>
        <translation>Ativos expostos</translation>
    </message>
    <message>
        <source>Sites that each simulated event reaches, and those that it is likely to damage.</source>
        <translation>Sites que cada evento simulado atinge, e os que provavelmente danifica.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>Sites reached</source>
        <translation>Sites atingidos</translation>
    </message>
    <message>
        <source>of these damaged in 1 of 10 cases or more</source>
        <translation>destes, danificados em 1 de 10 casos ou mais</translation>
    </message>
    <message>
        <source>Strongest intensity at a site</source>
        <translation>Maior intensidade em um site</translation>
    </message>
    <message>
        <source>Sites exposed, by scenario</source>
        <translation>Sites expostos, por cenário</translation>
    </message>
    <message>
        <source>Past events</source>
        <translation>Eventos passados</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Pessoas afetadas</translation>
    </message>
    <message>
        <source>Days to recover</source>
        <translation>Dias até recuperar</translation>
    </message>
    <message>
        <source>Effects and lessons</source>
        <translation>Efeitos e lições</translation>
    </message>
    <message>
        <source>Standing procedures</source>
        <translation>Procedimentos permanentes</translation>
    </message>
    <message>
        <source>the disaster office, with the owner of each procedure</source>
        <translation>o órgão de defesa civil, com o responsável por cada procedimento</translation>
    </message>
    <message>
        <source>The standing procedures: activation, status reports, damage assessment, refueling, temporary licenses, entry of equipment, public warnings, fallback of emergency numbers.</source>
        <translation>Os procedimentos permanentes: ativação, relatórios de situação, avaliação de danos, reabastecimento, licenças temporárias, entrada de equipamentos, alertas públicos, reserva dos números de emergência.</translation>
    </message>
    <message>
        <source>For each: what sets it off, who does which step, within which time, on which form.</source>
        <translation>Para cada um: o que o aciona, quem faz cada passo, em que prazo, com que formulário.</translation>
    </message>
    <message>
        <source>Trigger: {triggers}. Owner: {owner}. Forms: {forms}. Revision: {revision}, {date}.</source>
        <translation>Gatilho: {triggers}. Responsável: {owner}. Formulários: {forms}. Revisão: {revision}, {date}.</translation>
    </message>
    <message>
        <source>The steps of this procedure are not recorded.</source>
        <translation>Os passos deste procedimento não estão registrados.</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>seu responsável</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Within (min)</source>
        <translation>Prazo (min)</translation>
    </message>
    <message>
        <source>Steps: {name}</source>
        <translation>Passos: {name}</translation>
    </message>
    <message>
        <source>The country and its network</source>
        <translation>O país e sua rede</translation>
    </message>
    <message>
        <source>No settlement is recorded, so no number of people can be given anywhere.</source>
        <translation>Nenhuma localidade registrada, por isso não há número de pessoas em lugar nenhum.</translation>
    </message>
    <message>
        <source>the statistics office, as a list of settlements with people and positions</source>
        <translation>o instituto de estatística, como lista de localidades com pessoas e posições</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Todas as áreas</translation>
    </message>
    <message>
        <source>Settlements without a number</source>
        <translation>Localidades sem número</translation>
    </message>
    <message>
        <source>People recorded and sites, by area</source>
        <translation>Pessoas registradas e sites, por área</translation>
    </message>
    <message>
        <source>A dash means unknown, not zero.</source>
        <translation>Um traço significa desconhecido, não zero.</translation>
    </message>
    <message>
        <source>not recorded; nearest cell sites are assumed</source>
        <translation>não registrado; presumem-se as ERBs mais próximas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Servida por</translation>
    </message>
    <message>
        <source>Largest settlements and the sites that serve them</source>
        <translation>Maiores localidades e os sites que as servem</translation>
    </message>
    <message>
        <source>No place is recorded, so there is nothing to map.</source>
        <translation>Nenhum local registrado, por isso não há nada a mapear.</translation>
    </message>
    <message>
        <source>the operators, as lists of sites with positions</source>
        <translation>as operadoras, como listas de sites com posições</translation>
    </message>
    <message>
        <source>The network: sites by kind, links by medium</source>
        <translation>A rede: sites por tipo, enlaces por meio</translation>
    </message>
    <message>
        <source>The network where most sites stand, at a larger scale</source>
        <translation>A rede onde está a maioria dos sites, em escala maior</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Relatórios de situação</translation>
    </message>
    <message>
        <source>the regulator, with every operator</source>
        <translation>o órgão regulador, com todas as operadoras</translation>
    </message>
    <message>
        <source>Who reports what to whom, how often, on which form, and by which way without network.</source>
        <translation>Quem informa o quê a quem, com que frequência, com que formulário e por que via sem rede.</translation>
    </message>
    <message>
        <source>Who gathers the reports, checks them and writes the situation report.</source>
        <translation>Quem reúne os relatórios, confere-os e redige o relatório de situação.</translation>
    </message>
    <message>
        <source>What the public is told, and who says it.</source>
        <translation>O que se diz ao público, e quem o diz.</translation>
    </message>
    <message>
        <source>First 24 hours</source>
        <translation>Primeiras 24 horas</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <translation>a cada 6 horas</translation>
    </message>
    <message>
        <source>sites out and why, sites on battery and generator, cables cut, emergency numbers</source>
        <translation>sites fora e por quê, sites em bateria e gerador, cabos rompidos, números de emergência</translation>
    </message>
    <message>
        <source>Day 2 and 3</source>
        <translation>Dias 2 e 3</translation>
    </message>
    <message>
        <source>every 12 hours</source>
        <translation>a cada 12 horas</translation>
    </message>
    <message>
        <source>the same, with fuel left, needs and the expected time of repair</source>
        <translation>o mesmo, com combustível restante, necessidades e prazo esperado de reparo</translation>
    </message>
    <message>
        <source>From day 4</source>
        <translation>A partir do dia 4</translation>
    </message>
    <message>
        <source>every 24 hours</source>
        <translation>a cada 24 horas</translation>
    </message>
    <message>
        <source>the same, with people served and permanent repairs</source>
        <translation>o mesmo, com pessoas atendidas e reparos definitivos</translation>
    </message>
    <message>
        <source>Reporting cycle</source>
        <translation>Ciclo de relatórios</translation>
    </message>
    <message>
        <source>The cycle that Lifeline proposes; it holds until the regulator sets another. Operators use the status form of this plan, by radio where nothing else works.</source>
        <translation>O ciclo que o Lifeline propõe; vale até que o órgão regulador defina outro. As operadoras usam o formulário de situação deste plano, por rádio onde nada mais funcione.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>Reporting cycle of operators</source>
        <translation>Ciclo de relatórios das operadoras</translation>
    </message>
    <message>
        <source>Duty desk day and night</source>
        <translation>Plantão dia e noite</translation>
    </message>
    <message>
        <source>Operators that report</source>
        <translation>Operadoras que informam</translation>
    </message>
    <message>
        <source>Inventory of critical infrastructure</source>
        <translation>Inventário da infraestrutura crítica</translation>
    </message>
    <message>
        <source>No site is recorded.</source>
        <translation>Nenhum site registrado.</translation>
    </message>
    <message>
        <source>each operator, as a list of sites with position, kind and power</source>
        <translation>cada operadora, como lista de sites com posição, tipo e energia</translation>
    </message>
    <message>
        <source>Counts of what is recorded, planned and retired sites included. The full list stands in the annex of the restricted edition.</source>
        <translation>Contagem do que está registrado, incluídos sites planejados e desativados. A lista completa está no anexo da edição restrita.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation>Tipo de site</translation>
    </message>
    <message>
        <source>of these gateways</source>
        <translation>destes, gateways</translation>
    </message>
    <message>
        <source>of these tier 1</source>
        <translation>destes, criticidade 1</translation>
    </message>
    <message>
        <source>Sites by kind</source>
        <translation>Sites por tipo</translation>
    </message>
    <message>
        <source>A tier is a decision, not a measurement: for {count} of {total} sites it is made.</source>
        <translation>A criticidade é uma decisão, não uma medição. Sites para os quais está tomada: {count} de {total}.</translation>
    </message>
    <message>
        <source>The most critical sites</source>
        <translation>Os sites mais críticos</translation>
    </message>
    <message>
        <source>Computed tier</source>
        <translation>Criticidade calculada</translation>
    </message>
    <message>
        <source>Entered tier</source>
        <translation>Criticidade informada</translation>
    </message>
    <message>
        <source>Sites of tiers 1 and 2 and the grounds</source>
        <translation>Sites de criticidade 1 e 2 e os motivos</translation>
    </message>
    <message>
        <source>Sites and links by operator</source>
        <translation>Sites e enlaces por operadora</translation>
    </message>
    <message>
        <source>No link is recorded.</source>
        <translation>Nenhum enlace registrado.</translation>
    </message>
    <message>
        <source>each operator, as a list of links</source>
        <translation>cada operadora, como lista de enlaces</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Recorded length (km)</source>
        <translation>Comprimento registrado (km)</translation>
    </message>
    <message>
        <source>with surveyed route</source>
        <translation>com rota levantada</translation>
    </message>
    <message>
        <source>with route group</source>
        <translation>com grupo de rota</translation>
    </message>
    <message>
        <source>Links by medium</source>
        <translation>Enlaces por meio</translation>
    </message>
    <message>
        <source>A route group names the duct, pole line, bridge or landing that links share. Without it nobody can say whether two links are independent.</source>
        <translation>Um grupo de rota indica o duto, posteação, ponte ou chegada de cabo que os enlaces compartilham. Sem ele, ninguém sabe se dois enlaces são independentes.</translation>
    </message>
    <message>
        <source>Power and fuel</source>
        <translation>Energia e combustível</translation>
    </message>
    <message>
        <source>No battery, generator or fuel is recorded for any site.</source>
        <translation>Nenhuma bateria, gerador ou combustível registrado para nenhum site.</translation>
    </message>
    <message>
        <source>each operator, for every site</source>
        <translation>cada operadora, para cada site</translation>
    </message>
    <message>
        <source>Most outages after a storm begin when batteries are empty. For {known} of {total} sites the battery is recorded; where it is not, the simulation assumes what is usual for the kind of site and says so.</source>
        <translation>A maioria das interrupções após uma tempestade começa quando as baterias se esgotam. A bateria está registrada em {known} de {total} sites; onde não está, a simulação presume o usual para o tipo de site e o informa.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Sites with a record</source>
        <translation>Sites com registro</translation>
    </message>
    <message>
        <source>Battery (h)</source>
        <translation>Bateria (h)</translation>
    </message>
    <message>
        <source>with generator</source>
        <translation>com gerador</translation>
    </message>
    <message>
        <source>Shortest fuel (h)</source>
        <translation>Menor combustível (h)</translation>
    </message>
    <message>
        <source>Autonomy without the grid, by kind of site</source>
        <translation>Autonomia sem a rede elétrica, por tipo de site</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Gerador</translation>
    </message>
    <message>
        <source>In all (h)</source>
        <translation>No total (h)</translation>
    </message>
    <message>
        <source>Grid zone</source>
        <translation>Zona elétrica</translation>
    </message>
    <message>
        <source>Sites that fall silent first when the grid fails</source>
        <translation>Sites que se calam primeiro quando falta a rede elétrica</translation>
    </message>
    <message>
        <source>Hours when new and full, without refueling; aged batteries last less.</source>
        <translation>Horas com bateria nova e tanque cheio, sem reabastecimento; baterias envelhecidas duram menos.</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensagens</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dados</translation>
    </message>
    <message>
        <source>Alternative and emergency links</source>
        <translation>Enlaces alternativos e de emergência</translation>
    </message>
    <message>
        <source>No alternative link (HF, VHF, satellite, mobile cell) is recorded.</source>
        <translation>Nenhum enlace alternativo (HF, VHF, satélite, ERB móvel) registrado.</translation>
    </message>
    <message>
        <source>the disaster office, the operators, amateur radio clubs</source>
        <translation>o órgão de defesa civil, as operadoras, clubes de radioamadores</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Transporta</translation>
    </message>
    <message>
        <source>Works after 24 h</source>
        <translation>Funciona após 24 h</translation>
    </message>
    <message>
        <source>People served after 24 h</source>
        <translation>Pessoas atendidas após 24 h</translation>
    </message>
    <message>
        <source>Person-hours given back</source>
        <translation>Horas-pessoa devolvidas</translation>
    </message>
    <message>
        <source>What each link is worth as the only one: {scenario}</source>
        <translation>Quanto vale cada enlace se for o único: {scenario}</translation>
    </message>
    <message>
        <source>Four ways to every critical place</source>
        <translation>Quatro vias até cada local crítico</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primária</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Alternativa</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Contingência</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergência</translation>
    </message>
    <message>
        <source>The next way is tried when the one before it gives no answer in the time agreed.</source>
        <translation>Tenta-se a próxima via quando a anterior não responde no tempo acordado.</translation>
    </message>
    <message>
        <source>Ways to speak when the usual one fails</source>
        <translation>Vias de comunicação quando a usual falha</translation>
    </message>
    <message>
        <source>Sites of tier 1 without a card: {names}.</source>
        <translation>Sites de criticidade 1 sem ficha: {names}.</translation>
    </message>
    <message>
        <source>Sites of tier 1 without a card: {names} and {count} more.</source>
        <translation>Sites de criticidade 1 sem ficha: {names} e mais {count}.</translation>
    </message>
    <message>
        <source>the disaster office with the keeper of each site</source>
        <translation>o órgão de defesa civil com o guardião de cada site</translation>
    </message>
    <message>
        <source>satellite or abroad</source>
        <translation>satélite ou exterior</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Set-up (h)</source>
        <translation>Montagem (h)</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Guardado por</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Alerta precoce</translation>
    </message>
    <message>
        <source>No siren, sensor or warning center is recorded.</source>
        <translation>Nenhuma sirene, sensor ou centro de alerta registrado.</translation>
    </message>
    <message>
        <source>the meteorological service and the disaster office</source>
        <translation>o serviço meteorológico e o órgão de defesa civil</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Ameaças</translation>
    </message>
    <message>
        <source>Works through site</source>
        <translation>Funciona através do site</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Early-warning nodes</source>
        <translation>Nós de alerta precoce</translation>
    </message>
    <message>
        <source>Alternative links and warning nodes</source>
        <translation>Enlaces alternativos e nós de alerta</translation>
    </message>
    <message>
        <source>Dedicated and private networks</source>
        <translation>Redes dedicadas e privadas</translation>
    </message>
    <message>
        <source>police, fire service, port, airport, utilities and amateur radio clubs</source>
        <translation>polícia, bombeiros, porto, aeroporto, serviços públicos e clubes de radioamadores</translation>
    </message>
    <message>
        <source>Which radio networks serve police, fire, ambulance, ports, airports and utilities.</source>
        <translation>Que redes de rádio servem polícia, bombeiros, ambulância, portos, aeroportos e serviços públicos.</translation>
    </message>
    <message>
        <source>How they speak with each other, and who leads the net in an emergency.</source>
        <translation>Como falam entre si, e quem dirige a rede em uma emergência.</translation>
    </message>
    <message>
        <source>What amateur radio, maritime and military stations can take over, and how they are asked.</source>
        <translation>O que estações de radioamador, marítimas e militares podem assumir, e como são acionadas.</translation>
    </message>
    <message>
        <source>Radio nets</source>
        <translation>Redes de rádio</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Serve a</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Operada por</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Control station or repeater</source>
        <translation>Estação de controle ou repetidor</translation>
    </message>
    <message>
        <source>Radio stations and repeaters</source>
        <translation>Estações de rádio e repetidores</translation>
    </message>
    <message>
        <source>Frequencies, tones and call signs stand in {annex}.</source>
        <translation>Frequências, tons e indicativos estão em {annex}.</translation>
    </message>
    <message>
        <source>Priority access and emergency numbers</source>
        <translation>Acesso prioritário e números de emergência</translation>
    </message>
    <message>
        <source>the regulator, the operators and the emergency call center</source>
        <translation>o órgão regulador, as operadoras e o centro de chamadas de emergência</translation>
    </message>
    <message>
        <source>Who are the essential users, and in which class.</source>
        <translation>Quem são os usuários essenciais, e em que classe.</translation>
    </message>
    <message>
        <source>How they are preferred on crowded networks, who switches it on, and when it was tested.</source>
        <translation>Como têm preferência em redes congestionadas, quem a aciona e quando foi testada.</translation>
    </message>
    <message>
        <source>Which center answers which number, and which one when it cannot.</source>
        <translation>Que centro atende que número, e qual o substitui quando não pode.</translation>
    </message>
    <message>
        <source>No emergency number is recorded with the center that answers it.</source>
        <translation>Nenhum número de emergência registrado com o centro que o atende.</translation>
    </message>
    <message>
        <source>the emergency call center</source>
        <translation>o centro de chamadas de emergência</translation>
    </message>
    <message>
        <source>Essential users by class</source>
        <translation>Usuários essenciais por classe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Essential users</source>
        <translation>Usuários essenciais</translation>
    </message>
    <message>
        <source>Priority schemes</source>
        <translation>Esquemas de prioridade</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>How it is switched on</source>
        <translation>Como é acionado</translation>
    </message>
    <message>
        <source>Priority on the networks</source>
        <translation>Prioridade nas redes</translation>
    </message>
    <message>
        <source>Emergency numbers and where they are answered</source>
        <translation>Números de emergência e onde são atendidos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Atendido em</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Encaminhamento</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Números de emergência</translation>
    </message>
    <message>
        <source>Vulnerability of the network</source>
        <translation>Vulnerabilidade da rede</translation>
    </message>
    <message>
        <source>Single failures were not computed.</source>
        <translation>As falhas únicas não foram calculadas.</translation>
    </message>
    <message>
        <source>the planning officer, once sites and links are recorded</source>
        <translation>o responsável pelo planejamento, quando houver sites e enlaces registrados</translation>
    </message>
    <message>
        <source>A site or link is a single point of failure when its failure alone takes the last path to a gateway from somebody. The search is exact, not simulated: every site and every link is taken out once. Alternative links do not count.</source>
        <translation>Um site ou enlace é ponto único de falha quando sua falha isolada tira de alguém o último caminho até um gateway. A busca é exata, não simulada: cada site e cada enlace é retirado uma vez. Enlaces alternativos não contam.</translation>
    </message>
    <message>
        <source>No site is a single point of failure for others.</source>
        <translation>Nenhum site é ponto único de falha para outros.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>People cut off</source>
        <translation>Pessoas isoladas</translation>
    </message>
    <message>
        <source>Sites cut off</source>
        <translation>Sites isolados</translation>
    </message>
    <message>
        <source>Single points of failure: sites, by people cut off</source>
        <translation>Pontos únicos de falha: sites, por pessoas isoladas</translation>
    </message>
    <message>
        <source>No link is a single point of failure.</source>
        <translation>Nenhum enlace é ponto único de falha.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>Single points of failure: links, by people cut off</source>
        <translation>Pontos únicos de falha: enlaces, por pessoas isoladas</translation>
    </message>
    <message>
        <source>Routes that links share</source>
        <translation>Rotas que os enlaces compartilham</translation>
    </message>
    <message>
        <source>No link names its route group, so two links that look independent may lie in one duct, on one pole line or on one bridge.</source>
        <translation>Nenhum enlace indica seu grupo de rota; dois enlaces que parecem independentes podem estar em um mesmo duto, posteação ou ponte.</translation>
    </message>
    <message>
        <source>the owners of the cables</source>
        <translation>os proprietários dos cabos</translation>
    </message>
    <message>
        <source>Links in it</source>
        <translation>Enlaces nele</translation>
    </message>
    <message>
        <source>Route groups: one cut takes all their links</source>
        <translation>Grupos de rota: um corte leva todos os seus enlaces</translation>
    </message>
    <message>
        <source>Paths that look independent</source>
        <translation>Caminhos que parecem independentes</translation>
    </message>
    <message>
        <source>Route group that takes all</source>
        <translation>Grupo de rota que leva todos</translation>
    </message>
    <message>
        <source>Redundancy that is none</source>
        <translation>Redundância que não existe</translation>
    </message>
    <message>
        <source>a gateway, and what hangs on it reaches no other</source>
        <translation>um gateway, e o que depende dele não alcança outro</translation>
    </message>
    <message>
        <source>the only site that serves {people} people</source>
        <translation>o único site que serve {people} pessoas</translation>
    </message>
    <message>
        <source>Scenario results</source>
        <translation>Resultados dos cenários</translation>
    </message>
    <message>
        <source>No scenario has been simulated.</source>
        <translation>Nenhum cenário foi simulado.</translation>
    </message>
    <message>
        <source>The event was simulated {count} times, each time with other damage, other power failures and other repair times. The mean says what to expect; the band holds 9 of 10 simulated events. {people} people are recorded.</source>
        <translation>O evento foi simulado {count} vezes, cada vez com outros danos, outras faltas de energia e outros tempos de reparo. A média diz o que esperar; a faixa contém 9 de 10 eventos simulados. {people} pessoas estão registradas.</translation>
    </message>
    <message>
        <source>People without service after “{scenario}”</source>
        <translation>Pessoas sem serviço após “{scenario}”</translation>
    </message>
    <message>
        <source>The same people by what keeps them without service, mean</source>
        <translation>As mesmas pessoas pelo que as mantém sem serviço, média</translation>
    </message>
    <message>
        <source>Curve of people without service: {day} after 24 hours, {week} after 7 days, {month} after 30 days.</source>
        <translation>Curva de pessoas sem serviço: {day} após 24 horas, {week} após 7 dias, {month} após 30 dias.</translation>
    </message>
    <message>
        <source>After the event</source>
        <translation>Após o evento</translation>
    </message>
    <message>
        <source>% of those recorded</source>
        <translation>% das registradas</translation>
    </message>
    <message>
        <source>9 of 10 events</source>
        <translation>9 de 10 eventos</translation>
    </message>
    <message>
        <source>by damage</source>
        <translation>por dano</translation>
    </message>
    <message>
        <source>by power</source>
        <translation>por energia</translation>
    </message>
    <message>
        <source>by transport</source>
        <translation>por transporte</translation>
    </message>
    <message>
        <source>People without service and why</source>
        <translation>Pessoas sem serviço e por quê</translation>
    </message>
    <message>
        <source>Damage: the serving site is broken. Power: it stands, but has none. Transport: it works, but has no path to a gateway. Means; they add up to the second column but for rounding.</source>
        <translation>Dano: o site de atendimento está avariado. Energia: está de pé, mas sem energia. Transporte: funciona, mas não tem caminho até um gateway. Médias; somam a segunda coluna, salvo arredondamento.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dias</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} horas</translation>
    </message>
    <message>
        <source>Probability that a site is out at some time in the first 72 hours</source>
        <translation>Probabilidade de um site ficar fora em algum momento nas primeiras 72 horas</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
    <message>
        <source>Hours down to day 30</source>
        <translation>Horas fora até o dia 30</translation>
    </message>
    <message>
        <source>People it serves</source>
        <translation>Pessoas que serve</translation>
    </message>
    <message>
        <source>Intensity ({unit})</source>
        <translation>Intensidade ({unit})</translation>
    </message>
    <message>
        <source>Sites most likely to be out</source>
        <translation>Sites com maior chance de ficar fora</translation>
    </message>
    <message>
        <source>Hours down are expected hours; a dash means unknown or not applicable.</source>
        <translation>As horas fora são horas esperadas; um traço significa desconhecido ou não aplicável.</translation>
    </message>
    <message>
        <source>Without service after 24 h</source>
        <translation>Sem serviço após 24 h</translation>
    </message>
    <message>
        <source>Expected hours without service to day 30</source>
        <translation>Horas esperadas sem serviço até o dia 30</translation>
    </message>
    <message>
        <source>Settlements longest without service</source>
        <translation>Localidades mais tempo sem serviço</translation>
    </message>
    <message>
        <source>To read with “{scenario}”</source>
        <translation>Para ler junto com “{scenario}”</translation>
    </message>
    <message>
        <source>No hospital, shelter, emergency center or other essential user is recorded.</source>
        <translation>Nenhum hospital, abrigo, centro de emergência ou outro usuário essencial registrado.</translation>
    </message>
    <message>
        <source>Essential users without service, of {count} recorded (mean)</source>
        <translation>Usuários essenciais sem serviço, de {count} registrados (média)</translation>
    </message>
    <message>
        <source>{count} in all. Often a link is missing in the records; they are left out of every figure.</source>
        <translation>No total: {count}. Muitas vezes falta um enlace nos registros; ficam fora de todos os números.</translation>
    </message>
    <message>
        <source>Records of</source>
        <translation>Registros de</translation>
    </message>
    <message>
        <source>Without a path to a gateway even before the event</source>
        <translation>Sem caminho até um gateway já antes do evento</translation>
    </message>
    <message>
        <source>Remarks of the simulation</source>
        <translation>Observações da simulação</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>Restoration order</source>
        <translation>Ordem de restauração</translation>
    </message>
    <message>
        <source>Without a simulated scenario there is no restoration order.</source>
        <translation>Sem um cenário simulado não há ordem de restauração.</translation>
    </message>
    <message>
        <source>For “{scenario}”. Sites are ranked by the person-hours that hang on them: the people who have no other way times the hours for which the site is expected to be out to day 30. On the day, what is known on the ground comes first: use this order where nothing better is known.</source>
        <translation>Para “{scenario}”. Os sites são classificados pelas horas-pessoa que dependem deles: as pessoas sem outra via vezes as horas em que se espera que o site fique fora até o dia 30. No dia, o que se sabe em campo vem primeiro: use esta ordem onde nada melhor se saiba.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Horas-pessoa</translation>
    </message>
    <message>
        <source>Hours down</source>
        <translation>Horas fora</translation>
    </message>
    <message>
        <source>Why, and how to get there</source>
        <translation>Motivo, e como chegar</translation>
    </message>
    <message>
        <source>Two sites of one chain count the same people: the numbers rank, they do not add up.</source>
        <translation>Dois sites de uma mesma cadeia contam as mesmas pessoas: os números classificam, não se somam.</translation>
    </message>
    <message>
        <source>Gateway.</source>
        <translation>Gateway.</translation>
    </message>
    <message>
        <source>No other site serves these people.</source>
        <translation>Nenhum outro site serve estas pessoas.</translation>
    </message>
    <message>
        <source>Access: {mode}.</source>
        <translation>Acesso: {mode}.</translation>
    </message>
    <message>
        <source>Reached in {hours} h.</source>
        <translation>Alcançado em {hours} h.</translation>
    </message>
    <message>
        <source>International cooperation</source>
        <translation>Cooperação internacional</translation>
    </message>
    <message>
        <source>the ministry of foreign affairs, customs and the regulator</source>
        <translation>o ministério das relações exteriores, a alfândega e o órgão regulador</translation>
    </message>
    <message>
        <source>Status of the Tampere Convention, and the national focal point for it.</source>
        <translation>Situação da Convenção de Tampere e o ponto focal nacional para ela.</translation>
    </message>
    <message>
        <source>Agreements with neighbors, regional bodies and humanitarian partners: scope, validity, contact, last test.</source>
        <translation>Acordos com vizinhos, órgãos regionais e parceiros humanitários: escopo, validade, contato, último teste.</translation>
    </message>
    <message>
        <source>How experts, satellite terminals and radios enter the country: forms, offices, hours.</source>
        <translation>Como especialistas, terminais de satélite e rádios entram no país: formulários, repartições, horários.</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>Tratados</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Status and duties</source>
        <translation>Situação e obrigações</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Ponto focal</translation>
    </message>
    <message>
        <source>Partners and what they can give</source>
        <translation>Parceiros e o que podem oferecer</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Parceiro</translation>
    </message>
    <message>
        <source>What it can give</source>
        <translation>O que pode oferecer</translation>
    </message>
    <message>
        <source>How to ask for it</source>
        <translation>Como solicitar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acordo</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Parceiros</translation>
    </message>
    <message>
        <source>How people and equipment enter</source>
        <translation>Como entram pessoas e equipamentos</translation>
    </message>
    <message>
        <source>Entry of people and equipment</source>
        <translation>Entrada de pessoas e equipamentos</translation>
    </message>
    <message>
        <source>Equipment with customs codes</source>
        <translation>Equipamentos com códigos aduaneiros</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipamento</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>Código aduaneiro</translation>
    </message>
    <message>
        <source>What can be lent or received, as a convention on emergency telecommunications asks states to list it.</source>
        <translation>O que pode ser emprestado ou recebido, como uma convenção sobre telecomunicações de emergência pede que os Estados listem.</translation>
    </message>
    <message>
        <source>Inventory for assistance</source>
        <translation>Inventário para assistência</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acordos</translation>
    </message>
    <message>
        <source>the disaster office and the regulator</source>
        <translation>o órgão de defesa civil e o órgão regulador</translation>
    </message>
    <message>
        <source>Every memorandum, contract and treaty: parties, scope, validity, contact, last test.</source>
        <translation>Cada memorando, contrato e tratado: partes, escopo, validade, contato, último teste.</translation>
    </message>
    <message>
        <source>Which agreements are missing, and who prepares them.</source>
        <translation>Que acordos faltam, e quem os prepara.</translation>
    </message>
    <message>
        <source>Run out and to be renewed: {names}.</source>
        <translation>Vencidos e a renovar: {names}.</translation>
    </message>
    <message>
        <source>People with specific needs</source>
        <translation>Pessoas com necessidades específicas</translation>
    </message>
    <message>
        <source>the ministry of social affairs and organizations of the people concerned</source>
        <translation>o ministério da área social e as organizações das pessoas envolvidas</translation>
    </message>
    <message>
        <source>Which groups live where: people with disabilities, children, older people, migrants, speakers of other languages, people without a phone.</source>
        <translation>Que grupos vivem onde: pessoas com deficiência, crianças, pessoas idosas, migrantes, falantes de outras línguas, pessoas sem telefone.</translation>
    </message>
    <message>
        <source>Which channel and format reaches each group, also at night and without power.</source>
        <translation>Que canal e formato alcança cada grupo, também à noite e sem energia.</translation>
    </message>
    <message>
        <source>When messages were last tested with these groups.</source>
        <translation>Quando as mensagens foram testadas pela última vez com esses grupos.</translation>
    </message>
    <message>
        <source>How many people of each group live in which place is not recorded.</source>
        <translation>Não está registrado quantas pessoas de cada grupo vivem em cada local.</translation>
    </message>
    <message>
        <source>Groups and the formats that reach them</source>
        <translation>Grupos e os formatos que os alcançam</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Channels that reach them</source>
        <translation>Canais que os alcançam</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nenhum registrado</translation>
    </message>
    <message>
        <source>Groups by place</source>
        <translation>Grupos por local</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>Onde vivem</translation>
    </message>
    <message>
        <source>For {count} of {total} groups in places no channel is recorded that reaches them.</source>
        <translation>Grupos em locais sem canal registrado que os alcance: {count} de {total}.</translation>
    </message>
    <message>
        <source>Capacity building</source>
        <translation>Capacitação</translation>
    </message>
    <message>
        <source>the disaster office and the operators</source>
        <translation>o órgão de defesa civil e as operadoras</translation>
    </message>
    <message>
        <source>Which competences the plan needs, and how many people have them.</source>
        <translation>De que competências o plano precisa, e quantas pessoas as têm.</translation>
    </message>
    <message>
        <source>Who has been trained in what, and who is next.</source>
        <translation>Quem foi treinado em quê, e quem é o próximo.</translation>
    </message>
    <message>
        <source>Who is on the roster, and how volunteers join.</source>
        <translation>Quem está na escala, e como voluntários se juntam.</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Treinamentos</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Competência</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público-alvo</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Treinados</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necessários</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Drills and exercises</source>
        <translation>Simulados e exercícios</translation>
    </message>
    <message>
        <source>Which exercises took place, what they showed, and which corrective actions are open.</source>
        <translation>Que exercícios ocorreram, o que mostraram e que ações corretivas estão abertas.</translation>
    </message>
    <message>
        <source>The calendar of the coming exercises, radio tests included.</source>
        <translation>O calendário dos próximos exercícios, incluídos os testes de rádio.</translation>
    </message>
    <message>
        <source>Exercises held and planned</source>
        <translation>Exercícios realizados e planejados</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercício</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejado</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Observations and corrective actions</source>
        <translation>Observações e ações corretivas</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Ação corretiva</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Ações corretivas</translation>
    </message>
    <message>
        <source>Investment plan</source>
        <translation>Plano de investimentos</translation>
    </message>
    <message>
        <source>Which measures are proposed, what they cost, and how many people each protects.</source>
        <translation>Que medidas são propostas, quanto custam e quantas pessoas cada uma protege.</translation>
    </message>
    <message>
        <source>Who pays: budget, universal service fund, operators, climate funds, banks.</source>
        <translation>Quem paga: orçamento, fundo de universalização, operadoras, fundos climáticos, bancos.</translation>
    </message>
    <message>
        <source>Projects by cost per person protected</source>
        <translation>Projetos por custo por pessoa protegida</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Investment (USD)</source>
        <translation>Investimento (USD)</translation>
    </message>
    <message>
        <source>People protected</source>
        <translation>Pessoas protegidas</translation>
    </message>
    <message>
        <source>USD per person</source>
        <translation>USD por pessoa</translation>
    </message>
    <message>
        <source>Benefit-cost</source>
        <translation>Benefício-custo</translation>
    </message>
    <message>
        <source>CO2 (t a year)</source>
        <translation>CO2 (t por ano)</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Fonte dos recursos</translation>
    </message>
    <message>
        <source>Cost and people are as the owner of the project states them. Two projects on one path protect the same people: the numbers rank, they do not add up.</source>
        <translation>Custo e pessoas são os informados pelo responsável do projeto. Dois projetos em um mesmo caminho protegem as mesmas pessoas: os números classificam, não se somam.</translation>
    </message>
    <message>
        <source>{site}: a second path or a second site would keep {people} people connected.</source>
        <translation>{site}: um segundo caminho ou um segundo site manteria {people} pessoas conectadas.</translation>
    </message>
    <message>
        <source>{site}: longer autonomy or hardening; about {hours} person-hours hang on it.</source>
        <translation>{site}: maior autonomia ou reforço; cerca de {hours} horas-pessoa dependem dele.</translation>
    </message>
    <message>
        <source>Whatever is proposed, the analysis of this plan points here:</source>
        <translation>Seja o que for proposto, a análise deste plano aponta para cá:</translation>
    </message>
    <message>
        <source>Where money would help most</source>
        <translation>Onde o dinheiro mais ajudaria</translation>
    </message>
    <message>
        <source>Monitoring and review</source>
        <translation>Monitoramento e revisão</translation>
    </message>
    <message>
        <source>the authority that approves this plan</source>
        <translation>a autoridade que aprova este plano</translation>
    </message>
    <message>
        <source>Which indicators are followed, with baseline, target and who reports them.</source>
        <translation>Que indicadores são acompanhados, com linha de base, meta e quem os informa.</translation>
    </message>
    <message>
        <source>When the plan is reviewed next, and what triggers a review before.</source>
        <translation>Quando o plano será revisado, e o que aciona uma revisão antes.</translation>
    </message>
    <message>
        <source>Who holds numbered copies, and how changes reach them.</source>
        <translation>Quem tem cópias numeradas, e como as mudanças chegam a eles.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Linha de base</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Way made</source>
        <translation>Avanço</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>The next review is due on {date}; an exercise or an event that shows a gap brings it forward.</source>
        <translation>A próxima revisão é em {date}; um exercício ou evento que mostre uma lacuna a antecipa.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>every operator and agency: a duty desk reached day and night, and an alternate</source>
        <translation>cada operadora e órgão: um plantão acessível dia e noite, e um substituto</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nome e papel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Satellite, HF</source>
        <translation>Satélite, HF</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Dia e noite</translation>
    </message>
    <message>
        <source>No contact is recorded for: {names}.</source>
        <translation>Nenhum contato registrado para: {names}.</translation>
    </message>
    <message>
        <source>Asset register</source>
        <translation>Registro de ativos</translation>
    </message>
    <message>
        <source>Every site and link that is recorded. Restricted: not to be copied outside the plan&apos;s holders.</source>
        <translation>Cada site e enlace registrado. Restrito: não copiar fora dos detentores do plano.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Battery h</source>
        <translation>Bateria h</translation>
    </message>
    <message>
        <source>Fuel h</source>
        <translation>Comb. h</translation>
    </message>
    <message>
        <source>Wind m/s</source>
        <translation>Vento m/s</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Conf.</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todos os sites</translation>
    </message>
    <message>
        <source>WGS 84 degrees. Wind: design wind speed. Conf.: confidence A to D. A dash: unknown.</source>
        <translation>Graus WGS 84. Vento: vento de projeto. Conf.: confiabilidade A a D. Um traço: desconhecido.</translation>
    </message>
    <message>
        <source>Length km</source>
        <translation>Compr. km</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Todos os enlaces</translation>
    </message>
    <message>
        <source>Conf.: confidence A to D. A dash: unknown.</source>
        <translation>Conf.: confiabilidade A a D. Um traço: desconhecido.</translation>
    </message>
    <message>
        <source>Map atlas</source>
        <translation>Atlas de mapas</translation>
    </message>
    <message>
        <source>No site names its first-level area, so there is nothing to map area by area.</source>
        <translation>Nenhum site indica sua divisão de 1º nível, por isso não há nada a mapear área por área.</translation>
    </message>
    <message>
        <source>One map an area, those with most sites first. The separate atlas prints all of them on large paper.</source>
        <translation>Um mapa por área, primeiro as com mais sites. O atlas separado imprime todas em papel grande.</translation>
    </message>
    <message>
        <source>Frequency and call sign plan</source>
        <translation>Plano de frequências e indicativos</translation>
    </message>
    <message>
        <source>the regulator with everybody who runs a radio net</source>
        <translation>o órgão regulador com todos os que operam uma rede de rádio</translation>
    </message>
    <message>
        <source>Frequencies and call signs</source>
        <translation>Frequências e indicativos</translation>
    </message>
    <message>
        <source>MHz</source>
        <translation>MHz</translation>
    </message>
    <message>
        <source>Repeater input (MHz)</source>
        <translation>Entrada do repetidor (MHz)</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>kHz</source>
        <translation>kHz</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Indicativo</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Frequencies of others, amateur nets above all, change: verify them every year.</source>
        <translation>Frequências de terceiros, sobretudo redes de radioamadores, mudam: verifique-as todo ano.</translation>
    </message>
    <message>
        <source>Equipment and stock</source>
        <translation>Equipamentos e estoque</translation>
    </message>
    <message>
        <source>whoever keeps emergency equipment: serial number, place, battery date, keeper</source>
        <translation>quem guarda equipamentos de emergência: número de série, local, data da bateria, guardião</translation>
    </message>
    <message>
        <source>kind not stated</source>
        <translation>tipo não informado</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contados</translation>
    </message>
    <message>
        <source>Rows without a count</source>
        <translation>Linhas sem quantidade</translation>
    </message>
    <message>
        <source>Stock by kind</source>
        <translation>Estoque por tipo</translation>
    </message>
    <message>
        <source>Equipment in stock</source>
        <translation>Equipamentos em estoque</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Números de série</translation>
    </message>
    <message>
        <source>Deploy (h)</source>
        <translation>Implantar (h)</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testado</translation>
    </message>
    <message>
        <source>Operator status</source>
        <translation>Situação da operadora</translation>
    </message>
    <message>
        <source>Every operator, by the reporting cycle</source>
        <translation>Cada operadora, conforme o ciclo de relatórios</translation>
    </message>
    <message>
        <source>Sites out by cause, backup power, cables, emergency numbers, needs.</source>
        <translation>Sites fora por causa, energia de reserva, cabos, números de emergência, necessidades.</translation>
    </message>
    <message>
        <source>Site survey</source>
        <translation>Levantamento de site</translation>
    </message>
    <message>
        <source>The surveyor, before the season</source>
        <translation>O responsável pelo levantamento, antes da temporada</translation>
    </message>
    <message>
        <source>Position, structure, power, flood mark, access, photographs.</source>
        <translation>Posição, estrutura, energia, marca de inundação, acesso, fotografias.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Danos</translation>
    </message>
    <message>
        <source>The first crew at a site</source>
        <translation>A primeira equipe no site</translation>
    </message>
    <message>
        <source>State of structure, power, transport and radio; access; days and cost to repair.</source>
        <translation>Estado da estrutura, energia, transporte e rádio; acesso; dias e custo de reparo.</translation>
    </message>
    <message>
        <source>Request for assistance</source>
        <translation>Pedido de assistência</translation>
    </message>
    <message>
        <source>Whoever needs people or equipment</source>
        <translation>Quem precisar de pessoas ou equipamentos</translation>
    </message>
    <message>
        <source>What, how many, where, until when, with which priority.</source>
        <translation>O quê, quantos, onde, até quando, com que prioridade.</translation>
    </message>
    <message>
        <source>Temporary license</source>
        <translation>Licença temporária</translation>
    </message>
    <message>
        <source>Whoever brings radio equipment, to the regulator</source>
        <translation>Quem trouxer equipamentos de rádio, ao órgão regulador</translation>
    </message>
    <message>
        <source>Equipment, frequencies, places, duration, responsible person.</source>
        <translation>Equipamentos, frequências, locais, duração, pessoa responsável.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Radio operators</source>
        <translation>Operadores de rádio</translation>
    </message>
    <message>
        <source>Number, precedence, to, from, text, time and reply.</source>
        <translation>Número, precedência, para, de, texto, hora e resposta.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulários</translation>
    </message>
    <message>
        <source>Each form is printed on its own, blank and in any number; its fields are the same on paper, in the program and in the spreadsheet that operators receive.</source>
        <translation>Cada formulário é impresso em separado, em branco e em qualquer quantidade; seus campos são os mesmos no papel, no programa e na planilha que as operadoras recebem.</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Preenchido por</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que informa</translation>
    </message>
    <message>
        <source>Forms of this plan</source>
        <translation>Formulários deste plano</translation>
    </message>
    <message>
        <source>Readiness checklist</source>
        <translation>Lista de verificação de prontidão</translation>
    </message>
    <message>
        <source>The checklist was not answered for this print.</source>
        <translation>A lista de verificação não foi respondida para esta impressão.</translation>
    </message>
    <message>
        <source>the planning officer</source>
        <translation>o responsável pelo planejamento</translation>
    </message>
    <message>
        <source>Score: {score} of the highest, {answered} of {total} questions answered. A level from 0 to 4 for every question; where the plan can prove it, the records answer, elsewhere people do. What nobody answered counts as none.</source>
        <translation>Pontuação: {score} do máximo, {answered} de {total} perguntas respondidas. Um nível de 0 a 4 para cada pergunta; onde o plano pode prová-lo, respondem os registros; no resto, as pessoas. O que ninguém respondeu conta como nenhum.</translation>
    </message>
    <message>
        <source>Readiness by group</source>
        <translation>Prontidão por grupo</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Avaliado em</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Readiness over time, as people answered</source>
        <translation>Prontidão ao longo do tempo, conforme respondido</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Maiores lacunas</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas as perguntas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Not answered. Would prove it: {what}</source>
        <translation>Não respondida. Provaria: {what}</translation>
    </message>
    <message>
        <source>Scenario sheets</source>
        <translation>Folhas de cenário</translation>
    </message>
    <message>
        <source>{event}, once in {years} years</source>
        <translation>{event}, uma vez em {years} anos</translation>
    </message>
    <message>
        <source>no: records or question have changed since</source>
        <translation>não: os registros ou a pergunta mudaram desde então</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Realizations and seed</source>
        <translation>Realizações e semente</translation>
    </message>
    <message>
        <source>Simulated (UTC)</source>
        <translation>Simulado (UTC)</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Newest survey in the records</source>
        <translation>Levantamento mais recente nos registros</translation>
    </message>
    <message>
        <source>Digest of inventory and event</source>
        <translation>Hash do inventário e do evento</translation>
    </message>
    <message>
        <source>Values assumed, by grade</source>
        <translation>Valores presumidos, por grau</translation>
    </message>
    <message>
        <source>Assets by grade of their damage curve</source>
        <translation>Ativos por grau de sua curva de dano</translation>
    </message>
    <message>
        <source>People without service after 24 hours</source>
        <translation>Pessoas sem serviço após 24 horas</translation>
    </message>
    <message>
        <source>Person-hours to day 30</source>
        <translation>Horas-pessoa até o dia 30</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Scenario sheet: {name}</source>
        <translation>Folha de cenário: {name}</translation>
    </message>
    <message>
        <source>Grades: A local data, B published, C from comparable cases, D judgment.</source>
        <translation>Graus: A dados locais, B publicado, C de casos comparáveis, D julgamento.</translation>
    </message>
    <message>
        <source>Intensity at every asset, damage by curve, outage of the grid, batteries and fuel, paths to gateways, repair by crews: drawn anew in each realization, in 64 steps over 30 days.</source>
        <translation>Intensidade em cada ativo, dano por curva, falta da rede elétrica, baterias e combustível, caminhos até os gateways, reparo por equipes: sorteados de novo em cada realização, em 64 passos ao longo de 30 dias.</translation>
    </message>
    <message>
        <source>Assumed values</source>
        <translation>Valores presumidos</translation>
    </message>
    <message>
        <source>Nothing was simulated, so nothing was assumed.</source>
        <translation>Nada foi simulado, por isso nada foi presumido.</translation>
    </message>
    <message>
        <source>Every value that the simulation needed is recorded.</source>
        <translation>Todo valor de que a simulação precisou está registrado.</translation>
    </message>
    <message>
        <source>Where a value is not recorded, the simulation takes what is usual and counts how often. Replacing the first lines of this table by surveyed values improves the plan most.</source>
        <translation>Onde um valor não está registrado, a simulação usa o usual e conta quantas vezes. Substituir as primeiras linhas desta tabela por valores levantados em campo é o que mais melhora o plano.</translation>
    </message>
    <message>
        <source>by record</source>
        <translation>pelo registro</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Presumido</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Values assumed because nobody recorded them</source>
        <translation>Valores presumidos porque ninguém os registrou</translation>
    </message>
    <message>
        <source>Damage curves and their grades</source>
        <translation>Curvas de dano e seus graus</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ativos</translation>
    </message>
    <message>
        <source>Damage curves used</source>
        <translation>Curvas de dano usadas</translation>
    </message>
    <message>
        <source>Caveats</source>
        <translation>Ressalvas</translation>
    </message>
    <message>
        <source>Quality of the records</source>
        <translation>Qualidade dos registros</translation>
    </message>
    <message>
        <source>{records}: all</source>
        <translation>{records}: todos</translation>
    </message>
    <message>
        <source>{records}: tier {group}</source>
        <translation>{records}: criticidade {group}</translation>
    </message>
    <message>
        <source>{records}: {group}</source>
        <translation>{records}: {group}</translation>
    </message>
    <message>
        <source>How much of what the plan rests on is recorded</source>
        <translation>Quanto está registrado daquilo em que o plano se apoia</translation>
    </message>
    <message>
        <source>The mean share of the facts wanted of each kind; {old} of {total} records are older than a year.</source>
        <translation>A parcela média dos dados desejados de cada tipo; registros com mais de um ano: {old} de {total}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sem grau</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>Sintético</translation>
    </message>
    <message>
        <source>Oldest survey</source>
        <translation>Levantamento mais antigo</translation>
    </message>
    <message>
        <source>Newest survey</source>
        <translation>Levantamento mais recente</translation>
    </message>
    <message>
        <source>Confidence and age of the records</source>
        <translation>Confiabilidade e idade dos registros</translation>
    </message>
    <message>
        <source>The checks were not run for this print.</source>
        <translation>As verificações não foram executadas para esta impressão.</translation>
    </message>
    <message>
        <source>The checks found nothing to question.</source>
        <translation>As verificações não encontraram nada a questionar.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>O que as verificações encontraram</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedência</translation>
    </message>
    <message>
        <source>With these facts and the plan file, everybody can reproduce each number of this print.</source>
        <translation>Com estes dados e o arquivo do plano, qualquer pessoa pode reproduzir cada número desta impressão.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Versão do plano</translation>
    </message>
    <message>
        <source>Revision of the plan file</source>
        <translation>Revisão do arquivo do plano</translation>
    </message>
    <message>
        <source>Digest of the inventory</source>
        <translation>Hash do inventário</translation>
    </message>
    <message>
        <source>Printed (UTC)</source>
        <translation>Impresso (UTC)</translation>
    </message>
    <message>
        <source>Lifeline version</source>
        <translation>Versão do Lifeline</translation>
    </message>
    <message>
        <source>Records without a survey date</source>
        <translation>Registros sem data de levantamento</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>Synthetic records</source>
        <translation>Registros sintéticos</translation>
    </message>
    <message>
        <source>This print</source>
        <translation>Esta impressão</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Realizations</source>
        <translation>Realizações</translation>
    </message>
    <message>
        <source>Simulations</source>
        <translation>Simulações</translation>
    </message>
    <message>
        <source>source not stated</source>
        <translation>fonte não informada</translation>
    </message>
    <message>
        <source>Source or file</source>
        <translation>Fonte ou arquivo</translation>
    </message>
    <message>
        <source>Where the records come from</source>
        <translation>De onde vêm os registros</translation>
    </message>
    <message>
        <source>Set in Noto Sans (SIL Open Font License 1.1).</source>
        <translation>Composto em Noto Sans (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Gateway: cable, satellite, border</source>
        <translation>Gateway: cabo, satélite, fronteira</translation>
    </message>
    <message>
        <source>Core, data center</source>
        <translation>Núcleo, centro de dados</translation>
    </message>
    <message>
        <source>Emergency center</source>
        <translation>Centro de emergência</translation>
    </message>
    <message>
        <source>Exchange, aggregation</source>
        <translation>Central, agregação</translation>
    </message>
    <message>
        <source>Cell site</source>
        <translation>ERB</translation>
    </message>
    <message>
        <source>Repeater, broadcast</source>
        <translation>Repetidor, radiodifusão</translation>
    </message>
    <message>
        <source>HF, amateur, satellite terminal</source>
        <translation>HF, radioamador, terminal de satélite</translation>
    </message>
    <message>
        <source>Hospital, shelter, other user</source>
        <translation>Hospital, abrigo, outro usuário</translation>
    </message>
    <message>
        <source>Siren, loudspeaker</source>
        <translation>Sirene, alto-falante</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Warning center</source>
        <translation>Centro de alerta</translation>
    </message>
    <message>
        <source>Cable on land</source>
        <translation>Cabo terrestre</translation>
    </message>
    <message>
        <source>Submarine cable</source>
        <translation>Cabo submarino</translation>
    </message>
    <message>
        <source>Radio link</source>
        <translation>Enlace de rádio</translation>
    </message>
    <message>
        <source>Satellite or other</source>
        <translation>Satélite ou outro</translation>
    </message>
    <message>
        <source>Alternative link</source>
        <translation>Enlace alternativo</translation>
    </message>
    <message>
        <source>cell broadcast</source>
        <translation>difusão celular</translation>
    </message>
    <message>
        <source>location SMS</source>
        <translation>SMS por localização</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>rádio</translation>
    </message>
    <message>
        <source>television</source>
        <translation>televisão</translation>
    </message>
    <message>
        <source>siren</source>
        <translation>sirene</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>alto-falante</translation>
    </message>
    <message>
        <source>radio net</source>
        <translation>rede de rádio</translation>
    </message>
    <message>
        <source>satellite receiver</source>
        <translation>receptor de satélite</translation>
    </message>
    <message>
        <source>web and social media</source>
        <translation>web e redes sociais</translation>
    </message>
    <message>
        <source>door to door</source>
        <translation>porta a porta</translation>
    </message>
    <message>
        <source>digital signs</source>
        <translation>painéis digitais</translation>
    </message>
    <message>
        <source>mesh beacon</source>
        <translation>baliza em malha</translation>
    </message>
    <message>
        <source>Who warns of what</source>
        <translation>Quem alerta de quê</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Vigiado por</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>CAP</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Lead time (min)</source>
        <translation>Antecedência (min)</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>Nobody is recorded as the authority that warns of a hazard.</source>
        <translation>Ninguém está registrado como autoridade que alerta de uma ameaça.</translation>
    </message>
    <message>
        <source>the disaster office, from the law</source>
        <translation>o órgão de defesa civil, com base na lei</translation>
    </message>
    <message>
        <source>After 24 hours: in “{scenario}”, channels that then work more likely than not.</source>
        <translation>Após 24 horas: em “{scenario}”, canais que então funcionam com probabilidade acima de 50 %.</translation>
    </message>
    <message>
        <source>Whom warnings reach</source>
        <translation>A quem chegam os alertas</translation>
    </message>
    <message>
        <source>Independent channels now</source>
        <translation>Canais independentes agora</translation>
    </message>
    <message>
        <source>Channels after 24 h</source>
        <translation>Canais após 24 h</translation>
    </message>
    <message>
        <source>Any channel after 24 h</source>
        <translation>Algum canal após 24 h</translation>
    </message>
    <message>
        <source>Channels now</source>
        <translation>Canais agora</translation>
    </message>
    <message>
        <source>Settlements with fewest warning channels</source>
        <translation>Localidades com menos canais de alerta</translation>
    </message>
    <message>
        <source>On an ordinary day, with every site in service, {none} of {total} settlements with people are reached by no recorded channel ({none_people} people) and {one} by a single independent one ({one_people} people). Channels that share a site count as one.</source>
        <translation>Em um dia comum, com todos os sites em serviço, de {total} localidades com pessoas: sem nenhum canal registrado, {none} ({none_people} pessoas); com um único canal independente, {one} ({one_people} pessoas). Canais que compartilham um site contam como um.</translation>
    </message>
    <message>
        <source>Prepared messages</source>
        <translation>Mensagens preparadas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>No message is prepared in any language.</source>
        <translation>Nenhuma mensagem preparada em nenhum idioma.</translation>
    </message>
    <message>
        <source>the warning authorities</source>
        <translation>as autoridades de alerta</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>rede elétrica</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>bateria</translation>
    </message>
    <message>
        <source>solar</source>
        <translation>solar</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>gerador</translation>
    </message>
    <message>
        <source>Probability that a generator starts</source>
        <translation>Probabilidade de um gerador dar partida</translation>
    </message>
    <message>
        <source>Battery capacity lost per year</source>
        <translation>Capacidade de bateria perdida por ano</translation>
    </message>
    <message>
        <source>Years before a battery fades</source>
        <translation>Anos até a bateria decair</translation>
    </message>
    <message>
        <source>Least share of capacity that a battery keeps</source>
        <translation>Parte mínima da capacidade que a bateria mantém</translation>
    </message>
    <message>
        <source>Usable share of a battery</source>
        <translation>Parte útil de uma bateria</translation>
    </message>
    <message>
        <source>Efficiency of a battery</source>
        <translation>Eficiência de uma bateria</translation>
    </message>
    <message>
        <source>Fuel burned per kWh delivered</source>
        <translation>Combustível queimado por kWh entregue</translation>
    </message>
    <message>
        <source>Fuel burned per hour and kVA rated</source>
        <translation>Combustível queimado por hora e kVA nominal</translation>
    </message>
    <message>
        <source>Distance between poles</source>
        <translation>Distância entre postes</translation>
    </message>
    <message>
        <source>How alike neighboring poles fare</source>
        <translation>Semelhança entre postes vizinhos</translation>
    </message>
    <message>
        <source>Distance of points along a line</source>
        <translation>Distância de pontos em uma linha</translation>
    </message>
    <message>
        <source>Spread of grid outages</source>
        <translation>Dispersão dos apagões</translation>
    </message>
    <message>
        <source>Time until spare parts arrive</source>
        <translation>Tempo até a chegada de sobressalentes</translation>
    </message>
    <message>
        <source>Spread of storm tracks</source>
        <translation>Dispersão das trajetórias</translation>
    </message>
    <message>
        <source>From mean wind to gust</source>
        <translation>De vento médio a rajada</translation>
    </message>
    <message>
        <source>{records}: {field}</source>
        <translation>{records}: {field}</translation>
    </message>
    <message>
        <source>USD a year: the investment spread over {years} years at {percent} % (both assumed), with the cost of running it.</source>
        <translation>USD por ano: o investimento distribuído em {years} anos a {percent} % (ambos presumidos), com o custo de operação.</translation>
    </message>
    <message>
        <source>USD a year</source>
        <translation>USD por ano</translation>
    </message>
    <message>
        <source>Tables and figures</source>
        <translation>Tabelas e figuras</translation>
    </message>
    <message>
        <source>No site cuts off people when it fails alone.</source>
        <translation>Nenhum site deixa pessoas sem serviço quando falha sozinho.</translation>
    </message>
    <message>
        <source>Today, no recorded channel reaches {people} people in {count} settlements; {one} people more hang on a single channel.</source>
        <translation>Hoje nenhum canal registrado alcança {people} pessoas em {count} localidades; outras {one} pessoas dependem de um único canal.</translation>
    </message>
    <message>
        <source>No desk that answers day and night is recorded.</source>
        <translation>Nenhum posto que atenda dia e noite está registrado.</translation>
    </message>
    <message>
        <source>{organisation}, {name}</source>
        <translation>{organisation}, {name}</translation>
    </message>
    <message>
        <source>Telephone numbers stand in the restricted edition, held by: {holders}.</source>
        <translation>Os números de telefone constam da edição restrita, em poder de: {holders}.</translation>
    </message>
    <message>
        <source>{number} ({service})</source>
        <translation>{number} ({service})</translation>
    </message>
    <message>
        <source>In an emergency everybody calls: {numbers}.</source>
        <translation>Em uma emergência todos ligam para: {numbers}.</translation>
    </message>
    <message>
        <source>Logical failure of the serving site</source>
        <translation>Falha lógica do site de atendimento</translation>
    </message>
    <message>
        <source>The plan records more on this than this edition shows.</source>
        <translation>O plano registra mais sobre isto do que esta edição mostra.</translation>
    </message>
    <message>
        <source>The restricted edition shows it; held by: {holders}.</source>
        <translation>A edição restrita mostra; em poder de: {holders}.</translation>
    </message>
    <message>
        <source>Not in this edition</source>
        <translation>Não está nesta edição</translation>
    </message>
    <message>
        <source>± is one standard error; after hours and shares of settlements, the most that it can be.</source>
        <translation>± é um erro padrão; após horas e percentuais de localidades, o máximo que ele pode ser.</translation>
    </message>
    <message>
        <source>Damage {hours} h</source>
        <translation>Danos {hours} h</translation>
    </message>
    <message>
        <source>Logical failure {hours} h</source>
        <translation>Falha lógica {hours} h</translation>
    </message>
    <message>
        <source>Power {hours} h</source>
        <translation>Energia {hours} h</translation>
    </message>
    <message>
        <source>Transport {hours} h</source>
        <translation>Transporte {hours} h</translation>
    </message>
    <message>
        <source>Of the person-hours lost, {power} % are lost because the serving site has no power, {damage} % because it is damaged, {logical} % because its operator, software or supplier has failed, and {transport} % because it stands but has no path to a gateway.</source>
        <translation>Das horas-pessoa perdidas, {power} % se perdem porque o site de atendimento não tem energia, {damage} % porque está danificado, {logical} % porque seu operador, software ou fornecedor falhou e {transport} % porque está de pé, mas não tem caminho até um gateway.</translation>
    </message>
    <message>
        <source>This edition names no settlement.</source>
        <translation>Esta edição não nomeia nenhuma localidade.</translation>
    </message>
    <message>
        <source>Early-warning nodes by kind</source>
        <translation>Nós de alerta precoce por tipo</translation>
    </message>
    <message>
        <source>Stacked areas by cause; the table above gives the numbers.</source>
        <translation>Áreas empilhadas por causa; a tabela acima traz os números.</translation>
    </message>
    <message>
        <source>by logical failure</source>
        <translation>por falha lógica</translation>
    </message>
    <message>
        <source>Logical failure: it is whole, but its operator, software or supplier has failed.</source>
        <translation>Falha lógica: está intacto, mas seu operador, software ou fornecedor falhou.</translation>
    </message>
    <message>
        <source>No site is expected to leave anybody without service.</source>
        <translation>Não se espera que nenhum site deixe alguém sem serviço.</translation>
    </message>
    <message>
        <source>No contact is recorded.</source>
        <translation>Nenhum contato está registrado.</translation>
    </message>
    <message>
        <source>The range holds 9 of 10 simulated events; ± is one standard error.</source>
        <translation>O intervalo contém 9 de 10 eventos simulados; ± é um erro padrão.</translation>
    </message>
    <message>
        <source>fewer than {count}</source>
        <translation>menos de {count}</translation>
    </message>
    <message>
        <source>other kinds</source>
        <translation>outros tipos</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrados</translation>
    </message>
    <message>
        <source>other areas</source>
        <translation>outras áreas</translation>
    </message>
    <message>
        <source>Too few sites to be counted in this edition cut off people when they fail alone.</source>
        <translation>Poucos sites demais para contar nesta edição deixam pessoas sem serviço quando falham sozinhos.</translation>
    </message>
    <message>
        <source>{count} of the {total} sites recorded would leave people without service if they failed alone ({kinds}): {ways} because other sites have no other way to a gateway, the others because no other site serves their people.</source>
        <translation>{count} dos {total} sites registrados deixariam pessoas sem serviço se falhassem sozinhos ({kinds}): {ways} porque outros sites não têm outro caminho até um gateway, os demais porque nenhum outro site atende os seus moradores.</translation>
    </message>
    <message>
        <source>This edition does not name them; the restricted edition does.</source>
        <translation>Esta edição não os nomeia; a edição restrita, sim.</translation>
    </message>
    <message>
        <source>This edition does not name them; the restricted edition does, held by: {holders}.</source>
        <translation>Esta edição não os nomeia; a edição restrita o faz, em poder de: {holders}.</translation>
    </message>
    <message>
        <source>Counts over the whole plan; where there are fewer than {count}, they are summed.</source>
        <translation>Contagens de todo o plano; onde há menos de {count}, são somadas.</translation>
    </message>
    <message>
        <source>sites without another way: {sites}</source>
        <translation>sites sem outro caminho: {sites}</translation>
    </message>
    <message>
        <source>Rows that are proposals of Lifeline and that nobody has adapted yet: {count} of {total}.</source>
        <translation>Linhas que são propostas do Lifeline e que ninguém adaptou ainda: {count} de {total}.</translation>
    </message>
    <message>
        <source>Characters of names that cannot be printed with the fonts of this program and stand as {sign}: {count}. The plan file keeps them. Unicode: {codes}.</source>
        <translation>Caracteres de nomes que não podem ser impressos com as fontes deste programa e aparecem como {sign}: {count}. O arquivo do plano os conserva. Unicode: {codes}.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Procedures that are proposals of Lifeline and that nobody has adapted yet: {count} of {total}.</source>
        <translation>Procedimentos que são propostas do Lifeline e que ninguém adaptou ainda: {count} de {total}.</translation>
    </message>
    <message>
        <source>This plan records sites: {site}, links: {link}, settlements: {settlement}, warning nodes: {warning_node}, alternative links: {alternative_link}. Operators named: {operators}. Gateways that connect the country to the world: {gateways}.</source>
        <translation>Este plano registra sites: {site}, enlaces: {link}, localidades: {settlement}, nós de alerta: {warning_node}, enlaces alternativos: {alternative_link}. Operadoras nomeadas: {operators}. Gateways que ligam o país ao mundo: {gateways}.</translation>
    </message>
    <message>
        <source>This plan records sites: {site}, links: {link}, settlements: {settlement}, warning nodes: {warning_node}, alternative links: {alternative_link}; this edition names {named} of them. Operators named: {operators}.</source>
        <translation>Este plano registra sites: {site}, enlaces: {link}, localidades: {settlement}, nós de alerta: {warning_node}, enlaces alternativos: {alternative_link}; esta edição nomeia {named} deles. Operadoras nomeadas: {operators}.</translation>
    </message>
    <message>
        <source>Map of the sites by kind ({count}) and the links between them, over the coast and settlements.</source>
        <translation>Mapa dos sites por tipo ({count}) e dos enlaces entre eles, sobre a costa e as localidades.</translation>
    </message>
    <message>
        <source>Sites of tier 1 or 2, national services and those on which areas depend: {count}.</source>
        <translation>Sites de nível 1 ou 2, serviços nacionais e aqueles de que dependem áreas: {count}.</translation>
    </message>
    <message>
        <source>Alternative links that stand by: {count}. They are no part of the everyday network: figures of scenarios are without them unless they say otherwise.</source>
        <translation>Enlaces alternativos de prontidão: {count}. Não fazem parte da rede do dia a dia: os números dos cenários não os incluem, salvo indicação em contrário.</translation>
    </message>
    <message>
        <source>Warning nodes recorded: {count}; of these work without a site of the network: {alone}. The site that most of the others need is {site} ({needing}).</source>
        <translation>Nós de alerta registrados: {count}; destes funcionam sem um site da rede: {alone}. O site de que a maioria dos outros precisa é {site} ({needing}).</translation>
    </message>
    <message>
        <source>Warning nodes recorded: {count}; of these work without a site of the network: {alone}.</source>
        <translation>Nós de alerta registrados: {count}; destes funcionam sem um site da rede: {alone}.</translation>
    </message>
    <message>
        <source>Sites that cut off other sites or people when they fail alone: {count}. The worst, {site}, cuts off {people} of {total} people recorded; other sites it cuts off: {sites}.</source>
        <translation>Sites que isolam outros sites ou pessoas quando falham sozinhos: {count}. O pior, {site}, isola {people} de {total} pessoas registradas; outros sites que isola: {sites}.</translation>
    </message>
    <message>
        <source>the only way to a gateway for other sites: {count}</source>
        <translation>o único caminho até um gateway para outros sites: {count}</translation>
    </message>
    <message>
        <source>The only path of other sites: {count}.</source>
        <translation>O único caminho de outros sites: {count}.</translation>
    </message>
    <message>
        <source>Corrective actions closed: {closed} of {total}; overdue: {late}.</source>
        <translation>Ações corretivas encerradas: {closed} de {total}; atrasadas: {late}.</translation>
    </message>
    <message>
        <source>{area}, sites: {count}</source>
        <translation>{area}, sites: {count}</translation>
    </message>
    <message>
        <source>Data: grade {grades}; surveyed {dates}; from {sources}.</source>
        <translation>Dados: grau {grades}; levantados {dates}; de {sources}.</translation>
    </message>
    <message>
        <source>Simulated; its seed, the age and the grades of its data: {sheet}.</source>
        <translation>Simulado; a sua semente, a idade e os graus dos seus dados: {sheet}.</translation>
    </message>
    <message>
        <source>Organizations with a desk that answers day and night: {count}.</source>
        <translation>Organizações com um posto que atende dia e noite: {count}.</translation>
    </message>
</context>
<context>
    <name>prints</name>
    <message>
        <source>Asset</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Position (WGS 84)</source>
        <translation>Posição (WGS 84)</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Informado por</translation>
    </message>
    <message>
        <source>Phone, radio call sign</source>
        <translation>Telefone, indicativo de rádio</translation>
    </message>
    <message>
        <source>Date and time (UTC)</source>
        <translation>Data e hora (UTC)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Asset cards</source>
        <translation>Fichas de ativos</translation>
    </message>
    <message>
        <source>each operator, as a list of sites</source>
        <translation>cada operadora, como lista de sites</translation>
    </message>
    <message>
        <source>Height (m)</source>
        <translation>Altura (m)</translation>
    </message>
    <message>
        <source>Design wind (m/s)</source>
        <translation>Vento de projeto (m/s)</translation>
    </message>
    <message>
        <source>Battery (h)</source>
        <translation>Bateria (h)</translation>
    </message>
    <message>
        <source>Fuel for (h)</source>
        <translation>Combustível para (h)</translation>
    </message>
    <message>
        <source>People cut off if it fails alone</source>
        <translation>Pessoas isoladas se falhar sozinho</translation>
    </message>
    <message>
        <source>What is known of each site, with a code to scan; of all sites, or of one alone.</source>
        <translation>O que se sabe de cada site, com um código para escanear; de todos os sites, ou de um só.</translation>
    </message>
    <message>
        <source>Map atlas</source>
        <translation>Atlas de mapas</translation>
    </message>
    <message>
        <source>No place is recorded, so there is nothing to map.</source>
        <translation>Nenhum local registrado, por isso não há nada a mapear.</translation>
    </message>
    <message>
        <source>Overview and sheets</source>
        <translation>Visão geral e folhas</translation>
    </message>
    <message>
        <source>Sheet {number}: {area}</source>
        <translation>Folha {number}: {area}</translation>
    </message>
    <message>
        <source>No site is recorded in this area.</source>
        <translation>Nenhum site registrado nesta área.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Easting (m)</source>
        <translation>Leste (m)</translation>
    </message>
    <message>
        <source>Northing (m)</source>
        <translation>Norte (m)</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation>Precisão (m)</translation>
    </message>
    <message>
        <source>Positions in {area} (UTM, WGS 84)</source>
        <translation>Posições em {area} (UTM, WGS 84)</translation>
    </message>
    <message>
        <source>An overview and a sheet for every area, with UTM grid and positions.</source>
        <translation>Uma visão geral e uma folha para cada área, com grade UTM e posições.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>every operator and agency: a duty desk reached day and night, and an alternate</source>
        <translation>cada operadora e órgão: um plantão acessível dia e noite, e um substituto</translation>
    </message>
    <message>
        <source>Duty desks that answer day and night come first. If nobody answers, call the alternate, then try satellite or radio. Tick whom you reached in the monthly test.</source>
        <translation>Plantões que atendem dia e noite vêm primeiro. Se ninguém responder, chame o substituto e depois tente satélite ou rádio. Marque quem você contatou no teste mensal.</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nome e papel</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Satellite, HF, e-mail</source>
        <translation>Satélite, HF, e-mail</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>A quem chamar</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Folha de contatos</translation>
    </message>
    <message>
        <source>Whom to call, duty desks first, with alternates.</source>
        <translation>A quem chamar, plantões primeiro, com substitutos.</translation>
    </message>
    <message>
        <source>One form an asset. Do not enter before it is safe. Slight: works after adjustment. Moderate: repair on the spot. Extensive: parts have to be replaced. Complete: to be rebuilt.</source>
        <translation>Um formulário por ativo. Não entre antes que seja seguro. Leve: funciona após ajuste. Moderado: reparo no local. Extenso: é preciso trocar partes. Total: a reconstruir.</translation>
    </message>
    <message>
        <source>Damage report</source>
        <translation>Relatório de danos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>extensive</source>
        <translation>extenso</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Rádio</translation>
    </message>
    <message>
        <source>Alignment of antennas</source>
        <translation>Alinhamento das antenas</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Danos</translation>
    </message>
    <message>
        <source>Seen on (UTC)</source>
        <translation>Visto em (UTC)</translation>
    </message>
    <message>
        <source>Safe to work</source>
        <translation>Seguro para trabalhar</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Em serviço</translation>
    </message>
    <message>
        <source>Numbers of photographs</source>
        <translation>Números das fotografias</translation>
    </message>
    <message>
        <source>What is broken, in words</source>
        <translation>O que está avariado, em palavras</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>4x4</source>
        <translation>4x4</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>a pé</translation>
    </message>
    <message>
        <source>boat</source>
        <translation>barco</translation>
    </message>
    <message>
        <source>air</source>
        <translation>aéreo</translation>
    </message>
    <message>
        <source>Access and repair</source>
        <translation>Acesso e reparo</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Spares needed</source>
        <translation>Sobressalentes necessários</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Days, estimated</source>
        <translation>Dias, estimados</translation>
    </message>
    <message>
        <source>Cost, estimated, currency</source>
        <translation>Custo, estimado, moeda</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Segurado</translation>
    </message>
    <message>
        <source>Damage form</source>
        <translation>Formulário de danos</translation>
    </message>
    <message>
        <source>The state of one asset after the event; for a chosen one, with what is known.</source>
        <translation>O estado de um ativo após o evento; para um escolhido, com o que já se sabe.</translation>
    </message>
    <message>
        <source>What to decide</source>
        <translation>O que decidir</translation>
    </message>
    <message>
        <source>Seen and decided by</source>
        <translation>Visto e decidido por</translation>
    </message>
    <message>
        <source>No site is known on which people hang alone.</source>
        <translation>Não se conhece nenhum site do qual, sozinho, dependam pessoas.</translation>
    </message>
    <message>
        <source>each operator, as a list of sites and links</source>
        <translation>cada operadora, como lista de sites e enlaces</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>People cut off</source>
        <translation>Pessoas isoladas</translation>
    </message>
    <message>
        <source>Sites cut off</source>
        <translation>Sites isolados</translation>
    </message>
    <message>
        <source>Hours down</source>
        <translation>Horas fora</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Horas-pessoa</translation>
    </message>
    <message>
        <source>The sites that matter most: protect, power and double these first</source>
        <translation>Os sites que mais importam: proteger, energizar e duplicar primeiro</translation>
    </message>
    <message>
        <source>People and sites cut off if the site fails alone, on any day. Hours and person-hours: expected in the worst scenario to day 30; a dash where nothing was simulated.</source>
        <translation>Pessoas e sites isolados se o site falhar sozinho, em qualquer dia. Horas e horas-pessoa: esperadas no pior cenário até o dia 30; um traço onde nada foi simulado.</translation>
    </message>
    <message>
        <source>What to buy first</source>
        <translation>O que comprar primeiro</translation>
    </message>
    <message>
        <source>{project}: {cost} USD, protects {people} people.</source>
        <translation>{project}: {cost} USD, protege {people} pessoas.</translation>
    </message>
    <message>
        <source>A second path or a second site for {site}: it would keep {people} people connected.</source>
        <translation>Um segundo caminho ou um segundo site para {site}: manteria {people} pessoas conectadas.</translation>
    </message>
    <message>
        <source>No project with its cost is recorded. The analysis points here:</source>
        <translation>Nenhum projeto com seu custo está registrado. A análise aponta para cá:</translation>
    </message>
    <message>
        <source>Satellite, HF</source>
        <translation>Satélite, HF</translation>
    </message>
    <message>
        <source>Whom to call first</source>
        <translation>A quem chamar primeiro</translation>
    </message>
    <message>
        <source>Executive brief</source>
        <translation>Resumo executivo</translation>
    </message>
    <message>
        <source>Two pages for a decision: what fails, which sites matter, whom to call.</source>
        <translation>Duas páginas para decidir: o que falha, que sites importam, a quem chamar.</translation>
    </message>
    <message>
        <source>Refueling</source>
        <translation>Reabastecimento</translation>
    </message>
    <message>
        <source>each operator, for every site</source>
        <translation>cada operadora, para cada site</translation>
    </message>
    <message>
        <source>Sites with a generator: those first whose failure alone cuts off most people, among equals those whose fuel ends first. On the day, what the sites report comes first.</source>
        <translation>Sites com gerador: primeiro aqueles cuja falha isolada deixa mais pessoas sem comunicação; entre iguais, aqueles cujo combustível acaba antes. No dia, o que os sites informam vem primeiro.</translation>
    </message>
    <message>
        <source>Tank (l)</source>
        <translation>Tanque (l)</translation>
    </message>
    <message>
        <source>Burns (l/h)</source>
        <translation>Consumo (l/h)</translation>
    </message>
    <message>
        <source>Area, access</source>
        <translation>Área, acesso</translation>
    </message>
    <message>
        <source>Gauge (l)</source>
        <translation>Medidor (l)</translation>
    </message>
    <message>
        <source>Filled (l)</source>
        <translation>Abastecido (l)</translation>
    </message>
    <message>
        <source>When, by whom</source>
        <translation>Quando, por quem</translation>
    </message>
    <message>
        <source>Refuel in this order</source>
        <translation>Reabastecer nesta ordem</translation>
    </message>
    <message>
        <source>A dash is unknown. Fuel: hours with the tank as recorded, at the usual load.</source>
        <translation>Um traço é desconhecido. Combustível: horas com o tanque como registrado, na carga usual.</translation>
    </message>
    <message>
        <source>Fuel list</source>
        <translation>Lista de combustível</translation>
    </message>
    <message>
        <source>Which generator to refuel first, with room for what was delivered.</source>
        <translation>Que gerador reabastecer primeiro, com espaço para o que foi entregue.</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>emergência</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridade</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>rotina</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>exercício</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>radio e-mail</source>
        <translation>e-mail por rádio</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>satélite</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>Write in capitals, short, without abbreviations of your own. Number every message.</source>
        <translation>Escreva em maiúsculas, de forma curta, sem abreviações próprias. Numere cada mensagem.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Precedência</translation>
    </message>
    <message>
        <source>To: name, function, place</source>
        <translation>Para: nome, função, local</translation>
    </message>
    <message>
        <source>From: name, function, place</source>
        <translation>De: nome, função, local</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprovado por</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Replied by</source>
        <translation>Respondido por</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmissão</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Frequency or channel</source>
        <translation>Frequência ou canal</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>Enviado (UTC)</translation>
    </message>
    <message>
        <source>Received (UTC)</source>
        <translation>Recebido (UTC)</translation>
    </message>
    <message>
        <source>Message form</source>
        <translation>Formulário de mensagem</translation>
    </message>
    <message>
        <source>A numbered message with precedence, text, reply and how it went.</source>
        <translation>Uma mensagem numerada com precedência, texto, resposta e como foi enviada.</translation>
    </message>
    <message>
        <source>PACE cards</source>
        <translation>Fichas PACE</translation>
    </message>
    <message>
        <source>the disaster office with each critical site</source>
        <translation>o órgão de defesa civil com cada site crítico</translation>
    </message>
    <message>
        <source>Try the ways from top to bottom and go to the next one when the time is over. Say on every way which one you use now.</source>
        <translation>Tente as vias de cima para baixo e passe à próxima quando o tempo acabar. Diga em cada via qual você está usando agora.</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>Next way after {time}</source>
        <translation>Próxima via após {time}</translation>
    </message>
    <message>
        <source>P  Primary</source>
        <translation>P  Primária</translation>
    </message>
    <message>
        <source>A  Alternate</source>
        <translation>A  Alternativa</translation>
    </message>
    <message>
        <source>C  Contingency</source>
        <translation>C  Contingência</translation>
    </message>
    <message>
        <source>E  Emergency</source>
        <translation>E  Emergência</translation>
    </message>
    <message>
        <source>Radio nets</source>
        <translation>Redes de rádio</translation>
    </message>
    <message>
        <source>Last tested: {date}</source>
        <translation>Último teste: {date}</translation>
    </message>
    <message>
        <source>Four ways to reach each critical site, in order; of all such sites, or of one alone.</source>
        <translation>Quatro formas de contatar cada site crítico, em ordem; de todos esses sites, ou de um só.</translation>
    </message>
    <message>
        <source>the disaster office with operators and the meteorological service</source>
        <translation>o órgão de defesa civil com as operadoras e o serviço meteorológico</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Roteiros de ação</translation>
    </message>
    <message>
        <source>Playbook: {hazard}</source>
        <translation>Roteiro de ação: {hazard}</translation>
    </message>
    <message>
        <source>T is the moment of the event; hours before it have a minus. Tick what is done and write the time.</source>
        <translation>T é o momento do evento; as horas antes dele têm sinal de menos. Marque o que foi feito e anote a hora.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Action, trigger</source>
        <translation>Ação, gatilho</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimento</translation>
    </message>
    <message>
        <source>Done (UTC)</source>
        <translation>Feito (UTC)</translation>
    </message>
    <message>
        <source>Who does what when</source>
        <translation>Quem faz o quê e quando</translation>
    </message>
    <message>
        <source>Who does what when, a page for each hazard.</source>
        <translation>Quem faz o quê e quando, uma página por ameaça.</translation>
    </message>
    <message>
        <source>Radio plan</source>
        <translation>Plano de rádio</translation>
    </message>
    <message>
        <source>the regulator and everybody who runs a net</source>
        <translation>o órgão regulador e todos os que operam uma rede</translation>
    </message>
    <message>
        <source>Listen before you speak. Emergency traffic comes first on every net. The last rows are free for nets that are agreed on the day.</source>
        <translation>Escute antes de falar. O tráfego de emergência vem primeiro em toda rede. As últimas linhas ficam livres para redes acordadas no dia.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Frequency (MHz)</source>
        <translation>Frequência (MHz)</translation>
    </message>
    <message>
        <source>Repeater input (MHz)</source>
        <translation>Entrada do repetidor (MHz)</translation>
    </message>
    <message>
        <source>Tone, mode, kHz</source>
        <translation>Tom, modo, kHz</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Indicativo</translation>
    </message>
    <message>
        <source>Control, run by</source>
        <translation>Controle, operada por</translation>
    </message>
    <message>
        <source>Coverage, schedule</source>
        <translation>Cobertura, horário</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Testado</translation>
    </message>
    <message>
        <source>Nets by frequency</source>
        <translation>Redes por frequência</translation>
    </message>
    <message>
        <source>Every net with frequency, mode, call sign and schedule.</source>
        <translation>Cada rede com frequência, modo, indicativo e horário.</translation>
    </message>
    <message>
        <source>life-saving</source>
        <translation>salvar vidas</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>essencial</translation>
    </message>
    <message>
        <source>restoration</source>
        <translation>restauração</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>granted in part</source>
        <translation>concedido em parte</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>encaminhado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>Request for assistance</source>
        <translation>Pedido de assistência</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Número do pedido</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>What is needed, with specification</source>
        <translation>O que é necessário, com especificação</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Where it is needed, access, who receives it</source>
        <translation>Onde é necessário, acesso, quem recebe</translation>
    </message>
    <message>
        <source>Needed by (UTC)</source>
        <translation>Necessário até (UTC)</translation>
    </message>
    <message>
        <source>What happens if it does not come</source>
        <translation>O que acontece se não chegar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <translation>Fornecido por</translation>
    </message>
    <message>
        <source>Cost, currency</source>
        <translation>Custo, moeda</translation>
    </message>
    <message>
        <source>Arrived (UTC)</source>
        <translation>Chegou em (UTC)</translation>
    </message>
    <message>
        <source>To be returned on</source>
        <translation>A devolver em</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Devolvido em</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Request form</source>
        <translation>Formulário de pedido</translation>
    </message>
    <message>
        <source>A request for assistance and what was decided.</source>
        <translation>Um pedido de assistência e o que foi decidido.</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Relatório de situação</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Número do relatório</translation>
    </message>
    <message>
        <source>As of (UTC)</source>
        <translation>Situação em (UTC)</translation>
    </message>
    <message>
        <source>Next report (UTC)</source>
        <translation>Próximo relatório (UTC)</translation>
    </message>
    <message>
        <source>In three sentences: what happened, who is without service, what comes next</source>
        <translation>Em três frases: o que aconteceu, quem está sem serviço, o que vem a seguir</translation>
    </message>
    <message>
        <source>People recorded</source>
        <translation>Pessoas registradas</translation>
    </message>
    <message>
        <source>Sites in all</source>
        <translation>Sites no total</translation>
    </message>
    <message>
        <source>Sites out</source>
        <translation>Sites fora</translation>
    </message>
    <message>
        <source>People without service</source>
        <translation>Pessoas sem serviço</translation>
    </message>
    <message>
        <source>Emergency calls</source>
        <translation>Chamadas de emergência</translation>
    </message>
    <message>
        <source>Warning works</source>
        <translation>Alerta funciona</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Estradas</translation>
    </message>
    <message>
        <source>Status by area</source>
        <translation>Situação por área</translation>
    </message>
    <message>
        <source>For comparison: after “{scenario}” the simulation expects {day} people without service after 24 hours and {week} after 7 days, of {total} recorded. It is no report of what happened.</source>
        <translation>Para comparação: após “{scenario}”, a simulação espera {day} pessoas sem serviço após 24 horas e {week} após 7 dias, de {total} registradas. Não é um relatório do que aconteceu.</translation>
    </message>
    <message>
        <source>State, since when (UTC)</source>
        <translation>Estado, desde quando (UTC)</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Battery, fuel left (h)</source>
        <translation>Bateria, combustível restante (h)</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necessidades</translation>
    </message>
    <message>
        <source>Back by (UTC)</source>
        <translation>Volta até (UTC)</translation>
    </message>
    <message>
        <source>Sites that matter most, and others that are out</source>
        <translation>Sites que mais importam, e outros que estão fora</translation>
    </message>
    <message>
        <source>Done, needed, decided</source>
        <translation>Feito, necessário, decidido</translation>
    </message>
    <message>
        <source>Alternative links and kits in use: where, since when</source>
        <translation>Enlaces alternativos e kits em uso: onde, desde quando</translation>
    </message>
    <message>
        <source>Requests open: what, for whom, priority</source>
        <translation>Pedidos abertos: o quê, para quem, prioridade</translation>
    </message>
    <message>
        <source>Help from abroad: offered, on the way, held up</source>
        <translation>Ajuda do exterior: oferecida, a caminho, retida</translation>
    </message>
    <message>
        <source>Decisions needed, by whom, by when</source>
        <translation>Decisões necessárias, de quem, até quando</translation>
    </message>
    <message>
        <source>Areas and sites that matter most, with room for what is known.</source>
        <translation>Áreas e sites que mais importam, com espaço para o que se sabe.</translation>
    </message>
    <message>
        <source>the disaster office with everybody who acts in it</source>
        <translation>o órgão de defesa civil com todos os que atuam nele</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimentos</translation>
    </message>
    <message>
        <source>This procedure has no steps.</source>
        <translation>Este procedimento não tem passos.</translation>
    </message>
    <message>
        <source>the owner of the procedure</source>
        <translation>o responsável pelo procedimento</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Within (min)</source>
        <translation>Prazo (min)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Procedure cards</source>
        <translation>Fichas de procedimentos (POP)</translation>
    </message>
    <message>
        <source>Every standing procedure on a page of its own, step by step.</source>
        <translation>Cada procedimento permanente em sua própria página, passo a passo.</translation>
    </message>
    <message>
        <source>Report every 6 hours in the first three days, then every 12. A number that is not known stays empty: 0 means that there is none.</source>
        <translation>Informe a cada 6 horas nos três primeiros dias, depois a cada 12. Um número que não se sabe fica vazio: 0 significa que não há nenhum.</translation>
    </message>
    <message>
        <source>Operator status</source>
        <translation>Situação da operadora</translation>
    </message>
    <message>
        <source>out by damage</source>
        <translation>fora por dano</translation>
    </message>
    <message>
        <source>out by transport</source>
        <translation>fora por transporte</translation>
    </message>
    <message>
        <source>out by power</source>
        <translation>fora por energia</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>em bateria</translation>
    </message>
    <message>
        <source>on generator</source>
        <translation>em gerador</translation>
    </message>
    <message>
        <source>shortest fuel (h)</source>
        <translation>menor combustível (h)</translation>
    </message>
    <message>
        <source>Sites by area</source>
        <translation>Sites por área</translation>
    </message>
    <message>
        <source>Sites in all are those of this plan, of every operator; correct them.</source>
        <translation>Os sites no total são os deste plano, de cada operadora; corrija-os.</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>works without location</source>
        <translation>funciona sem localização</translation>
    </message>
    <message>
        <source>rerouted with location</source>
        <translation>desviado com localização</translation>
    </message>
    <message>
        <source>rerouted without location</source>
        <translation>desviado sem localização</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>indisponível</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>out</source>
        <translation>fora</translation>
    </message>
    <message>
        <source>International capacity left (%)</source>
        <translation>Capacidade internacional restante (%)</translation>
    </message>
    <message>
        <source>Microwave hops down</source>
        <translation>Saltos de micro-ondas fora</translation>
    </message>
    <message>
        <source>Cell broadcast works</source>
        <translation>Difusão celular funciona</translation>
    </message>
    <message>
        <source>Fixed lines out</source>
        <translation>Linhas fixas fora</translation>
    </message>
    <message>
        <source>Subscribers without service</source>
        <translation>Assinantes sem serviço</translation>
    </message>
    <message>
        <source>Fiber cuts: where</source>
        <translation>Rompimentos de fibra: onde</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>combustível</translation>
    </message>
    <message>
        <source>access</source>
        <translation>acesso</translation>
    </message>
    <message>
        <source>security</source>
        <translation>segurança</translation>
    </message>
    <message>
        <source>spares</source>
        <translation>sobressalentes</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>espectro</translation>
    </message>
    <message>
        <source>customs</source>
        <translation>alfândega</translation>
    </message>
    <message>
        <source>Needs and outlook</source>
        <translation>Necessidades e perspectiva</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necessário</translation>
    </message>
    <message>
        <source>For which sites, how much, by when</source>
        <translation>Para que sites, quanto, até quando</translation>
    </message>
    <message>
        <source>Expected return of service, site by site</source>
        <translation>Volta esperada do serviço, site a site</translation>
    </message>
    <message>
        <source>Operator status form</source>
        <translation>Formulário de situação da operadora</translation>
    </message>
    <message>
        <source>What an operator reports by area: out, why, on battery, needs.</source>
        <translation>O que uma operadora informa por área: fora, motivo, em bateria, necessidades.</translation>
    </message>
    <message>
        <source>One form a site. Write what you saw or measured, not what the records say; leave empty what you could not see. Scores: 0 none, 1 slight, 2 marked, 3 severe.</source>
        <translation>Um formulário por site. Escreva o que você viu ou mediu, não o que os registros dizem; deixe vazio o que não pôde ver. Notas: 0 nenhum, 1 leve, 2 acentuado, 3 grave.</translation>
    </message>
    <message>
        <source>Site survey</source>
        <translation>Levantamento de site</translation>
    </message>
    <message>
        <source>GPS {number}: latitude, longitude, accuracy (m)</source>
        <translation>GPS {number}: latitude, longitude, precisão (m)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Ground elevation (m)</source>
        <translation>Altitude do terreno (m)</translation>
    </message>
    <message>
        <source>Flood mark above ground (m)</source>
        <translation>Marca de inundação acima do solo (m)</translation>
    </message>
    <message>
        <source>Height of equipment above ground (m)</source>
        <translation>Altura do equipamento acima do solo (m)</translation>
    </message>
    <message>
        <source>Structure and equipment</source>
        <translation>Estrutura e equipamento</translation>
    </message>
    <message>
        <source>Class of structure</source>
        <translation>Classe da estrutura</translation>
    </message>
    <message>
        <source>Bolts</source>
        <translation>Parafusos</translation>
    </message>
    <message>
        <source>Corrosion</source>
        <translation>Corrosão</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Fundação</translation>
    </message>
    <message>
        <source>Tension of guys checked</source>
        <translation>Tensão dos estais verificada</translation>
    </message>
    <message>
        <source>Cabinets anchored</source>
        <translation>Armários ancorados</translation>
    </message>
    <message>
        <source>Batteries anchored</source>
        <translation>Baterias ancoradas</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Vegetação</translation>
    </message>
    <message>
        <source>Cable entry</source>
        <translation>Entrada de cabos</translation>
    </message>
    <message>
        <source>Earthing (ohm)</source>
        <translation>Aterramento (ohm)</translation>
    </message>
    <message>
        <source>Antennas: number, kind, azimuth</source>
        <translation>Antenas: número, tipo, azimute</translation>
    </message>
    <message>
        <source>Batteries: make</source>
        <translation>Baterias: marca</translation>
    </message>
    <message>
        <source>Capacity (Ah)</source>
        <translation>Capacidade (Ah)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Voltage (V)</source>
        <translation>Tensão (V)</translation>
    </message>
    <message>
        <source>Discharge test (min)</source>
        <translation>Teste de descarga (min)</translation>
    </message>
    <message>
        <source>Last load test</source>
        <translation>Último teste com carga</translation>
    </message>
    <message>
        <source>Size (kVA)</source>
        <translation>Potência (kVA)</translation>
    </message>
    <message>
        <source>Hours run</source>
        <translation>Horas de uso</translation>
    </message>
    <message>
        <source>Protected against theft</source>
        <translation>Protegido contra furto</translation>
    </message>
    <message>
        <source>road</source>
        <translation>estrada</translation>
    </message>
    <message>
        <source>Access and surroundings</source>
        <translation>Acesso e arredores</translation>
    </message>
    <message>
        <source>Time from base (h)</source>
        <translation>Tempo desde a base (h)</translation>
    </message>
    <message>
        <source>Keys are kept by</source>
        <translation>Chaves guardadas por</translation>
    </message>
    <message>
        <source>Landlord, phone</source>
        <translation>Locador, telefone</translation>
    </message>
    <message>
        <source>Hazards of neighboring ground, trees, buildings</source>
        <translation>Perigos do terreno vizinho, árvores, prédios</translation>
    </message>
    <message>
        <source>north</source>
        <translation>norte</translation>
    </message>
    <message>
        <source>east</source>
        <translation>leste</translation>
    </message>
    <message>
        <source>south</source>
        <translation>sul</translation>
    </message>
    <message>
        <source>west</source>
        <translation>oeste</translation>
    </message>
    <message>
        <source>power</source>
        <translation>energia</translation>
    </message>
    <message>
        <source>antennas</source>
        <translation>antenas</translation>
    </message>
    <message>
        <source>Photographs, remarks, signature</source>
        <translation>Fotografias, observações, assinatura</translation>
    </message>
    <message>
        <source>Photographs taken</source>
        <translation>Fotografias tiradas</translation>
    </message>
    <message>
        <source>Surveyor</source>
        <translation>Responsável pelo levantamento</translation>
    </message>
    <message>
        <source>Site survey form</source>
        <translation>Formulário de levantamento de site</translation>
    </message>
    <message>
        <source>What a visit to a site has to bring home; for a chosen site, with what is known.</source>
        <translation>O que uma visita a um site deve trazer; para um site escolhido, com o que já se sabe.</translation>
    </message>
    <message>
        <source>cell broadcast</source>
        <translation>difusão celular</translation>
    </message>
    <message>
        <source>location SMS</source>
        <translation>SMS por localização</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>rádio</translation>
    </message>
    <message>
        <source>television</source>
        <translation>televisão</translation>
    </message>
    <message>
        <source>siren</source>
        <translation>sirene</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>alto-falante</translation>
    </message>
    <message>
        <source>radio net</source>
        <translation>rede de rádio</translation>
    </message>
    <message>
        <source>Warning reach</source>
        <translation>Alcance do alerta</translation>
    </message>
    <message>
        <source>No settlement with people is recorded, so nobody knows who can be warned.</source>
        <translation>Nenhuma localidade com pessoas registrada, por isso não se sabe quem pode ser alertado.</translation>
    </message>
    <message>
        <source>the statistics office and the disaster office</source>
        <translation>o instituto de estatística e o órgão de defesa civil</translation>
    </message>
    <message>
        <source>Channels that reach each settlement while everything works, from the sites and warning nodes of this plan. Channels that share a site fall together and count as one. People without a channel need a person who goes there.</source>
        <translation>Canais que alcançam cada localidade enquanto tudo funciona, a partir dos sites e nós de alerta deste plano. Canais que compartilham um site caem juntos e contam como um. Pessoas sem canal precisam de alguém que vá até lá.</translation>
    </message>
    <message>
        <source>people whom no channel reaches</source>
        <translation>pessoas que nenhum canal alcança</translation>
    </message>
    <message>
        <source>people whose channels all hang on one site or node</source>
        <translation>pessoas cujos canais dependem todos de um único site ou nó</translation>
    </message>
    <message>
        <source>people with two or more independent channels</source>
        <translation>pessoas com dois ou mais canais independentes</translation>
    </message>
    <message>
        <source>{percent} of the people recorded</source>
        <translation>{percent} das pessoas registradas</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Independentes</translation>
    </message>
    <message>
        <source>Hear it by day</source>
        <translation>Ouvem de dia</translation>
    </message>
    <message>
        <source>Settlements by the number of independent channels</source>
        <translation>Localidades pelo número de canais independentes</translation>
    </message>
    <message>
        <source>A dash: the share of people who hear the channel is not known.</source>
        <translation>Um traço: a parcela de pessoas que ouvem o canal não é conhecida.</translation>
    </message>
    <message>
        <source>Warning-reach sheet</source>
        <translation>Folha de alcance do alerta</translation>
    </message>
    <message>
        <source>By which channels each settlement can be warned, and who by none.</source>
        <translation>Por que canais cada localidade pode ser alertada, e quem por nenhum.</translation>
    </message>
    <message>
        <source>No site is recorded.</source>
        <translation>Nenhum site registrado.</translation>
    </message>
    <message>
        <source>No contact is recorded.</source>
        <translation>Nenhum contato está registrado.</translation>
    </message>
    <message>
        <source>No site with a generator is recorded.</source>
        <translation>Nenhum site com gerador está registrado.</translation>
    </message>
    <message>
        <source>No PACE card is recorded.</source>
        <translation>Nenhuma ficha PACE está registrada.</translation>
    </message>
    <message>
        <source>No playbook is recorded.</source>
        <translation>Nenhum roteiro de ação registrado.</translation>
    </message>
    <message>
        <source>No radio net is recorded.</source>
        <translation>Nenhuma rede de rádio está registrada.</translation>
    </message>
    <message>
        <source>No procedure is recorded.</source>
        <translation>Nenhum procedimento está registrado.</translation>
    </message>
    <message>
        <source>Sirens and loudspeakers without a recorded reach, which are counted for nobody: {count} of {total}.</source>
        <translation>Sirenes e alto-falantes sem alcance registrado, que não contam para ninguém: {count} de {total}.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>cells</source>
        <translation>células</translation>
    </message>
    <message>
        <source>coordinate reference system</source>
        <translation>sistema de referência de coordenadas</translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation>delimitador</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>codificação</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>camada</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>disposição</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>planilha</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>norma</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>escrito por</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>ponto e vírgula</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exato</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Agreements</source>
        <translation>Acordos</translation>
    </message>
    <message>
        <source>Alternative links</source>
        <translation>Enlaces alternativos</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Answers to the checklist</source>
        <translation>Respostas à lista de verificação</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercícios</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Injeções</translation>
    </message>
    <message>
        <source>Observations and corrective actions</source>
        <translation>Observações e ações corretivas</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Treinamentos</translation>
    </message>
    <message>
        <source>Fragility curves</source>
        <translation>Curvas de fragilidade</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Órgãos</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Participações</translation>
    </message>
    <message>
        <source>Tasks and roles</source>
        <translation>Tarefas e papéis</translation>
    </message>
    <message>
        <source>Activation levels</source>
        <translation>Níveis de ativação</translation>
    </message>
    <message>
        <source>Hazard events</source>
        <translation>Eventos de ameaça</translation>
    </message>
    <message>
        <source>Past events</source>
        <translation>Eventos passados</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Legal instruments</source>
        <translation>Instrumentos legais</translation>
    </message>
    <message>
        <source>Regulatory measures</source>
        <translation>Medidas regulatórias</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>Camadas do mapa</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Revisions of the plan</source>
        <translation>Revisões do plano</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Lista de distribuição</translation>
    </message>
    <message>
        <source>Texts of sections</source>
        <translation>Textos das seções</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <source>Groups of people</source>
        <translation>Grupos de pessoas</translation>
    </message>
    <message>
        <source>Groups in settlements</source>
        <translation>Grupos nas localidades</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Grid zones</source>
        <translation>Zonas da rede elétrica</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>Alimentações elétricas</translation>
    </message>
    <message>
        <source>Priority users</source>
        <translation>Usuários prioritários</translation>
    </message>
    <message>
        <source>Priority schemes</source>
        <translation>Esquemas de prioridade</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Números de emergência</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimentos</translation>
    </message>
    <message>
        <source>Steps of procedures</source>
        <translation>Passos dos procedimentos</translation>
    </message>
    <message>
        <source>Playbook actions</source>
        <translation>Ações dos roteiros</translation>
    </message>
    <message>
        <source>Radio nets</source>
        <translation>Redes de rádio</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Simulações</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Visões salvas</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Cenários</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Localidades</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Servida por</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Equipment in stock</source>
        <translation>Equipamentos em estoque</translation>
    </message>
    <message>
        <source>Fuel depots</source>
        <translation>Depósitos de combustível</translation>
    </message>
    <message>
        <source>PACE cards</source>
        <translation>Fichas PACE</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Power and fuel</source>
        <translation>Energia e combustível</translation>
    </message>
    <message>
        <source>People and warning</source>
        <translation>Pessoas e alerta</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Ameaças</translation>
    </message>
    <message>
        <source>Law and governance</source>
        <translation>Legislação e governança</translation>
    </message>
    <message>
        <source>Means of emergency</source>
        <translation>Meios de emergência</translation>
    </message>
    <message>
        <source>Exercises and training</source>
        <translation>Exercícios e treinamento</translation>
    </message>
    <message>
        <source>The plan as a document</source>
        <translation>O plano como documento</translation>
    </message>
    <message>
        <source>Warning nodes</source>
        <translation>Nós de alerta</translation>
    </message>
    <message>
        <source>Warning authorities</source>
        <translation>Autoridades de alerta</translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation>Modelos de mensagem</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizações</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Route group</source>
        <translation>Grupo de rota</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dano</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rotas</translation>
    </message>
    <message>
        <source>Grid zone</source>
        <translation>Zona da rede elétrica</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The fragility curve by which it fails</source>
        <translation>A curva de fragilidade pela qual falha</translation>
    </message>
    <message>
        <source>Out at 24 h</source>
        <translation>Fora às 24 h</translation>
    </message>
    <message>
        <source>Share of its people ± one standard error at most</source>
        <translation>Proporção das suas pessoas ± um erro padrão no máximo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Share of the realizations ± one standard error</source>
        <translation>Proporção das realizações ± um erro padrão</translation>
    </message>
    <message>
        <source>Out within 72 h</source>
        <translation>Fora em 72 h</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
    <message>
        <source>Probability, computed and not counted</source>
        <translation>Probabilidade, calculada e não contada</translation>
    </message>
    <message>
        <source>Whom it serves, or whose route it carries</source>
        <translation>A quem serve, ou de quem leva a rota</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Hours out</source>
        <translation>Horas fora</translation>
    </message>
    <message>
        <source>Mean within 30 days ± one standard error at most</source>
        <translation>Média em 30 dias ± um erro padrão no máximo</translation>
    </message>
    <message>
        <source>{cause} {hours} h</source>
        <translation>{cause} {hours} h</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Logical failure</source>
        <translation>Falha lógica</translation>
    </message>
    <message>
        <source>Mean hours out by cause ± one standard error at most: what it lacks first, its structure, its operator or software, its power or its routes</source>
        <translation>Horas médias fora por causa ± um erro padrão no máximo: o que lhe falta primeiro, sua estrutura, seu operador ou software, sua energia ou suas rotas</translation>
    </message>
    <message>
        <source>± one standard error</source>
        <translation>± um erro padrão</translation>
    </message>
    <message>
        <source>Without service</source>
        <translation>Sem serviço</translation>
    </message>
    <message>
        <source>Mean of the realizations ± one standard error</source>
        <translation>Média das realizações ± um erro padrão</translation>
    </message>
    <message>
        <source>5 % below</source>
        <translation>5 % abaixo</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation>95 % abaixo</translation>
    </message>
    <message>
        <source>After the event</source>
        <translation>Após o evento</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>± one standard error at most</source>
        <translation>± um erro padrão no máximo</translation>
    </message>
    <message>
        <source>Hours after which half of the worst of it is regained, on the mean curve</source>
        <translation>Horas após as quais se recupera a metade do pior, na curva média</translation>
    </message>
    <message>
        <source>Hours after which nine tenths are regained, on the mean curve</source>
        <translation>Horas após as quais se recuperam nove décimos, na curva média</translation>
    </message>
    <message>
        <source>Most without service</source>
        <translation>Máximo sem serviço</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Horas-pessoa</translation>
    </message>
    <message>
        <source>Half back (h)</source>
        <translation>Metade de volta (h)</translation>
    </message>
    <message>
        <source>Nine tenths back (h)</source>
        <translation>Nove décimos de volta (h)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>All together: {service}</source>
        <translation>Todos juntos: {service}</translation>
    </message>
    <message>
        <source>Without it less with it, under the same draws; mean ± one standard error</source>
        <translation>Sem ele menos com ele, com os mesmos sorteios; média ± um erro padrão</translation>
    </message>
    <message>
        <source>Link or kit</source>
        <translation>Enlace ou kit</translation>
    </message>
    <message>
        <source>Person-hours avoided</source>
        <translation>Horas-pessoa evitadas</translation>
    </message>
    <message>
        <source>Works after 24 h (%)</source>
        <translation>Funciona após 24 h (%)</translation>
    </message>
    <message>
        <source>People served after 24 h</source>
        <translation>Pessoas atendidas após 24 h</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Transporta</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Emergency networks (level 3) last without grid as long as the decree says.</source>
        <translation>As redes de emergência (nível 3) duram sem rede elétrica pelo tempo que o decreto diz.</translation>
    </message>
    <message>
        <source>Sites that serve settlements (level 2) last 6 h without grid.</source>
        <translation>Os sites que servem localidades (nível 2) duram 6 h sem rede elétrica.</translation>
    </message>
    <message>
        <source>Sites that serve settlements (level 2) last 4 h without grid.</source>
        <translation>Os sites que servem localidades (nível 2) duram 4 h sem rede elétrica.</translation>
    </message>
    <message>
        <source>Other critical sites (level 1) last without grid as long as the decree says.</source>
        <translation>Os outros sites críticos (nível 1) duram sem rede elétrica pelo tempo que o decreto diz.</translation>
    </message>
    <message>
        <source>Core equipment is doubled in different buildings.</source>
        <translation>Os equipamentos de núcleo são duplicados em prédios diferentes.</translation>
    </message>
    <message>
        <source>Main and backup path share no route.</source>
        <translation>O caminho principal e o reserva não compartilham rota.</translation>
    </message>
    <message>
        <source>Central offices last 24 h without grid.</source>
        <translation>As centrais duram 24 h sem rede elétrica.</translation>
    </message>
    <message>
        <source>Cell sites and remote terminals last 8 h without grid.</source>
        <translation>As ERBs e os terminais remotos duram 8 h sem rede elétrica.</translation>
    </message>
    <message>
        <source>Chile Decree 60 (as changed in January 2026)</source>
        <translation>Decreto 60 do Chile (alterado em janeiro de 2026)</translation>
    </message>
    <message>
        <source>Level 2 went from 4 to 6 h. The hours of levels 1 and 3 stand in no text we found (4 to 48 h by criticality before): put the national figures in.</source>
        <translation>O nível 2 passou de 4 para 6 h. As horas dos níveis 1 e 3 não estão em nenhum texto que encontramos (antes, 4 a 48 h conforme a criticidade): insira os valores nacionais.</translation>
    </message>
    <message>
        <source>Chile Decree 60 (before January 2026)</source>
        <translation>Decreto 60 do Chile (antes de janeiro de 2026)</translation>
    </message>
    <message>
        <source>4 to 48 h by criticality; only the 4 h of level 2 are known to us.</source>
        <translation>4 a 48 h conforme a criticidade; só conhecemos as 4 h do nível 2.</translation>
    </message>
    <message>
        <source>8 and 24 hours (FCC rule 47 CFR 12.2 of 2007, never in force)</source>
        <translation>8 e 24 horas (regra da FCC 47 CFR 12.2 de 2007, nunca em vigor)</translation>
    </message>
    <message>
        <source>24 h in central offices, 8 h at cell sites and remote terminals. Withdrawn before it took effect: a yardstick, no duty.</source>
        <translation>24 h nas centrais, 8 h nas ERBs e terminais remotos. Retirada antes de entrar em vigor: uma referência, não uma obrigação.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Nirandjan et al. 2024, NHESS 24, 4341: W10.2 (load ratio 1.695/0.17, so speed 1.30/0.085), widened by 0.15 for a portfolio</source>
        <translation>Nirandjan et al. 2024, NHESS 24, 4341: W10.2 (razão de cargas 1,695/0,17; logo, velocidade 1,30/0,085), ampliada em 0,15 para um conjunto</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024: W10.1 (load ratio 0.93/0.28, so speed 0.96/0.14), widened by 0.15</source>
        <translation>Nirandjan et al. 2024: W10.1 (razão de cargas 0,93/0,28; logo, velocidade 0,96/0,14), ampliada em 0,15</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): as towers with a wider spread</source>
        <translation>notas técnicas 3.5 (projeto): como as torres, com dispersão maior</translation>
    </message>
    <message>
        <source>domain notes 3.2 and 3.5 (design), after Melissa 2025: crews realigning dishes</source>
        <translation>notas técnicas 3.2 e 3.5 (projeto), conforme Melissa 2025: equipes realinhando antenas parabólicas</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): 0.8 of 45 m/s</source>
        <translation>notas técnicas 3.5 (projeto): 0,8 de 45 m/s</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, poles 13.7 m, age 0</source>
        <translation>Nirandjan et al. 2024, postes de 13,7 m, 0 anos</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, poles 13.7 m, age 10</source>
        <translation>Nirandjan et al. 2024, postes de 13,7 m, 10 anos</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, poles 13.7 m, age 30</source>
        <translation>Nirandjan et al. 2024, postes de 13,7 m, 30 anos</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, poles 13.7 m, age 50</source>
        <translation>Nirandjan et al. 2024, postes de 13,7 m, 50 anos</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design), near W6.1 of Nirandjan et al. 2024: 35.2</source>
        <translation>notas técnicas 3.5 (projeto), próximo de W6.1 de Nirandjan et al. 2024: 35,2</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024: substation in open terrain</source>
        <translation>Nirandjan et al. 2024: subestação em terreno aberto</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, NHESS 24, 4341: E12.1 (as in Hazus)</source>
        <translation>Nirandjan et al. 2024, NHESS 24, 4341: E12.1 (como no Hazus)</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, NHESS 24, 4341: E12.2 (as in Hazus)</source>
        <translation>Nirandjan et al. 2024, NHESS 24, 4341: E12.2 (como no Hazus)</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, NHESS 24, 4341: E11.1</source>
        <translation>Nirandjan et al. 2024, NHESS 24, 4341: E11.1</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): E11.1 of Nirandjan et al. 2024 with medians times 1.3</source>
        <translation>notas técnicas 3.5 (projeto): E11.1 de Nirandjan et al. 2024 com medianas vezes 1,3</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design)</source>
        <translation>notas técnicas 3.5 (projeto)</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design); spread by own judgment</source>
        <translation>notas técnicas 3.5 (projeto); dispersão por julgamento próprio</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, NHESS 24, 4341: low-voltage substation, anchored (as in Hazus)</source>
        <translation>Nirandjan et al. 2024, NHESS 24, 4341: subestação de baixa tensão, ancorada (como no Hazus)</translation>
    </message>
    <message>
        <source>domain notes 3.1: out of order from 0.1 ft (0.0305 m) above the equipment&apos;s floor, functional rule of Hazus</source>
        <translation>notas técnicas 3.1: fora de serviço a partir de 0,1 ft (0,0305 m) acima do piso dos equipamentos, regra funcional do Hazus</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, NHESS 24, 4341: F12.1 after Vanneuville 2006, damage ratio read as the chance that the equipment is lost</source>
        <translation>Nirandjan et al. 2024, NHESS 24, 4341: F12.1 conforme Vanneuville 2006; a razão de dano é lida como a probabilidade de perder os equipamentos</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): depth 0.5 m</source>
        <translation>notas técnicas 3.5 (projeto): profundidade 0,5 m</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): scour p 0.3; from which depth on by own judgment</source>
        <translation>notas técnicas 3.5 (projeto): erosão p 0,3; a partir de que profundidade, por julgamento próprio</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): depth over 1 m</source>
        <translation>notas técnicas 3.5 (projeto): profundidade acima de 1 m</translation>
    </message>
    <message>
        <source>own judgment, above the substation of Aranguiz 2018</source>
        <translation>julgamento próprio, acima da subestação de Aranguiz 2018</translation>
    </message>
    <message>
        <source>domain notes 3.1: Aranguiz 2018, normal</source>
        <translation>notas técnicas 3.1: Aranguiz 2018, normal</translation>
    </message>
    <message>
        <source>own judgment: as the substation of Aranguiz 2018</source>
        <translation>julgamento próprio: como a subestação de Aranguiz 2018</translation>
    </message>
    <message>
        <source>domain notes 3.1 (design): degraded from 1 mm, 10 mm 30 %, 50 mm 70 %, 100 mm 90 %; 5 % at 1 mm by own judgment</source>
        <translation>notas técnicas 3.1 (projeto): degradado a partir de 1 mm, 10 mm 30 %, 50 mm 70 %, 100 mm 90 %; 5 % com 1 mm por julgamento próprio</translation>
    </message>
    <message>
        <source>domain notes 3.1 (design): roofs and antennas fail from 100 mm; in between by own judgment</source>
        <translation>notas técnicas 3.1 (projeto): telhados e antenas falham a partir de 100 mm; no intervalo, por julgamento próprio</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): 2 mm; spread by own judgment</source>
        <translation>notas técnicas 3.5 (projeto): 2 mm; dispersão por julgamento próprio</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): 1 mm; spread by own judgment</source>
        <translation>notas técnicas 3.5 (projeto): 1 mm; dispersão por julgamento próprio</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): 5 mm; spread by own judgment</source>
        <translation>notas técnicas 3.5 (projeto): 5 mm; dispersão por julgamento próprio</translation>
    </message>
    <message>
        <source>domain notes 3.1: Wardman 2013, ln-mean 1.77, ln-sd 1.56</source>
        <translation>notas técnicas 3.1: Wardman 2013, média logarítmica 1,77, desvio logarítmico 1,56</translation>
    </message>
    <message>
        <source>the intensity is the probability itself</source>
        <translation>a intensidade é a própria probabilidade</translation>
    </message>
    <message>
        <source>the gust itself</source>
        <translation>a própria rajada</translation>
    </message>
    <message>
        <source>domain notes 3.3: over land (about 1.1 at sea, 1.5 over rough land)</source>
        <translation>notas técnicas 3.3: sobre terra (cerca de 1,1 no mar, 1,5 sobre terreno rugoso)</translation>
    </message>
    <message>
        <source>1.30 times 1.10; Harper and others 2010 (WMO/TD 1555) lie on both sides</source>
        <translation>1,30 vezes 1,10; Harper e outros 2010 (WMO/TD 1555) dão valores dos dois lados</translation>
    </message>
    <message>
        <source>own judgment: codes that changed over (90 mph gust for 76 mph fastest mile)</source>
        <translation>julgamento próprio: normas que mudaram de base (rajada de 90 mph por milha mais rápida de 76 mph)</translation>
    </message>
    <message>
        <source>domain notes 3.4 (design)</source>
        <translation>notas técnicas 3.4 (projeto)</translation>
    </message>
    <message>
        <source>domain notes 2.8: 1 - 0.06 (years - 2), not under 0.4</source>
        <translation>notas técnicas 2.8: 1 - 0,06 (anos - 2), não abaixo de 0,4</translation>
    </message>
    <message>
        <source>own judgment: depth of discharge</source>
        <translation>julgamento próprio: profundidade de descarga</translation>
    </message>
    <message>
        <source>own judgment</source>
        <translation>julgamento próprio</translation>
    </message>
    <message>
        <source>domain notes 2.4: Skarstein and Uhlen</source>
        <translation>notas técnicas 2.4: Skarstein e Uhlen</translation>
    </message>
    <message>
        <source>own judgment: distribution lines</source>
        <translation>julgamento próprio: linhas de distribuição</translation>
    </message>
    <message>
        <source>domain notes 3.1: 0.2-0.3, middle</source>
        <translation>notas técnicas 3.1: 0,2-0,3, o meio</translation>
    </message>
    <message>
        <source>own judgment: a tenth of a small eye</source>
        <translation>julgamento próprio: um décimo de um olho pequeno</translation>
    </message>
    <message>
        <source>own judgment: two weeks by ship and customs</source>
        <translation>julgamento próprio: duas semanas de navio e alfândega</translation>
    </message>
    <message>
        <source>NHC, forecast cone 2023 (Atlantic, errors of 2018-2022): two thirds lie within 67 nmi at 48 h; 124 km / sqrt(2 ln 3) each way</source>
        <translation>NHC, cone de previsão de 2023 (Atlântico, erros de 2018-2022): dois terços ficam em até 67 milhas náuticas em 48 h; 124 km / sqrt(2 ln 3) em cada sentido</translation>
    </message>
    <message>
        <source>own judgment: the weaker of the two</source>
        <translation>julgamento próprio: o mais fraco dos dois</translation>
    </message>
    <message>
        <source>by its medium</source>
        <translation>pelo seu meio</translation>
    </message>
    <message>
        <source>domain notes 2.8: 1-4 h, middle</source>
        <translation>notas técnicas 2.8: 1-4 h, o meio</translation>
    </message>
    <message>
        <source>domain notes 2.8</source>
        <translation>notas técnicas 2.8</translation>
    </message>
    <message>
        <source>domain notes 2.8: urban 4 h, rural 6 h; the lower</source>
        <translation>notas técnicas 2.8: urbano 4 h, rural 6 h; o menor</translation>
    </message>
    <message>
        <source>domain notes 2.8: 2-4 h, middle</source>
        <translation>notas técnicas 2.8: 2-4 h, o meio</translation>
    </message>
    <message>
        <source>own judgment: no battery known</source>
        <translation>julgamento próprio: nenhuma bateria conhecida</translation>
    </message>
    <message>
        <source>own judgment: hospitals keep one</source>
        <translation>julgamento próprio: os hospitais têm um</translation>
    </message>
    <message>
        <source>domain notes 2.8: fewer than half of cell, repeater and radio sites; hilltops half</source>
        <translation>notas técnicas 2.8: menos da metade das ERBs, repetidoras e sites de rádio; metade nos morros</translation>
    </message>
    <message>
        <source>domain notes 2.8: the lowest of the table</source>
        <translation>notas técnicas 2.8: o menor da tabela</translation>
    </message>
    <message>
        <source>own judgment: half of a usual life of ten years</source>
        <translation>julgamento próprio: metade de uma vida usual de dez anos</translation>
    </message>
    <message>
        <source>own judgment: rural macro cell</source>
        <translation>julgamento próprio: macrocélula rural</translation>
    </message>
    <message>
        <source>own judgment: nearest three</source>
        <translation>julgamento próprio: os três mais próximos</translation>
    </message>
    <message>
        <source>domain notes 2.8 (design)</source>
        <translation>notas técnicas 2.8 (projeto)</translation>
    </message>
    <message>
        <source>domain notes 3.5: pop building</source>
        <translation>notas técnicas 3.5: edifício de ponto de presença</translation>
    </message>
    <message>
        <source>domain notes 2.8: lattice</source>
        <translation>notas técnicas 2.8: treliça</translation>
    </message>
    <message>
        <source>domain notes 2.8: cabinet</source>
        <translation>notas técnicas 2.8: armário</translation>
    </message>
    <message>
        <source>own judgment: equipment in a building</source>
        <translation>julgamento próprio: equipamentos em um edifício</translation>
    </message>
    <message>
        <source>own judgment: served places are buildings</source>
        <translation>julgamento próprio: os locais atendidos são edifícios</translation>
    </message>
    <message>
        <source>own judgment: as a common building</source>
        <translation>julgamento próprio: como um edifício comum</translation>
    </message>
    <message>
        <source>domain notes 2.8: design wind as 3 s gust</source>
        <translation>notas técnicas 2.8: vento de projeto como rajada de 3 s</translation>
    </message>
    <message>
        <source>domain notes 2.8 (design): cabinet</source>
        <translation>notas técnicas 2.8 (projeto): armário</translation>
    </message>
    <message>
        <source>Domain notes 1.5; S28: ohmygeek.net 2026-01-15, dplnews.com, df.cl 2025-03</source>
        <translation>Notas técnicas 1.5; S28: ohmygeek.net 2026-01-15, dplnews.com, df.cl 2025-03</translation>
    </message>
    <message>
        <source>Domain notes 1.5; S28: df.cl 2025-03, ohmygeek.net 2026-01-15</source>
        <translation>Notas técnicas 1.5; S28: df.cl 2025-03, ohmygeek.net 2026-01-15</translation>
    </message>
    <message>
        <source>FCC 07-177 (2007); rcrwireless.com 2008-01-07 (S29)</source>
        <translation>FCC 07-177 (2007); rcrwireless.com 2008-01-07 (S29)</translation>
    </message>
    <message>
        <source>domain notes 6.2: exceeded 0.01 % of the year, Caribbean and Central America 90-120</source>
        <translation>notas técnicas 6.2: superado em 0,01 % do ano, Caribe e América Central 90-120</translation>
    </message>
    <message>
        <source>own judgment: usual design of a licensed hop</source>
        <translation>julgamento próprio: projeto usual de um salto licenciado</translation>
    </message>
    <message>
        <source>domain notes 6.3: the lowest of 6, 10 and 12 %</source>
        <translation>notas técnicas 6.3: o menor de 6, 10 e 12 %</translation>
    </message>
    <message>
        <source>own judgment: towers longer; radios and batteries shorter</source>
        <translation>julgamento próprio: torres mais; rádios e baterias menos</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Ordinary watch</source>
        <translation>Vigilância normal</translation>
    </message>
    <message>
        <source>No warning.</source>
        <translation>Nenhum alerta.</translation>
    </message>
    <message>
        <source>Monthly tests of contacts and radios.</source>
        <translation>Testes mensais de contatos e rádios.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>A hazard may reach the country within five days or a site of tier 1 is out.</source>
        <translation>Uma ameaça pode chegar ao país em até cinco dias ou um site de criticidade 1 está fora.</translation>
    </message>
    <message>
        <source>Duty roster; fuel and spares checked; partners told.</source>
        <translation>Escala de plantão; combustível e sobressalentes conferidos; parceiros avisados.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergência</translation>
    </message>
    <message>
        <source>A hazard is expected within 48 hours or one area is without service.</source>
        <translation>Espera-se uma ameaça em até 48 horas ou uma área está sem serviço.</translation>
    </message>
    <message>
        <source>The group meets daily; reports every 12 hours; radio net open.</source>
        <translation>O grupo se reúne diariamente; relatórios a cada 12 horas; rede de rádio aberta.</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>Desastre</translation>
    </message>
    <message>
        <source>More than a quarter of the people recorded are without service or a national service fails.</source>
        <translation>Mais de um quarto das pessoas registradas está sem serviço ou um serviço nacional falha.</translation>
    </message>
    <message>
        <source>Reports every 6 hours; regulatory measures in force; help from abroad asked for.</source>
        <translation>Relatórios a cada 6 horas; medidas regulatórias em vigor; ajuda externa solicitada.</translation>
    </message>
    <message>
        <source>Keep the inventory of critical infrastructure up to date.</source>
        <translation>Manter atualizado o inventário da infraestrutura crítica.</translation>
    </message>
    <message>
        <source>Follow the investments that remove single points of failure.</source>
        <translation>Acompanhar os investimentos que eliminam pontos únicos de falha.</translation>
    </message>
    <message>
        <source>Keep contacts and agreements and this plan up to date.</source>
        <translation>Manter atualizados os contatos, os acordos e este plano.</translation>
    </message>
    <message>
        <source>Test radios, contacts and sirens and write it down.</source>
        <translation>Testar rádios, contatos e sirenes e anotar o resultado.</translation>
    </message>
    <message>
        <source>Keep emergency equipment ready and licensed.</source>
        <translation>Manter os equipamentos de emergência prontos e licenciados.</translation>
    </message>
    <message>
        <source>Declare the activation level.</source>
        <translation>Declarar o nível de ativação.</translation>
    </message>
    <message>
        <source>Issue public warnings.</source>
        <translation>Emitir alertas públicos.</translation>
    </message>
    <message>
        <source>Gather reports of operators and write the situation report.</source>
        <translation>Reunir os relatórios das operadoras e redigir o relatório de situação.</translation>
    </message>
    <message>
        <source>Allocate satellite kits and generators and fuel.</source>
        <translation>Distribuir kits de satélite, geradores e combustível.</translation>
    </message>
    <message>
        <source>Grant temporary licenses and spectrum.</source>
        <translation>Conceder licenças temporárias e espectro.</translation>
    </message>
    <message>
        <source>Let equipment and experts from abroad enter.</source>
        <translation>Permitir a entrada de equipamentos e especialistas do exterior.</translation>
    </message>
    <message>
        <source>Keep emergency numbers answered.</source>
        <translation>Manter os números de emergência atendidos.</translation>
    </message>
    <message>
        <source>Restore sites in the agreed order.</source>
        <translation>Restaurar os sites na ordem acordada.</translation>
    </message>
    <message>
        <source>Assess damage and losses.</source>
        <translation>Avaliar danos e perdas.</translation>
    </message>
    <message>
        <source>Review what was learned and change the plan.</source>
        <translation>Revisar o que se aprendeu e alterar o plano.</translation>
    </message>
    <message>
        <source>Monthly radio test</source>
        <translation>Teste mensal de rádio</translation>
    </message>
    <message>
        <source>Table-top exercise before the season</source>
        <translation>Exercício de mesa antes da temporada</translation>
    </message>
    <message>
        <source>Reporting drill with all operators</source>
        <translation>Simulado de relatórios com todas as operadoras</translation>
    </message>
    <message>
        <source>Functional exercise with partners</source>
        <translation>Exercício funcional com parceiros</translation>
    </message>
    <message>
        <source>Sites of tier 1 that last 24 hours without the grid</source>
        <translation>Sites de criticidade 1 que duram 24 horas sem a rede elétrica</translation>
    </message>
    <message>
        <source>Settlements reached by two independent warning channels</source>
        <translation>Localidades alcançadas por dois canais de alerta independentes</translation>
    </message>
    <message>
        <source>Sites that cut off people when they fail alone</source>
        <translation>Sites que isolam pessoas quando falham sozinhos</translation>
    </message>
    <message>
        <source>Contacts verified within 90 days</source>
        <translation>Contatos verificados em 90 dias</translation>
    </message>
    <message>
        <source>Corrective actions closed in time</source>
        <translation>Ações corretivas encerradas no prazo</translation>
    </message>
    <message>
        <source>Critical places with a tested PACE card</source>
        <translation>Locais críticos com ficha PACE testada</translation>
    </message>
    <message>
        <source>Readiness score</source>
        <translation>Pontuação de prontidão</translation>
    </message>
    <message>
        <source>People who are deaf or hard of hearing</source>
        <translation>Pessoas surdas ou com deficiência auditiva</translation>
    </message>
    <message>
        <source>People who are blind or have low vision</source>
        <translation>Pessoas cegas ou com baixa visão</translation>
    </message>
    <message>
        <source>People with reduced mobility</source>
        <translation>Pessoas com mobilidade reduzida</translation>
    </message>
    <message>
        <source>People who need easy language</source>
        <translation>Pessoas que precisam de linguagem simples</translation>
    </message>
    <message>
        <source>Older people who live alone</source>
        <translation>Pessoas idosas que vivem sozinhas</translation>
    </message>
    <message>
        <source>Children at school</source>
        <translation>Crianças na escola</translation>
    </message>
    <message>
        <source>Speakers of other languages</source>
        <translation>Falantes de outras línguas</translation>
    </message>
    <message>
        <source>Visitors and seasonal workers</source>
        <translation>Visitantes e trabalhadores sazonais</translation>
    </message>
    <message>
        <source>Households without a telephone</source>
        <translation>Domicílios sem telefone</translation>
    </message>
    <message>
        <source>Open the incident; list exposed sites of tiers 1 and 2; start the duty roster.</source>
        <translation>Abrir o incidente; listar os sites expostos de criticidade 1 e 2; iniciar a escala de plantão.</translation>
    </message>
    <message>
        <source>Disaster office</source>
        <translation>Órgão de defesa civil</translation>
    </message>
    <message>
        <source>Fill tanks, stage generators and cells on wheels and spares outside the surge zone; freeze changes.</source>
        <translation>Encher tanques, posicionar geradores, ERBs móveis e sobressalentes fora da zona de maré de tempestade; congelar mudanças.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadoras</translation>
    </message>
    <message>
        <source>Check sensors and sirens; prepare the warning messages.</source>
        <translation>Conferir sensores e sirenes; preparar as mensagens de alerta.</translation>
    </message>
    <message>
        <source>Warning authority</source>
        <translation>Autoridade de alerta</translation>
    </message>
    <message>
        <source>Declare the level; call partners; lay out forms for temporary licenses.</source>
        <translation>Declarar o nível; chamar parceiros; deixar prontos os formulários de licenças temporárias.</translation>
    </message>
    <message>
        <source>Charge batteries, lock dishes, move vehicles, have roaming ready.</source>
        <translation>Carregar baterias, travar antenas parabólicas, mover veículos, deixar o roaming pronto.</translation>
    </message>
    <message>
        <source>Print the PACE cards; test all contacts by both ways.</source>
        <translation>Imprimir as fichas PACE; testar todos os contatos pelas duas vias.</translation>
    </message>
    <message>
        <source>Send the first public warning; agree on the hours of the radio.</source>
        <translation>Enviar o primeiro alerta público; acordar os horários do rádio.</translation>
    </message>
    <message>
        <source>Open the radio net, roll call every hour; paper copies are in the districts.</source>
        <translation>Abrir a rede de rádio, chamada geral a cada hora; há cópias em papel nos distritos.</translation>
    </message>
    <message>
        <source>Net control station</source>
        <translation>Estação de controle da rede</translation>
    </message>
    <message>
        <source>Crews go to safe places; send a last status.</source>
        <translation>As equipes vão para locais seguros; enviar a última situação.</translation>
    </message>
    <message>
        <source>Raise the warning; sound the sirens where people have to leave.</source>
        <translation>Elevar o alerta; soar as sirenes onde as pessoas devem sair.</translation>
    </message>
    <message>
        <source>Call the roll of the districts by radio; keep the status board.</source>
        <translation>Fazer a chamada geral dos distritos por rádio; manter o quadro de situação.</translation>
    </message>
    <message>
        <source>Watch remote alarms; nobody moves before it is safe.</source>
        <translation>Vigiar os alarmes remotos; ninguém se desloca antes que seja seguro.</translation>
    </message>
    <message>
        <source>Write the first situation report; assign satellite kits; order fuel; ask for access.</source>
        <translation>Redigir o primeiro relatório de situação; destinar kits de satélite; pedir combustível; solicitar acesso.</translation>
    </message>
    <message>
        <source>Refuel, realign dishes, set up cells on wheels by the restoration order.</source>
        <translation>Reabastecer, realinhar antenas, montar ERBs móveis na ordem de restauração.</translation>
    </message>
    <message>
        <source>Tell people where shelter, water and charging points are.</source>
        <translation>Informar às pessoas onde há abrigo, água e pontos de recarga.</translation>
    </message>
    <message>
        <source>Broadcasters</source>
        <translation>Emissoras</translation>
    </message>
    <message>
        <source>Agree on the restoration order; let help from abroad in; report every 12 hours.</source>
        <translation>Acordar a ordem de restauração; permitir a entrada da ajuda externa; informar a cada 12 horas.</translation>
    </message>
    <message>
        <source>Bring temporary backhaul by satellite; switch national roaming on.</source>
        <translation>Levar backhaul temporário por satélite; ativar o roaming nacional.</translation>
    </message>
    <message>
        <source>Assess the damage site by site.</source>
        <translation>Avaliar os danos site a site.</translation>
    </message>
    <message>
        <source>Plan week by week; gather damage and losses; begin permanent repair.</source>
        <translation>Planejar semana a semana; apurar danos e perdas; iniciar os reparos definitivos.</translation>
    </message>
    <message>
        <source>Review what was learned; change the plan.</source>
        <translation>Revisar o que se aprendeu; alterar o plano.</translation>
    </message>
    <message>
        <source>Call the roll of districts and operators by radio at once.</source>
        <translation>Fazer de imediato a chamada geral dos distritos e operadoras por rádio.</translation>
    </message>
    <message>
        <source>Look at the emergency numbers; switch to the fallback if a center is silent.</source>
        <translation>Verificar os números de emergência; passar à reserva se um centro estiver mudo.</translation>
    </message>
    <message>
        <source>Emergency call center</source>
        <translation>Centro de chamadas de emergência</translation>
    </message>
    <message>
        <source>Declare the level, ask for the first status.</source>
        <translation>Declarar o nível, pedir a primeira situação.</translation>
    </message>
    <message>
        <source>Inspect buildings of core sites before anybody enters.</source>
        <translation>Inspecionar os prédios dos sites de núcleo antes que alguém entre.</translation>
    </message>
    <message>
        <source>Write the first situation report; assign satellite kits.</source>
        <translation>Redigir o primeiro relatório de situação; destinar kits de satélite.</translation>
    </message>
    <message>
        <source>Restore by the list; expect aftershocks.</source>
        <translation>Restaurar conforme a lista; esperar réplicas.</translation>
    </message>
    <message>
        <source>Count damage and losses; repair for good.</source>
        <translation>Contabilizar danos e perdas; reparar em definitivo.</translation>
    </message>
    <message>
        <source>Warn the coast by sirens and cell broadcast as soon as the quake is felt or reported.</source>
        <translation>Alertar a costa por sirenes e difusão celular assim que o tremor for sentido ou informado.</translation>
    </message>
    <message>
        <source>Broadcasters repeat: go to high ground now.</source>
        <translation>As emissoras repetem: vá agora para terreno alto.</translation>
    </message>
    <message>
        <source>Keep crews off the coast until the authority gives the all-clear.</source>
        <translation>Manter as equipes longe da costa até a autoridade dar o sinal de fim de perigo.</translation>
    </message>
    <message>
        <source>Call the roll of coastal places; send somebody to silent ones.</source>
        <translation>Fazer a chamada geral dos locais costeiros; enviar alguém aos que não respondem.</translation>
    </message>
    <message>
        <source>Check landing stations and coastal sites for water before power returns.</source>
        <translation>Verificar se há água nas estações de cabo submarino e nos sites costeiros antes da volta da energia.</translation>
    </message>
    <message>
        <source>Report, assign kits, restore by the list.</source>
        <translation>Informar, destinar kits, restaurar conforme a lista.</translation>
    </message>
    <message>
        <source>Watch the gauges; warn places below the thresholds.</source>
        <translation>Vigiar os medidores; alertar os locais a jusante ao atingir os limiares.</translation>
    </message>
    <message>
        <source>Raise or seal cabinets; move generators and vehicles up.</source>
        <translation>Elevar ou vedar armários; levar geradores e veículos para cima.</translation>
    </message>
    <message>
        <source>Cut power to flooded cabinets; keep the radio net open.</source>
        <translation>Cortar a energia de armários inundados; manter a rede de rádio aberta.</translation>
    </message>
    <message>
        <source>Report sites out and roads closed; assign boats.</source>
        <translation>Informar sites fora e estradas fechadas; destinar barcos.</translation>
    </message>
    <message>
        <source>Dry, clean and test before switching on.</source>
        <translation>Secar, limpar e testar antes de ligar.</translation>
    </message>
    <message>
        <source>Follow the alert level; list sites in the zones.</source>
        <translation>Acompanhar o nível de alerta; listar os sites nas zonas.</translation>
    </message>
    <message>
        <source>Move mobile equipment out of the zone; cover intakes; lay in filters.</source>
        <translation>Retirar da zona os equipamentos móveis; cobrir entradas de ar; estocar filtros.</translation>
    </message>
    <message>
        <source>Warn and support evacuation; put radios into shelters.</source>
        <translation>Alertar e apoiar a evacuação; pôr rádios nos abrigos.</translation>
    </message>
    <message>
        <source>Ash: change filters and clean antennas and run generators with care.</source>
        <translation>Cinzas: trocar filtros, limpar antenas e operar geradores com cuidado.</translation>
    </message>
    <message>
        <source>Connect shelters; report twice a day.</source>
        <translation>Conectar os abrigos; informar duas vezes por dia.</translation>
    </message>
    <message>
        <source>Start the countdown of batteries by tier; list sites by hours left.</source>
        <translation>Iniciar a contagem regressiva das baterias por criticidade; listar sites por horas restantes.</translation>
    </message>
    <message>
        <source>Begin to refuel by priority; reduce load where it is allowed.</source>
        <translation>Começar a reabastecer por prioridade; reduzir a carga onde for permitido.</translation>
    </message>
    <message>
        <source>Tell people how long it may last and how to save telephone batteries.</source>
        <translation>Informar às pessoas quanto pode durar e como poupar a bateria do telefone.</translation>
    </message>
    <message>
        <source>Report every six hours; ask for escort of fuel.</source>
        <translation>Informar a cada seis horas; pedir escolta para o combustível.</translation>
    </message>
    <message>
        <source>Find the cut; move traffic to what is left; shape it.</source>
        <translation>Localizar o rompimento; mover o tráfego para o que resta; limitá-lo.</translation>
    </message>
    <message>
        <source>Give essential users priority; switch satellite capacity on.</source>
        <translation>Dar prioridade aos usuários essenciais; acionar a capacidade de satélite.</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Órgão regulador</translation>
    </message>
    <message>
        <source>Tell the public and banks and airport what works.</source>
        <translation>Informar ao público, aos bancos e ao aeroporto o que funciona.</translation>
    </message>
    <message>
        <source>Order the repair ship or crew; permits within a day.</source>
        <translation>Contratar o navio ou a equipe de reparo; autorizações em um dia.</translation>
    </message>
    <message>
        <source>Isolate what is attacked; keep evidence.</source>
        <translation>Isolar o que foi atacado; preservar evidências.</translation>
    </message>
    <message>
        <source>Switch essential users to land mobile radio and HF; let customers roam.</source>
        <translation>Passar os usuários essenciais para rádio móvel terrestre e HF; permitir o roaming dos clientes.</translation>
    </message>
    <message>
        <source>Tell the national computer emergency team; agree on what is said.</source>
        <translation>Avisar a equipe nacional de resposta a incidentes cibernéticos; acordar o que se comunica.</translation>
    </message>
    <message>
        <source>Restore from clean copies; test before opening.</source>
        <translation>Restaurar a partir de cópias limpas; testar antes de abrir.</translation>
    </message>
    <message>
        <source>Split duty teams; prepare work from home; order spares early.</source>
        <translation>Dividir as equipes de plantão; preparar o trabalho em casa; encomendar sobressalentes cedo.</translation>
    </message>
    <message>
        <source>Watch capacity; make access to health information free of charge.</source>
        <translation>Vigiar a capacidade; tornar gratuito o acesso a informações de saúde.</translation>
    </message>
    <message>
        <source>Give crews passes to move; keep distance at sites.</source>
        <translation>Dar às equipes passes de circulação; manter distância nos sites.</translation>
    </message>
    <message>
        <source>Head of government and disaster committee</source>
        <translation>Chefe de governo e comitê de desastres</translation>
    </message>
    <message>
        <source>Emergency operations center and warning center</source>
        <translation>Centro de operações de emergência e centro de alerta</translation>
    </message>
    <message>
        <source>Police and fire service and ambulance</source>
        <translation>Polícia, bombeiros e ambulância</translation>
    </message>
    <message>
        <source>Hospitals and blood bank</source>
        <translation>Hospitais e banco de sangue</translation>
    </message>
    <message>
        <source>Operators of networks and electricity</source>
        <translation>Operadoras de redes e de eletricidade</translation>
    </message>
    <message>
        <source>Water and fuel and ports and airports</source>
        <translation>Água, combustível, portos e aeroportos</translation>
    </message>
    <message>
        <source>Shelters</source>
        <translation>Abrigos</translation>
    </message>
    <message>
        <source>Humanitarian organizations</source>
        <translation>Organizações humanitárias</translation>
    </message>
    <message>
        <source>Banks and food supply</source>
        <translation>Bancos e abastecimento de alimentos</translation>
    </message>
    <message>
        <source>Activate the plan</source>
        <translation>Ativar o plano</translation>
    </message>
    <message>
        <source>Bring the plan into force at the right level within an hour.</source>
        <translation>Pôr o plano em vigor no nível certo em até uma hora.</translation>
    </message>
    <message>
        <source>A warning or an event reaches the threshold of a level.</source>
        <translation>Um alerta ou evento atinge o limiar de um nível.</translation>
    </message>
    <message>
        <source>Duty officer</source>
        <translation>Agente de plantão</translation>
    </message>
    <message>
        <source>Test the contacts</source>
        <translation>Testar os contatos</translation>
    </message>
    <message>
        <source>Make sure that everybody who matters can be reached by two ways.</source>
        <translation>Garantir que todas as pessoas necessárias possam ser contatadas por duas vias.</translation>
    </message>
    <message>
        <source>The first Monday of every month.</source>
        <translation>A primeira segunda-feira de cada mês.</translation>
    </message>
    <message>
        <source>Reports of operators</source>
        <translation>Relatórios das operadoras</translation>
    </message>
    <message>
        <source>Know which sites are out and why.</source>
        <translation>Saber que sites estão fora e por quê.</translation>
    </message>
    <message>
        <source>The plan is active.</source>
        <translation>O plano está ativo.</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Relatório de situação</translation>
    </message>
    <message>
        <source>Tell everybody the same picture.</source>
        <translation>Dar a todos o mesmo quadro da situação.</translation>
    </message>
    <message>
        <source>Damage assessment</source>
        <translation>Avaliação de danos</translation>
    </message>
    <message>
        <source>Know what has to be repaired and what it costs.</source>
        <translation>Saber o que precisa de reparo e quanto custa.</translation>
    </message>
    <message>
        <source>Crews can move safely.</source>
        <translation>As equipes podem se deslocar com segurança.</translation>
    </message>
    <message>
        <source>Refuel by priority</source>
        <translation>Reabastecer por prioridade</translation>
    </message>
    <message>
        <source>Keep the sites alive on which most people depend.</source>
        <translation>Manter ativos os sites de que mais pessoas dependem.</translation>
    </message>
    <message>
        <source>The grid is out for longer than two hours.</source>
        <translation>A rede elétrica está fora há mais de duas horas.</translation>
    </message>
    <message>
        <source>Temporary license and spectrum</source>
        <translation>Licença temporária e espectro</translation>
    </message>
    <message>
        <source>Let emergency equipment transmit on the same day.</source>
        <translation>Permitir que equipamentos de emergência transmitam no mesmo dia.</translation>
    </message>
    <message>
        <source>A request for a license arrives while the plan is active.</source>
        <translation>Um pedido de licença chega enquanto o plano está ativo.</translation>
    </message>
    <message>
        <source>Entry of equipment</source>
        <translation>Entrada de equipamentos</translation>
    </message>
    <message>
        <source>Bring equipment from abroad through customs within a day.</source>
        <translation>Passar equipamentos do exterior pela alfândega em até um dia.</translation>
    </message>
    <message>
        <source>Help from abroad is accepted.</source>
        <translation>A ajuda externa é aceita.</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>Alfândega</translation>
    </message>
    <message>
        <source>Priority access and roaming</source>
        <translation>Acesso prioritário e roaming</translation>
    </message>
    <message>
        <source>Keep essential users connected on crowded networks.</source>
        <translation>Manter os usuários essenciais conectados em redes congestionadas.</translation>
    </message>
    <message>
        <source>Networks are crowded or one operator fails.</source>
        <translation>As redes estão congestionadas ou uma operadora falha.</translation>
    </message>
    <message>
        <source>Fallback of emergency numbers</source>
        <translation>Reserva dos números de emergência</translation>
    </message>
    <message>
        <source>Let every emergency call find an answer.</source>
        <translation>Fazer com que toda chamada de emergência seja atendida.</translation>
    </message>
    <message>
        <source>A call center does not answer or cannot be reached.</source>
        <translation>Um centro de chamadas não atende ou não pode ser contatado.</translation>
    </message>
    <message>
        <source>Issue a public warning</source>
        <translation>Emitir um alerta público</translation>
    </message>
    <message>
        <source>Warn the people concerned within minutes.</source>
        <translation>Alertar as pessoas envolvidas em minutos.</translation>
    </message>
    <message>
        <source>The warning authority decides to warn.</source>
        <translation>A autoridade de alerta decide alertar.</translation>
    </message>
    <message>
        <source>Run the radio net</source>
        <translation>Operar a rede de rádio</translation>
    </message>
    <message>
        <source>Speak with all districts without any public network.</source>
        <translation>Falar com todos os distritos sem nenhuma rede pública.</translation>
    </message>
    <message>
        <source>Public networks fail or are expected to fail.</source>
        <translation>As redes públicas falham ou espera-se que falhem.</translation>
    </message>
    <message>
        <source>Deploy a satellite kit</source>
        <translation>Implantar um kit de satélite</translation>
    </message>
    <message>
        <source>Connect a place that is cut off.</source>
        <translation>Conectar um local isolado.</translation>
    </message>
    <message>
        <source>The allocation list names the place.</source>
        <translation>A lista de destinação indica o local.</translation>
    </message>
    <message>
        <source>Site access and safety</source>
        <translation>Acesso ao site e segurança</translation>
    </message>
    <message>
        <source>Let crews work and bring them home.</source>
        <translation>Permitir que as equipes trabalhem e voltem para casa.</translation>
    </message>
    <message>
        <source>A crew leaves for a site.</source>
        <translation>Uma equipe parte para um site.</translation>
    </message>
    <message>
        <source>Demobilize and learn</source>
        <translation>Desmobilizar e aprender</translation>
    </message>
    <message>
        <source>Return to normal and close the gaps that showed.</source>
        <translation>Voltar ao normal e fechar as lacunas que apareceram.</translation>
    </message>
    <message>
        <source>The activation level falls to zero.</source>
        <translation>O nível de ativação cai a zero.</translation>
    </message>
    <message>
        <source>Check the trigger against the table of activation levels.</source>
        <translation>Comparar o gatilho com a tabela dos níveis de ativação.</translation>
    </message>
    <message>
        <source>Ask whoever declares the level for the decision; take the deputy if there is no answer in ten minutes.</source>
        <translation>Pedir a decisão a quem declara o nível; recorrer ao suplente se não houver resposta em dez minutos.</translation>
    </message>
    <message>
        <source>Call all members of the emergency telecommunications group by the first way that works.</source>
        <translation>Chamar todos os membros do grupo de telecomunicações de emergência pela primeira via que funcione.</translation>
    </message>
    <message>
        <source>Open the log: time and level and who was reached.</source>
        <translation>Abrir o registro: hora, nível e quem foi contatado.</translation>
    </message>
    <message>
        <source>Ask the operators for a first status.</source>
        <translation>Pedir às operadoras a primeira situação.</translation>
    </message>
    <message>
        <source>Call every contact by the first number and note date and answer.</source>
        <translation>Chamar cada contato pelo primeiro número e anotar data e resposta.</translation>
    </message>
    <message>
        <source>Call by the second way whoever was reached by the first.</source>
        <translation>Chamar pela segunda via quem foi contatado pela primeira.</translation>
    </message>
    <message>
        <source>Correct wrong entries and print the contact sheet anew.</source>
        <translation>Corrigir os dados errados e imprimir de novo a folha de contatos.</translation>
    </message>
    <message>
        <source>Remind every operator of the cycle and of the form.</source>
        <translation>Lembrar a cada operadora o ciclo e o formulário.</translation>
    </message>
    <message>
        <source>Fill in the status form for each area and send it by the first way that works.</source>
        <translation>Preencher o formulário de situação para cada área e enviá-lo pela primeira via que funcione.</translation>
    </message>
    <message>
        <source>Check totals against the inventory and ask where they do not fit.</source>
        <translation>Conferir os totais com o inventário e perguntar onde não coincidem.</translation>
    </message>
    <message>
        <source>Enter the reports and mark what is missing.</source>
        <translation>Inserir os relatórios e marcar o que falta.</translation>
    </message>
    <message>
        <source>Take the latest reports and note their times.</source>
        <translation>Tomar os relatórios mais recentes e anotar suas horas.</translation>
    </message>
    <message>
        <source>Write what is known, what is assumed and what is not known.</source>
        <translation>Escrever o que se sabe, o que se presume e o que não se sabe.</translation>
    </message>
    <message>
        <source>Name the three decisions that are needed.</source>
        <translation>Indicar as três decisões necessárias.</translation>
    </message>
    <message>
        <source>Have it approved and send it to the distribution list.</source>
        <translation>Obter a aprovação e enviar à lista de distribuição.</translation>
    </message>
    <message>
        <source>Decide the order of the sites by the restoration list.</source>
        <translation>Decidir a ordem dos sites pela lista de restauração.</translation>
    </message>
    <message>
        <source>Photograph structure and power and antennas and access.</source>
        <translation>Fotografar estrutura, energia, antenas e acesso.</translation>
    </message>
    <message>
        <source>Fill in the damage form and state whether the site is safe.</source>
        <translation>Preencher o formulário de danos e informar se o site é seguro.</translation>
    </message>
    <message>
        <source>Send the form on the same day.</source>
        <translation>Enviar o formulário no mesmo dia.</translation>
    </message>
    <message>
        <source>Print the fuel list by hours left and by people who depend.</source>
        <translation>Imprimir a lista de combustível por horas restantes e por pessoas que dependem.</translation>
    </message>
    <message>
        <source>Agree with the depot on quantity and hour.</source>
        <translation>Acordar com o depósito a quantidade e a hora.</translation>
    </message>
    <message>
        <source>Ask for road clearance and escort where needed.</source>
        <translation>Solicitar desobstrução de estradas e escolta onde necessário.</translation>
    </message>
    <message>
        <source>Report litres delivered and hours gained.</source>
        <translation>Informar os litros entregues e as horas ganhas.</translation>
    </message>
    <message>
        <source>Check the request against the form: equipment and frequency and place and duration.</source>
        <translation>Conferir o pedido com o formulário: equipamento, frequência, local e duração.</translation>
    </message>
    <message>
        <source>Check interference with emergency and aeronautical services.</source>
        <translation>Verificar interferência com serviços de emergência e aeronáuticos.</translation>
    </message>
    <message>
        <source>Issue the license with an end date and enter it in the frequency plan.</source>
        <translation>Emitir a licença com data de término e inseri-la no plano de frequências.</translation>
    </message>
    <message>
        <source>Send the list of equipment with customs codes and serial numbers ahead.</source>
        <translation>Enviar antes a lista de equipamentos com códigos aduaneiros e números de série.</translation>
    </message>
    <message>
        <source>Apply the waiver and name the officer at port or airport.</source>
        <translation>Aplicar a dispensa e indicar o agente no porto ou aeroporto.</translation>
    </message>
    <message>
        <source>Hand over the temporary licenses on arrival.</source>
        <translation>Entregar as licenças temporárias na chegada.</translation>
    </message>
    <message>
        <source>Record what entered and when it has to leave.</source>
        <translation>Registrar o que entrou e quando deve sair.</translation>
    </message>
    <message>
        <source>Decide which classes are preferred and for how long.</source>
        <translation>Decidir que classes têm preferência e por quanto tempo.</translation>
    </message>
    <message>
        <source>Switch on priority and national roaming.</source>
        <translation>Ativar a prioridade e o roaming nacional.</translation>
    </message>
    <message>
        <source>Confirm by a test call from a priority telephone.</source>
        <translation>Confirmar com uma chamada de teste de um telefone prioritário.</translation>
    </message>
    <message>
        <source>Confirm by radio that the center is silent.</source>
        <translation>Confirmar por rádio que o centro está mudo.</translation>
    </message>
    <message>
        <source>Route the number to the fallback center.</source>
        <translation>Encaminhar o número ao centro reserva.</translation>
    </message>
    <message>
        <source>Tell police and fire service and hospital.</source>
        <translation>Avisar polícia, bombeiros e hospital.</translation>
    </message>
    <message>
        <source>Announce another way to call for help on the radio.</source>
        <translation>Anunciar no rádio outra forma de pedir socorro.</translation>
    </message>
    <message>
        <source>Choose the prepared message; fill in place, time and action.</source>
        <translation>Escolher a mensagem preparada; preencher local, hora e ação.</translation>
    </message>
    <message>
        <source>Have it approved by the second person.</source>
        <translation>Obter a aprovação da segunda pessoa.</translation>
    </message>
    <message>
        <source>Send it by all channels at once and write down the time.</source>
        <translation>Enviar por todos os canais ao mesmo tempo e anotar a hora.</translation>
    </message>
    <message>
        <source>Call places without a channel by radio or send somebody.</source>
        <translation>Chamar por rádio os locais sem canal ou enviar alguém.</translation>
    </message>
    <message>
        <source>Listen whether it arrived; repeat, update or cancel.</source>
        <translation>Verificar se chegou; repetir, atualizar ou cancelar.</translation>
    </message>
    <message>
        <source>Open the net at the hour agreed and call the roll of the districts.</source>
        <translation>Abrir a rede na hora acordada e fazer a chamada geral dos distritos.</translation>
    </message>
    <message>
        <source>Take life-saving traffic first.</source>
        <translation>Receber primeiro o tráfego que salva vidas.</translation>
    </message>
    <message>
        <source>Write every message in the log with number and time.</source>
        <translation>Anotar cada mensagem no registro com número e hora.</translation>
    </message>
    <message>
        <source>Pass the log to the duty officer every hour.</source>
        <translation>Passar o registro ao agente de plantão a cada hora.</translation>
    </message>
    <message>
        <source>Choose the place by people cut off and essential users.</source>
        <translation>Escolher o local por pessoas isoladas e usuários essenciais.</translation>
    </message>
    <message>
        <source>Check license and power and the person who runs it.</source>
        <translation>Conferir licença, energia e a pessoa que o opera.</translation>
    </message>
    <message>
        <source>Set it up with a free view to the sky and test voice and data.</source>
        <translation>Montar com visão livre do céu e testar voz e dados.</translation>
    </message>
    <message>
        <source>Enter place and number and hours of service in the status board.</source>
        <translation>Inserir local, número e horas de serviço no quadro de situação.</translation>
    </message>
    <message>
        <source>Ask the disaster office whether road and area are safe.</source>
        <translation>Perguntar ao órgão de defesa civil se a estrada e a área são seguras.</translation>
    </message>
    <message>
        <source>Go at least two with radio and water and first aid.</source>
        <translation>Ir ao menos em dupla, com rádio, água e primeiros socorros.</translation>
    </message>
    <message>
        <source>Check for broken structure, live wires and fuel before entering.</source>
        <translation>Verificar estrutura quebrada, fios energizados e combustível antes de entrar.</translation>
    </message>
    <message>
        <source>Report arrival and departure.</source>
        <translation>Informar a chegada e a partida.</translation>
    </message>
    <message>
        <source>Tell all partners the date and thank them.</source>
        <translation>Informar a data a todos os parceiros e agradecer-lhes.</translation>
    </message>
    <message>
        <source>Bring back and test and store the equipment.</source>
        <translation>Recolher, testar e guardar os equipamentos.</translation>
    </message>
    <message>
        <source>Hold a review within two weeks and write observations with owners and dates.</source>
        <translation>Fazer uma revisão em até duas semanas e redigir observações com responsáveis e datas.</translation>
    </message>
    <message>
        <source>Change the plan and distribute the new version.</source>
        <translation>Alterar o plano e distribuir a nova versão.</translation>
    </message>
    <message>
        <source>District net</source>
        <translation>Rede dos distritos</translation>
    </message>
    <message>
        <source>Health net</source>
        <translation>Rede de saúde</translation>
    </message>
    <message>
        <source>Marine distress and calling</source>
        <translation>Socorro e chamada marítimos</translation>
    </message>
    <message>
        <source>Caribbean emergency net (40 m)</source>
        <translation>Rede de emergência do Caribe (40 m)</translation>
    </message>
    <message>
        <source>Caribbean emergency net (80 m)</source>
        <translation>Rede de emergência do Caribe (80 m)</translation>
    </message>
    <message>
        <source>Hurricane watch net</source>
        <translation>Rede de vigilância de furacões</translation>
    </message>
    <message>
        <source>Maritime mobile net</source>
        <translation>Rede móvel marítima</translation>
    </message>
    <message>
        <source>Temporary license for emergency equipment</source>
        <translation>Licença temporária para equipamentos de emergência</translation>
    </message>
    <message>
        <source>Level 2 or higher</source>
        <translation>Nível 2 ou superior</translation>
    </message>
    <message>
        <source>Waiver of type approval</source>
        <translation>Dispensa de homologação</translation>
    </message>
    <message>
        <source>Import without duty and permit</source>
        <translation>Importação sem tributos nem licença</translation>
    </message>
    <message>
        <source>Spectrum for emergency links</source>
        <translation>Espectro para enlaces de emergência</translation>
    </message>
    <message>
        <source>National roaming</source>
        <translation>Roaming nacional</translation>
    </message>
    <message>
        <source>An operator fails in an area</source>
        <translation>Uma operadora falha em uma área</translation>
    </message>
    <message>
        <source>Shared use of towers and ducts and power</source>
        <translation>Uso compartilhado de torres, dutos e energia</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Nível 3</translation>
    </message>
    <message>
        <source>CAP</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Common Alerting Protocol: one form for warnings, understood by all channels.</source>
        <translation>Common Alerting Protocol (protocolo comum de alerta): uma só forma para os alertas, entendida por todos os canais.</translation>
    </message>
    <message>
        <source>Cell broadcast</source>
        <translation>Difusão celular</translation>
    </message>
    <message>
        <source>A message that every telephone within chosen cells receives at once without crowding the network.</source>
        <translation>Uma mensagem que todos os telefones em células escolhidas recebem ao mesmo tempo, sem congestionar a rede.</translation>
    </message>
    <message>
        <source>EOC</source>
        <translation>EOC</translation>
    </message>
    <message>
        <source>Emergency operations center: where the response is led.</source>
        <translation>Centro de operações de emergência: de onde se dirige a resposta.</translation>
    </message>
    <message>
        <source>HF</source>
        <translation>HF</translation>
    </message>
    <message>
        <source>High frequency, 3 to 30 MHz: radio that reaches over mountains and seas without any network.</source>
        <translation>Alta frequência, 3 a 30 MHz: rádio que passa montanhas e mares sem nenhuma rede.</translation>
    </message>
    <message>
        <source>NETP</source>
        <translation>NETP</translation>
    </message>
    <message>
        <source>National emergency telecommunications plan: this document.</source>
        <translation>Plano nacional de telecomunicações de emergência: este documento.</translation>
    </message>
    <message>
        <source>PACE</source>
        <translation>PACE</translation>
    </message>
    <message>
        <source>Primary, alternate, contingency, emergency: four ways to speak, in the order in which they are tried.</source>
        <translation>Primária, alternativa, contingência, emergência: quatro vias de comunicação, na ordem em que são tentadas.</translation>
    </message>
    <message>
        <source>PSAP</source>
        <translation>PSAP</translation>
    </message>
    <message>
        <source>Public safety answering point: the center that answers emergency calls.</source>
        <translation>Ponto de atendimento de segurança pública: o centro que atende as chamadas de emergência.</translation>
    </message>
    <message>
        <source>RACI</source>
        <translation>RACI</translation>
    </message>
    <message>
        <source>Responsible, accountable, consulted, informed: who has which part in a task.</source>
        <translation>Responsável, aprovador, consultado, informado: quem tem que parte em uma tarefa.</translation>
    </message>
    <message>
        <source>Tampere Convention</source>
        <translation>Convenção de Tampere</translation>
    </message>
    <message>
        <source>A treaty that eases the use of telecommunication equipment across borders in disasters.</source>
        <translation>Um tratado que facilita o uso de equipamentos de telecomunicações além das fronteiras em desastres.</translation>
    </message>
    <message>
        <source>VSAT</source>
        <translation>VSAT</translation>
    </message>
    <message>
        <source>A small satellite station with its own dish.</source>
        <translation>Uma pequena estação de satélite com sua própria antena parabólica.</translation>
    </message>
    <message>
        <source>Radio operator course</source>
        <translation>Curso de operador de rádio</translation>
    </message>
    <message>
        <source>Satellite terminal course</source>
        <translation>Curso de terminal de satélite</translation>
    </message>
    <message>
        <source>Warning course</source>
        <translation>Curso de alerta</translation>
    </message>
    <message>
        <source>Reporting course</source>
        <translation>Curso de relatórios</translation>
    </message>
    <message>
        <source>Lifeline course</source>
        <translation>Curso de Lifeline</translation>
    </message>
    <message>
        <source>Every district answers within fifteen minutes.</source>
        <translation>Todos os distritos respondem em quinze minutos.</translation>
    </message>
    <message>
        <source>Everybody knows the first 72 hours.</source>
        <translation>Todos conhecem as primeiras 72 horas.</translation>
    </message>
    <message>
        <source>Complete status forms within six hours without public networks.</source>
        <translation>Formulários de situação completos em seis horas, sem redes públicas.</translation>
    </message>
    <message>
        <source>Kits are deployed and licensed within a day.</source>
        <translation>Kits implantados e licenciados em um dia.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>HF and VHF</source>
        <translation>HF e VHF</translation>
    </message>
    <message>
        <source>Status form</source>
        <translation>Formulário de situação</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Remoto</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Rádio</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satélite</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Radio operators</source>
        <translation>Operadores de rádio</translation>
    </message>
    <message>
        <source>Keepers of stock</source>
        <translation>Guardiões do estoque</translation>
    </message>
    <message>
        <source>Disaster office and all districts</source>
        <translation>Órgão de defesa civil e todos os distritos</translation>
    </message>
    <message>
        <source>Weekly test; hourly when active</source>
        <translation>Teste semanal; a cada hora quando ativo</translation>
    </message>
    <message>
        <source>Frequency to be assigned by the regulator.</source>
        <translation>Frequência a ser atribuída pelo órgão regulador.</translation>
    </message>
    <message>
        <source>Hospitals and ambulance</source>
        <translation>Hospitais e ambulância</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Coast and ships</source>
        <translation>Costa e navios</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Channel 16.</source>
        <translation>Canal 16.</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation>Caribe</translation>
    </message>
    <message>
        <source>When active</source>
        <translation>Quando ativa</translation>
    </message>
    <message>
        <source>Published 2011 to 2024; verify every year.</source>
        <translation>Publicado de 2011 a 2024; verifique todo ano.</translation>
    </message>
    <message>
        <source>Caribbean and Atlantic</source>
        <translation>Caribe e Atlântico</translation>
    </message>
    <message>
        <source>When a hurricane is near</source>
        <translation>Quando há um furacão próximo</translation>
    </message>
    <message>
        <source>Atlantic</source>
        <translation>Atlântico</translation>
    </message>
    <message>
        <source>Temporary license</source>
        <translation>Licença temporária</translation>
    </message>
    <message>
        <source>Request for assistance</source>
        <translation>Pedido de assistência</translation>
    </message>
    <message>
        <source>Runs HF and VHF nets and writes the log</source>
        <translation>Opera redes HF e VHF e escreve o registro</translation>
    </message>
    <message>
        <source>District officers</source>
        <translation>Agentes distritais</translation>
    </message>
    <message>
        <source>Sets up and tests a terminal within an hour</source>
        <translation>Monta e testa um terminal em até uma hora</translation>
    </message>
    <message>
        <source>Drafts and approves and sends a message</source>
        <translation>Redige, aprova e envia uma mensagem</translation>
    </message>
    <message>
        <source>Fills in and reads the status form</source>
        <translation>Preenche e lê o formulário de situação</translation>
    </message>
    <message>
        <source>Keeps the inventory and runs scenarios and prints the plan</source>
        <translation>Mantém o inventário, simula cenários e imprime o plano</translation>
    </message>
    <message>
        <source>Planning officers</source>
        <translation>Responsáveis pelo planejamento</translation>
    </message>
    <message>
        <source>Regional center and national weather service</source>
        <translation>Centro regional e serviço meteorológico nacional</translation>
    </message>
    <message>
        <source>Regional tsunami center and tide gauges</source>
        <translation>Centro regional de tsunamis e marégrafos</translation>
    </message>
    <message>
        <source>River and rain gauges</source>
        <translation>Réguas fluviométricas e pluviômetros</translation>
    </message>
    <message>
        <source>Volcano observatory</source>
        <translation>Observatório vulcanológico</translation>
    </message>
    <message>
        <source>Seismic network</source>
        <translation>Rede sísmica</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>língua de sinais</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>legendas</translation>
    </message>
    <message>
        <source>vibration</source>
        <translation>vibração</translation>
    </message>
    <message>
        <source>flash light</source>
        <translation>luz intermitente</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>rádio</translation>
    </message>
    <message>
        <source>siren with voice</source>
        <translation>sirene com voz</translation>
    </message>
    <message>
        <source>early warning</source>
        <translation>alerta precoce</translation>
    </message>
    <message>
        <source>transport list</source>
        <translation>lista de transporte</translation>
    </message>
    <message>
        <source>easy language</source>
        <translation>linguagem simples</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imagens</translation>
    </message>
    <message>
        <source>visit by a warden</source>
        <translation>visita de um agente</translation>
    </message>
    <message>
        <source>school bell</source>
        <translation>sino da escola</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>messages in their language</source>
        <translation>mensagens em sua língua</translation>
    </message>
    <message>
        <source>hotels</source>
        <translation>hotéis</translation>
    </message>
    <message>
        <source>cell broadcast in English</source>
        <translation>difusão celular em inglês</translation>
    </message>
    <message>
        <source>siren</source>
        <translation>sirene</translation>
    </message>
    <message>
        <source>loudspeaker vehicle</source>
        <translation>carro de som</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Folha de contatos</translation>
    </message>
    <message>
        <source>Operator status</source>
        <translation>Situação da operadora</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Danos</translation>
    </message>
    <message>
        <source>Fuel list</source>
        <translation>Lista de combustível</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>cell broadcast</source>
        <translation>difusão celular</translation>
    </message>
    <message>
        <source>television</source>
        <translation>televisão</translation>
    </message>
    <message>
        <source>radio net</source>
        <translation>rede de rádio</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>alto-falante</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Sem aviso</translation>
    </message>
    <message>
        <source>Monthly tests of contacts and radios</source>
        <translation>Testes mensais de contatos e rádios</translation>
    </message>
    <message>
        <source>Storm within five days, or a site of tier 1 out</source>
        <translation>Tempestade em cinco dias ou um site de criticidade 1 fora de serviço</translation>
    </message>
    <message>
        <source>Duty roster; fuel and spares checked; partners told</source>
        <translation>Escala de plantão; combustível e sobressalentes verificados; parceiros avisados</translation>
    </message>
    <message>
        <source>Storm within 48 hours, or one parish without service</source>
        <translation>Tempestade em 48 horas ou uma paróquia sem serviço</translation>
    </message>
    <message>
        <source>Group meets daily; reports every 12 hours; radio net open</source>
        <translation>O grupo se reúne todo dia; relatórios a cada 12 horas; rede de rádio aberta</translation>
    </message>
    <message>
        <source>More than a quarter of the people without service</source>
        <translation>Mais de um quarto da população sem serviço</translation>
    </message>
    <message>
        <source>Reports every 6 hours; regulatory measures in force; help asked for</source>
        <translation>Relatórios a cada 6 horas; medidas regulatórias em vigor; ajuda solicitada</translation>
    </message>
    <message>
        <source>Fuel first for critical sites (synthetic)</source>
        <translation>Combustível primeiro para os sites críticos (sintético)</translation>
    </message>
    <message>
        <source>20,000 l reserved; delivery within 12 hours</source>
        <translation>20.000 l reservados; entrega em 12 horas</translation>
    </message>
    <message>
        <source>Roaming in disasters (synthetic)</source>
        <translation>Roaming em desastres (sintético)</translation>
    </message>
    <message>
        <source>All customers, 30 days, free of charge</source>
        <translation>Todos os clientes, 30 dias, sem custo</translation>
    </message>
    <message>
        <source>Assistance by the regional agency (synthetic)</source>
        <translation>Assistência da agência regional (sintética)</translation>
    </message>
    <message>
        <source>Assessment team and satellite kits within 48 hours</source>
        <translation>Equipe de avaliação e kits de satélite em 48 horas</translation>
    </message>
    <message>
        <source>Amateur radio in emergencies (synthetic)</source>
        <translation>Radioamadores em emergências (sintéticos)</translation>
    </message>
    <message>
        <source>Ten operators for the districts</source>
        <translation>Dez operadores para os distritos</translation>
    </message>
    <message>
        <source>Keep the inventory of critical infrastructure up to date</source>
        <translation>Manter em dia o inventário da infraestrutura crítica</translation>
    </message>
    <message>
        <source>Remove single points of failure</source>
        <translation>Eliminar pontos únicos de falha</translation>
    </message>
    <message>
        <source>Keep contacts, agreements and this plan up to date</source>
        <translation>Manter em dia contatos, acordos e este plano</translation>
    </message>
    <message>
        <source>Test radios, contacts and sirens every month</source>
        <translation>Testar rádios, contatos e sirenes todo mês</translation>
    </message>
    <message>
        <source>Keep emergency equipment ready and licensed</source>
        <translation>Manter o equipamento de emergência pronto e licenciado</translation>
    </message>
    <message>
        <source>Declare the activation level</source>
        <translation>Declarar o nível de ativação</translation>
    </message>
    <message>
        <source>Issue public warnings</source>
        <translation>Emitir alertas públicos</translation>
    </message>
    <message>
        <source>Gather reports of operators and write the situation report</source>
        <translation>Reunir os relatórios das operadoras e redigir o relatório de situação</translation>
    </message>
    <message>
        <source>Allocate satellite kits, generators and fuel</source>
        <translation>Distribuir kits de satélite, geradores e combustível</translation>
    </message>
    <message>
        <source>Grant temporary licenses and spectrum</source>
        <translation>Conceder licenças temporárias e espectro</translation>
    </message>
    <message>
        <source>Let equipment and experts from abroad enter</source>
        <translation>Permitir a entrada de equipamentos e especialistas do exterior</translation>
    </message>
    <message>
        <source>Keep emergency numbers answered</source>
        <translation>Manter atendidos os números de emergência</translation>
    </message>
    <message>
        <source>Restore sites in the agreed order</source>
        <translation>Restabelecer os sites na ordem acordada</translation>
    </message>
    <message>
        <source>Assess damage and losses</source>
        <translation>Avaliar danos e perdas</translation>
    </message>
    <message>
        <source>Review what was learned and change the plan</source>
        <translation>Rever o que se aprendeu e mudar o plano</translation>
    </message>
    <message>
        <source>National emergency council (synthetic)</source>
        <translation>Conselho nacional de emergências (sintético)</translation>
    </message>
    <message>
        <source>Declares disasters; decides on national means</source>
        <translation>Declara desastres; decide sobre os meios nacionais</translation>
    </message>
    <message>
        <source>Emergency telecommunications group (synthetic)</source>
        <translation>Grupo de telecomunicações de emergência (sintético)</translation>
    </message>
    <message>
        <source>Keeps this plan; coordinates operators and warning</source>
        <translation>Mantém este plano; coordena operadoras e alerta</translation>
    </message>
    <message>
        <source>Emergency operations center (synthetic)</source>
        <translation>Centro de operações de emergência (sintético)</translation>
    </message>
    <message>
        <source>Leads the response day by day</source>
        <translation>Dirige a resposta dia a dia</translation>
    </message>
    <message>
        <source>Warning working group (synthetic)</source>
        <translation>Grupo de trabalho de alerta (sintético)</translation>
    </message>
    <message>
        <source>Messages, channels and tests</source>
        <translation>Mensagens, canais e testes</translation>
    </message>
    <message>
        <source>Forecast desk (synthetic)</source>
        <translation>Mesa de previsão (sintética)</translation>
    </message>
    <message>
        <source>Duty forecaster</source>
        <translation>Previsor de plantão</translation>
    </message>
    <message>
        <source>Customs duty officer (synthetic)</source>
        <translation>Agente de plantão da alfândega (sintético)</translation>
    </message>
    <message>
        <source>Port and airport</source>
        <translation>Porto e aeroporto</translation>
    </message>
    <message>
        <source>Police control (synthetic)</source>
        <translation>Controle da polícia (sintético)</translation>
    </message>
    <message>
        <source>Control room and 999</source>
        <translation>Sala de controle e 999</translation>
    </message>
    <message>
        <source>Health emergency desk (synthetic)</source>
        <translation>Mesa de emergências de saúde (sintética)</translation>
    </message>
    <message>
        <source>Studio manager (synthetic)</source>
        <translation>Chefe de estúdio (sintético)</translation>
    </message>
    <message>
        <source>On air day and night</source>
        <translation>No ar dia e noite</translation>
    </message>
    <message>
        <source>Net controller (synthetic)</source>
        <translation>Controlador da rede (sintético)</translation>
    </message>
    <message>
        <source>Emergency net</source>
        <translation>Rede de emergência</translation>
    </message>
    <message>
        <source>Depot manager (synthetic)</source>
        <translation>Chefe do depósito (sintético)</translation>
    </message>
    <message>
        <source>Fuel depot Kingstown</source>
        <translation>Depósito de combustível de Kingstown</translation>
    </message>
    <message>
        <source>Regional duty officer (synthetic)</source>
        <translation>Agente regional de plantão (sintético)</translation>
    </message>
    <message>
        <source>Store keeper (synthetic)</source>
        <translation>Almoxarife (sintético)</translation>
    </message>
    <message>
        <source>Keeps the emergency stock</source>
        <translation>Guarda o estoque de emergência</translation>
    </message>
    <message>
        <source>Police, fire and ambulance</source>
        <translation>Polícia, bombeiros e ambulância</translation>
    </message>
    <message>
        <source>Both operators route to the center; by hand to the fallback</source>
        <translation>As duas operadoras encaminham ao centro; à mão ao de reserva</translation>
    </message>
    <message>
        <source>Same as 999</source>
        <translation>O mesmo que 999</translation>
    </message>
    <message>
        <source>Translated to 999</source>
        <translation>Traduzido para 999</translation>
    </message>
    <message>
        <source>Radio test October (synthetic)</source>
        <translation>Teste de rádio de outubro (sintético)</translation>
    </message>
    <message>
        <source>Radio test November (synthetic)</source>
        <translation>Teste de rádio de novembro (sintético)</translation>
    </message>
    <message>
        <source>Table-top: category 4 (synthetic)</source>
        <translation>Exercício de mesa: categoria 4 (sintético)</translation>
    </message>
    <message>
        <source>Reporting drill (synthetic)</source>
        <translation>Simulado de relatórios (sintético)</translation>
    </message>
    <message>
        <source>Functional exercise with the regional agency (synthetic)</source>
        <translation>Exercício funcional com a agência regional (sintético)</translation>
    </message>
    <message>
        <source>Kingstown depot (synthetic)</source>
        <translation>Depósito de Kingstown (sintético)</translation>
    </message>
    <message>
        <source>Georgetown depot (synthetic)</source>
        <translation>Depósito de Georgetown (sintético)</translation>
    </message>
    <message>
        <source>Port Elizabeth depot (synthetic)</source>
        <translation>Depósito de Port Elizabeth (sintético)</translation>
    </message>
    <message>
        <source>Storm A (invented example)</source>
        <translation>Tempestade A (exemplo inventado)</translation>
    </message>
    <message>
        <source>Eruption (invented example)</source>
        <translation>Erupção (exemplo inventado)</translation>
    </message>
    <message>
        <source>Storm B (invented example)</source>
        <translation>Tempestade B (exemplo inventado)</translation>
    </message>
    <message>
        <source>People trained of those needed</source>
        <translation>Pessoas capacitadas das necessárias</translation>
    </message>
    <message>
        <source>Telecommunications Act (invented example)</source>
        <translation>Lei de Telecomunicações (exemplo inventado)</translation>
    </message>
    <message>
        <source>Disaster Management Act (invented example)</source>
        <translation>Lei de Gestão de Desastres (exemplo inventado)</translation>
    </message>
    <message>
        <source>License condition on outages (invented example)</source>
        <translation>Condição de licença sobre interrupções (exemplo inventado)</translation>
    </message>
    <message>
        <source>National emergency plan (invented example)</source>
        <translation>Plano nacional de emergências (exemplo inventado)</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>presidência</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>secretaria</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membro</translation>
    </message>
    <message>
        <source>liaison</source>
        <translation>ligação</translation>
    </message>
    <message>
        <source>Operators reported totals without causes.</source>
        <translation>As operadoras informaram totais sem causas.</translation>
    </message>
    <message>
        <source>Nobody knew who may let terminals through customs at night.</source>
        <translation>Ninguém sabia quem pode liberar terminais na alfândega à noite.</translation>
    </message>
    <message>
        <source>The radio club opened the net within twenty minutes.</source>
        <translation>O radioclube abriu a rede em vinte minutos.</translation>
    </message>
    <message>
        <source>Two districts had dead batteries.</source>
        <translation>Dois distritos tinham baterias descarregadas.</translation>
    </message>
    <message>
        <source>The list of priority telephones was from 2021.</source>
        <translation>A lista de telefones prioritários era de 2021.</translation>
    </message>
    <message>
        <source>National disaster office (synthetic)</source>
        <translation>Escritório nacional de desastres (sintético)</translation>
    </message>
    <message>
        <source>SYN-OPERATOR-A</source>
        <translation>SYN-OPERATOR-A</translation>
    </message>
    <message>
        <source>SYN-OPERATOR-B</source>
        <translation>SYN-OPERATOR-B</translation>
    </message>
    <message>
        <source>Telecommunications regulator (synthetic)</source>
        <translation>Regulador de telecomunicações (sintético)</translation>
    </message>
    <message>
        <source>Electricity utility (synthetic)</source>
        <translation>Empresa de energia elétrica (sintética)</translation>
    </message>
    <message>
        <source>Weather service (synthetic)</source>
        <translation>Serviço meteorológico (sintético)</translation>
    </message>
    <message>
        <source>Ministry of communications (synthetic)</source>
        <translation>Ministério das comunicações (sintético)</translation>
    </message>
    <message>
        <source>Customs (synthetic)</source>
        <translation>Alfândega (sintética)</translation>
    </message>
    <message>
        <source>Police (synthetic)</source>
        <translation>Polícia (sintética)</translation>
    </message>
    <message>
        <source>Ministry of health (synthetic)</source>
        <translation>Ministério da saúde (sintético)</translation>
    </message>
    <message>
        <source>Public broadcaster (synthetic)</source>
        <translation>Emissora pública (sintética)</translation>
    </message>
    <message>
        <source>Ministry of social development (synthetic)</source>
        <translation>Ministério do desenvolvimento social (sintético)</translation>
    </message>
    <message>
        <source>Volcano observatory (synthetic)</source>
        <translation>Observatório vulcanológico (sintético)</translation>
    </message>
    <message>
        <source>Fuel supplier (synthetic)</source>
        <translation>Fornecedor de combustível (sintético)</translation>
    </message>
    <message>
        <source>Amateur radio club (synthetic)</source>
        <translation>Radioclube (sintético)</translation>
    </message>
    <message>
        <source>Regional disaster agency (synthetic partner)</source>
        <translation>Agência regional de desastres (parceiro sintético)</translation>
    </message>
    <message>
        <source>Satellite humanitarian partner (synthetic partner)</source>
        <translation>Parceiro humanitário de satélite (parceiro sintético)</translation>
    </message>
    <message>
        <source>Visitors and crews of yachts</source>
        <translation>Visitantes e tripulações de iates</translation>
    </message>
    <message>
        <source>First demonstration: inventory and one scenario</source>
        <translation>Primeira demonstração: inventário e um cenário</translation>
    </message>
    <message>
        <source>Roles, agreements, radio nets and playbooks added</source>
        <translation>Papéis, acordos, redes de rádio e roteiros de ação acrescentados</translation>
    </message>
    <message>
        <source>Readiness checklist answered; investment list</source>
        <translation>Lista de verificação de prontidão respondida; lista de investimentos</translation>
    </message>
    <message>
        <source>Access class for essential users (synthetic)</source>
        <translation>Classe de acesso para usuários essenciais (sintética)</translation>
    </message>
    <message>
        <source>Free access to the information site (synthetic)</source>
        <translation>Acesso gratuito ao site de informação (sintético)</translation>
    </message>
    <message>
        <source>Council and operations center</source>
        <translation>Conselho e centro de operações</translation>
    </message>
    <message>
        <source>Warning desk</source>
        <translation>Mesa de alerta</translation>
    </message>
    <message>
        <source>Police, fire service and ambulance</source>
        <translation>Polícia, bombeiros e ambulância</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>Hospitais</translation>
    </message>
    <message>
        <source>Network operations of operators</source>
        <translation>Operações de rede das operadoras</translation>
    </message>
    <message>
        <source>Electricity and water</source>
        <translation>Eletricidade e água</translation>
    </message>
    <message>
        <source>Airports</source>
        <translation>Aeroportos</translation>
    </message>
    <message>
        <source>Broadcaster</source>
        <translation>Emissora</translation>
    </message>
    <message>
        <source>Second cable landing on the windward coast (synthetic)</source>
        <translation>Segunda chegada de cabo na costa de barlavento (sintética)</translation>
    </message>
    <message>
        <source>Satellite kits for five islands (synthetic)</source>
        <translation>Kits de satélite para cinco ilhas (sintéticos)</translation>
    </message>
    <message>
        <source>Solar and batteries at ten towers (synthetic)</source>
        <translation>Energia solar e baterias em dez torres (sintética)</translation>
    </message>
    <message>
        <source>Microwave ring closed in the north (synthetic)</source>
        <translation>Anel de micro-ondas fechado no norte (sintético)</translation>
    </message>
    <message>
        <source>Cell broadcast at both operators (synthetic)</source>
        <translation>Difusão celular nas duas operadoras (sintética)</translation>
    </message>
    <message>
        <source>Sirens with own power on the windward coast (synthetic)</source>
        <translation>Sirenes com energia própria na costa de barlavento (sintéticas)</translation>
    </message>
    <message>
        <source>District net (invented frequency)</source>
        <translation>Rede distrital (frequência inventada)</translation>
    </message>
    <message>
        <source>HF national net (invented frequency)</source>
        <translation>Rede nacional HF (frequência inventada)</translation>
    </message>
    <message>
        <source>Health net (invented frequency)</source>
        <translation>Rede de saúde (frequência inventada)</translation>
    </message>
    <message>
        <source>Caribbean emergency net (verify every year)</source>
        <translation>Rede de emergência do Caribe (verificar todo ano)</translation>
    </message>
    <message>
        <source>Hurricane watch net (verify every year)</source>
        <translation>Rede de vigilância de furacões (verificar todo ano)</translation>
    </message>
    <message>
        <source>Emergency operations center</source>
        <translation>Centro de operações de emergência</translation>
    </message>
    <message>
        <source>Network operations of operator A</source>
        <translation>Operações de rede da operadora A</translation>
    </message>
    <message>
        <source>Network operations of operator B</source>
        <translation>Operações de rede da operadora B</translation>
    </message>
    <message>
        <source>Weather service</source>
        <translation>Serviço meteorológico</translation>
    </message>
    <message>
        <source>Regional agency</source>
        <translation>Agência regional</translation>
    </message>
    <message>
        <source>National library</source>
        <translation>Biblioteca nacional</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Nível 2</translation>
    </message>
    <message>
        <source>An operator fails in a parish</source>
        <translation>Uma operadora falha em uma paróquia</translation>
    </message>
    <message>
        <source>Satellite telephones (synthetic)</source>
        <translation>Telefones por satélite (sintéticos)</translation>
    </message>
    <message>
        <source>LEO terminals (synthetic)</source>
        <translation>Terminais LEO (sintéticos)</translation>
    </message>
    <message>
        <source>Portable HF radios (synthetic)</source>
        <translation>Rádios HF portáteis (sintéticos)</translation>
    </message>
    <message>
        <source>VHF hand-held radios (synthetic)</source>
        <translation>Rádios VHF de mão (sintéticos)</translation>
    </message>
    <message>
        <source>Generators 5 kVA (synthetic)</source>
        <translation>Geradores de 5 kVA (sintéticos)</translation>
    </message>
    <message>
        <source>Cell on wheels (synthetic)</source>
        <translation>Estação celular móvel (sintética)</translation>
    </message>
    <message>
        <source>Temporary mast 15 m (synthetic)</source>
        <translation>Mastro temporário de 15 m (sintético)</translation>
    </message>
    <message>
        <source>Radio operator course (synthetic)</source>
        <translation>Curso de operador de rádio (sintético)</translation>
    </message>
    <message>
        <source>Satellite terminal course (synthetic)</source>
        <translation>Curso de terminal de satélite (sintético)</translation>
    </message>
    <message>
        <source>Warning course (synthetic)</source>
        <translation>Curso de alerta (sintético)</translation>
    </message>
    <message>
        <source>Reporting course (synthetic)</source>
        <translation>Curso de relatórios (sintético)</translation>
    </message>
    <message>
        <source>All districts answer in 15 minutes</source>
        <translation>Todos os distritos respondem em 15 minutos</translation>
    </message>
    <message>
        <source>Two of nine districts silent</source>
        <translation>Dois de nove distritos em silêncio</translation>
    </message>
    <message>
        <source>One of nine districts silent</source>
        <translation>Um de nove distritos em silêncio</translation>
    </message>
    <message>
        <source>First 72 hours known by everybody</source>
        <translation>As primeiras 72 horas conhecidas por todos</translation>
    </message>
    <message>
        <source>Decisions taken in time; reports incomplete</source>
        <translation>Decisões a tempo; relatórios incompletos</translation>
    </message>
    <message>
        <source>Complete status forms in six hours</source>
        <translation>Formulários de situação completos em seis horas</translation>
    </message>
    <message>
        <source>Kits deployed and licensed within a day</source>
        <translation>Kits implantados e licenciados em um dia</translation>
    </message>
    <message>
        <source>Towers in the north without power; one microwave hop turned away.</source>
        <translation>Torres do norte sem energia; um enlace de micro-ondas desalinhado.</translation>
    </message>
    <message>
        <source>Fuel could not reach the north for three days.</source>
        <translation>O combustível não chegou ao norte por três dias.</translation>
    </message>
    <message>
        <source>Ash on antennas; batteries of the north empty after two days.</source>
        <translation>Cinzas nas antenas; baterias do norte esgotadas após dois dias.</translation>
    </message>
    <message>
        <source>Filters and fuel before the zone is closed.</source>
        <translation>Filtros e combustível antes do fechamento da zona.</translation>
    </message>
    <message>
        <source>The southern islands without service for days; roofs lost.</source>
        <translation>As ilhas do sul sem serviço por dias; telhados perdidos.</translation>
    </message>
    <message>
        <source>A satellite kit on every island.</source>
        <translation>Um kit de satélite em cada ilha.</translation>
    </message>
    <message>
        <source>Operators keep emergency calls working and restore them first.</source>
        <translation>As operadoras mantêm as chamadas de emergência e as restabelecem primeiro.</translation>
    </message>
    <message>
        <source>No hours of autonomy are named.</source>
        <translation>Nenhuma hora de autonomia é fixada.</translation>
    </message>
    <message>
        <source>The disaster office leads the response and keeps sector plans.</source>
        <translation>O escritório de desastres dirige a resposta e mantém planos setoriais.</translation>
    </message>
    <message>
        <source>Telecommunications is not named as a critical service.</source>
        <translation>As telecomunicações não constam como serviço crítico.</translation>
    </message>
    <message>
        <source>Operators report an outage of more than 1,000 customers within two hours.</source>
        <translation>As operadoras informam em duas horas uma interrupção de mais de 1.000 clientes.</translation>
    </message>
    <message>
        <source>A group for telecommunications meets twice a year.</source>
        <translation>Um grupo de telecomunicações se reúne duas vezes por ano.</translation>
    </message>
    <message>
        <source>Party or not, and the focal point: to be verified with the depositary.</source>
        <translation>Parte ou não, e o ponto focal: a verificar com o depositário.</translation>
    </message>
    <message>
        <source>Status to be verified.</source>
        <translation>Situação a verificar.</translation>
    </message>
    <message>
        <source>Make the status form a license condition.</source>
        <translation>Tornar o formulário de situação uma condição de licença.</translation>
    </message>
    <message>
        <source>Name a duty officer of customs.</source>
        <translation>Designar um agente de plantão da alfândega.</translation>
    </message>
    <message>
        <source>Replace batteries of hand-held radios.</source>
        <translation>Substituir as baterias dos rádios de mão.</translation>
    </message>
    <message>
        <source>Renew the list of essential users.</source>
        <translation>Renovar a lista de usuários essenciais.</translation>
    </message>
    <message>
        <source>Ten operators with own HF and VHF stations</source>
        <translation>Dez operadores com estações HF e VHF próprias</translation>
    </message>
    <message>
        <source>Call the net controller; letter of activation</source>
        <translation>Chamar o controlador da rede; carta de ativação</translation>
    </message>
    <message>
        <source>Assessment team, two satellite kits, standby generators</source>
        <translation>Equipe de avaliação, dois kits de satélite, geradores de reserva</translation>
    </message>
    <message>
        <source>Request form by e-mail or satellite telephone to its duty officer</source>
        <translation>Formulário de pedido por e-mail ou telefone por satélite ao seu agente de plantão</translation>
    </message>
    <message>
        <source>Eight satellite terminals and technicians within 48 hours</source>
        <translation>Oito terminais de satélite e técnicos em 48 horas</translation>
    </message>
    <message>
        <source>Request through the regional agency</source>
        <translation>Pedido por meio da agência regional</translation>
    </message>
    <message>
        <source>By the network operations center on call of the regulator</source>
        <translation>Pelo centro de operações de rede a pedido do regulador</translation>
    </message>
    <message>
        <source>Planned for 2027</source>
        <translation>Previsto para 2027</translation>
    </message>
    <message>
        <source>To be agreed</source>
        <translation>A acordar</translation>
    </message>
    <message>
        <source>Development bank</source>
        <translation>Banco de desenvolvimento</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Doação</translation>
    </message>
    <message>
        <source>Climate fund</source>
        <translation>Fundo climático</translation>
    </message>
    <message>
        <source>Universal service fund</source>
        <translation>Fundo de serviço universal</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>Fiber of operator B</source>
        <translation>Fibra da operadora B</translation>
    </message>
    <message>
        <source>Mobile of operator A</source>
        <translation>Celular da operadora A</translation>
    </message>
    <message>
        <source>VSAT at the center</source>
        <translation>VSAT no centro</translation>
    </message>
    <message>
        <source>HF national net</source>
        <translation>Rede nacional HF</translation>
    </message>
    <message>
        <source>Fiber ring</source>
        <translation>Anel de fibra</translation>
    </message>
    <message>
        <source>Microwave</source>
        <translation>Micro-ondas</translation>
    </message>
    <message>
        <source>LEO terminal from stock</source>
        <translation>Terminal LEO do estoque</translation>
    </message>
    <message>
        <source>District net by VHF</source>
        <translation>Rede distrital por VHF</translation>
    </message>
    <message>
        <source>Satellite telephone</source>
        <translation>Telefone por satélite</translation>
    </message>
    <message>
        <source>Messenger by road</source>
        <translation>Mensageiro por estrada</translation>
    </message>
    <message>
        <source>Aeronautical HF</source>
        <translation>HF aeronáutico</translation>
    </message>
    <message>
        <source>Marine VHF</source>
        <translation>VHF marítimo</translation>
    </message>
    <message>
        <source>Saint Vincent and Bequia</source>
        <translation>São Vicente e Bequia</translation>
    </message>
    <message>
        <source>Monday 09:00; hourly when active</source>
        <translation>Segunda 09:00; de hora em hora se ativa</translation>
    </message>
    <message>
        <source>All islands</source>
        <translation>Todas as ilhas</translation>
    </message>
    <message>
        <source>Daily 18:00; hourly when active</source>
        <translation>Diária 18:00; de hora em hora se ativa</translation>
    </message>
    <message>
        <source>Daily 07:00</source>
        <translation>Diária 07:00</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>Costa</translation>
    </message>
    <message>
        <source>Cabinet 2</source>
        <translation>Armário 2</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almoxarifado</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Bastidor</translation>
    </message>
    <message>
        <source>Yard</source>
        <translation>Pátio</translation>
    </message>
    <message>
        <source>Kingstown port warehouse</source>
        <translation>Armazém do porto de Kingstown</translation>
    </message>
    <message>
        <source>HF and VHF nets, message forms</source>
        <translation>Redes HF e VHF, formulários de mensagem</translation>
    </message>
    <message>
        <source>Set up and test within an hour</source>
        <translation>Montar e testar em uma hora</translation>
    </message>
    <message>
        <source>Draft, approve and send</source>
        <translation>Redigir, aprovar e enviar</translation>
    </message>
    <message>
        <source>Forecasters and duty officers</source>
        <translation>Previsores e agentes de plantão</translation>
    </message>
    <message>
        <source>Status form and causes</source>
        <translation>Formulário de situação e causas</translation>
    </message>
    <message>
        <source>Regional center and own stations</source>
        <translation>Centro regional e estações próprias</translation>
    </message>
    <message>
        <source>Regional tsunami center; tide gauges</source>
        <translation>Centro regional de tsunamis; marégrafos</translation>
    </message>
    <message>
        <source>Rain and river gauges</source>
        <translation>Pluviômetros e réguas de rio</translation>
    </message>
    <message>
        <source>Seismometers, GNSS and camera</source>
        <translation>Sismômetros, GNSS e câmera</translation>
    </message>
    <message>
        <source>Asked for in the budget of 2026</source>
        <translation>Solicitado no orçamento de 2026</translation>
    </message>
    <message>
        <source>Half a post is paid</source>
        <translation>Meio cargo é pago</translation>
    </message>
    <message>
        <source>Status to be verified</source>
        <translation>Situação a verificar</translation>
    </message>
    <message>
        <source>Accession is prepared</source>
        <translation>A adesão está em preparação</translation>
    </message>
    <message>
        <source>Draft form</source>
        <translation>Formulário em rascunho</translation>
    </message>
    <message>
        <source>Used in the table-top exercise</source>
        <translation>Usado no exercício de mesa</translation>
    </message>
    <message>
        <source>Duty desk of the regulator on weekdays</source>
        <translation>Plantão do regulador em dias úteis</translation>
    </message>
    <message>
        <source>Planned for March 2027</source>
        <translation>Previsto para março de 2027</translation>
    </message>
    <message>
        <source>Operator A tests every quarter</source>
        <translation>A operadora A testa a cada trimestre</translation>
    </message>
    <message>
        <source>Named in this plan</source>
        <translation>Designado neste plano</translation>
    </message>
    <message>
        <source>Prices of two towers known</source>
        <translation>Preços de duas torres conhecidos</translation>
    </message>
    <message>
        <source>By letter of the ministry</source>
        <translation>Por carta do ministério</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>alerta</translation>
    </message>
    <message>
        <source>VHF</source>
        <translation>VHF</translation>
    </message>
    <message>
        <source>digital messages</source>
        <translation>mensagens digitais</translation>
    </message>
    <message>
        <source>satellite terminal</source>
        <translation>terminal de satélite</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>gerador</translation>
    </message>
    <message>
        <source>s. 41</source>
        <translation>art. 41</translation>
    </message>
    <message>
        <source>s. 12</source>
        <translation>art. 12</translation>
    </message>
    <message>
        <source>c. 9</source>
        <translation>cl. 9</translation>
    </message>
    <message>
        <source>ch. 7</source>
        <translation>cap. 7</translation>
    </message>
    <message>
        <source>Articles 4 to 9</source>
        <translation>Artigos 4 a 9</translation>
    </message>
    <message>
        <source>voice siren</source>
        <translation>sirene de voz</translation>
    </message>
    <message>
        <source>marine VHF</source>
        <translation>VHF marítimo</translation>
    </message>
    <message>
        <source>captions on television</source>
        <translation>legendas na televisão</translation>
    </message>
    <message>
        <source>warden</source>
        <translation>agente local</translation>
    </message>
    <message>
        <source>Duty officer (synthetic)</source>
        <translation>Agente de plantão (sintético)</translation>
    </message>
    <message>
        <source>Duty desk of the emergency operations center</source>
        <translation>Plantão do centro de operações de emergência</translation>
    </message>
    <message>
        <source>Deputy duty officer (synthetic)</source>
        <translation>Agente de plantão suplente (sintético)</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Network operations (synthetic)</source>
        <translation>Operações de rede (sintéticas)</translation>
    </message>
    <message>
        <source>Network operations center</source>
        <translation>Centro de operações de rede</translation>
    </message>
    <message>
        <source>Spectrum desk (synthetic)</source>
        <translation>Mesa de espectro (sintética)</translation>
    </message>
    <message>
        <source>Temporary licences and spectrum</source>
        <translation>Licenças temporárias e espectro</translation>
    </message>
    <message>
        <source>Control room (synthetic)</source>
        <translation>Sala de controle (sintética)</translation>
    </message>
    <message>
        <source>Grid control room</source>
        <translation>Sala de controle da rede elétrica</translation>
    </message>
    <message>
        <source>National Emergency Telecommunications Plan of Saint Vincent and the Grenadines (demonstration)</source>
        <translation>Plano Nacional de Telecomunicações de Emergência de São Vicente e Granadinas (demonstração)</translation>
    </message>
    <message>
        <source>Demonstration only: no authority stands behind it</source>
        <translation>Apenas demonstração: nenhuma autoridade o respalda</translation>
    </message>
    <message>
        <source>National Emergency Telecommunications Plan: {country}</source>
        <translation>Plano Nacional de Telecomunicações de Emergência: {country}</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>0.3 (demonstration)</source>
        <translation>0.3 (demonstração)</translation>
    </message>
    <message>
        <source>Places: GeoNames (geonames.org), CC BY 4.0. Coast and borders: Natural Earth, public domain. Network, power, warning nodes, contacts, storm and everything that people write: invented (synthetic), CC0.</source>
        <translation>Lugares: GeoNames (geonames.org), CC BY 4.0. Costa e fronteiras: Natural Earth, domínio público. Rede, energia, nós de alerta, contatos, tempestade e tudo o que pessoas escrevem: inventado (sintético), CC0.</translation>
    </message>
    <message>
        <source>Category 4 hurricane</source>
        <translation>Furacão de categoria 4</translation>
    </message>
    <message>
        <source>A synthetic category 4 hurricane passes Saint Vincent. Invented for demonstration; no forecast and no past storm.</source>
        <translation>Um furacão sintético de categoria 4 passa por São Vicente. Inventado para demonstração; não é uma previsão nem uma tempestade passada.</translation>
    </message>
    <message>
        <source>Category 4 hurricane (synthetic)</source>
        <translation>Furacão de categoria 4 (sintético)</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>Terremoto</translation>
    </message>
    <message>
        <source>A synthetic earthquake of magnitude 7.8 between the plates east of Saint Vincent, its strength uncertain. Invented for demonstration.</source>
        <translation>Um terremoto sintético de magnitude 7,8 entre as placas a leste de São Vicente, de força incerta. Inventado para demonstração.</translation>
    </message>
    <message>
        <source>Earthquake east of Saint Vincent (synthetic)</source>
        <translation>Terremoto a leste de São Vicente (sintético)</translation>
    </message>
    <message>
        <source>Eruption of La Soufrière</source>
        <translation>Erupção de La Soufrière</translation>
    </message>
    <message>
        <source>A synthetic eruption: flows in invented zones around the summit, each with its odds. Not the official hazard map.</source>
        <translation>Uma erupção sintética: fluxos em zonas inventadas ao redor do cume, cada uma com sua probabilidade. Não é o mapa oficial de ameaças.</translation>
    </message>
    <message>
        <source>Flows of La Soufrière (synthetic)</source>
        <translation>Fluxos de La Soufrière (sintéticos)</translation>
    </message>
    <message>
        <source>Island-wide blackout</source>
        <translation>Apagão em toda a ilha</translation>
    </message>
    <message>
        <source>The whole grid is dark for a day and a half; nothing is damaged. Invented for demonstration.</source>
        <translation>Toda a rede elétrica fica sem energia por um dia e meio; nada é danificado. Inventado para demonstração.</translation>
    </message>
    <message>
        <source>Island-wide blackout (synthetic)</source>
        <translation>Apagão em toda a ilha (sintético)</translation>
    </message>
    <message>
        <source>Submarine cable cut</source>
        <translation>Rompimento de cabo submarino</translation>
    </message>
    <message>
        <source>The submarine cable to the Grenadines is cut until a ship mends it. Invented for demonstration.</source>
        <translation>O cabo submarino para as Granadinas fica rompido até que um navio o repare. Inventado para demonstração.</translation>
    </message>
    <message>
        <source>Submarine cable to the Grenadines cut (synthetic)</source>
        <translation>Rompimento do cabo submarino para as Granadinas (sintético)</translation>
    </message>
    <message>
        <source>Software failure of one operator</source>
        <translation>Falha de software de uma operadora</translation>
    </message>
    <message>
        <source>A faulty update stops all sites of one operator for hours. Invented for demonstration.</source>
        <translation>Uma atualização defeituosa para por horas todos os sites de uma operadora. Inventado para demonstração.</translation>
    </message>
    <message>
        <source>Software failure of operator A (synthetic)</source>
        <translation>Falha de software da operadora A (sintética)</translation>
    </message>
    <message>
        <source>Hurricane with eruption</source>
        <translation>Furacão com erupção</translation>
    </message>
    <message>
        <source>Two synthetic events at once, the strength of the storm uncertain. Invented for demonstration.</source>
        <translation>Dois eventos sintéticos ao mesmo tempo, com a força da tempestade incerta. Inventado para demonstração.</translation>
    </message>
    <message>
        <source>Report organizations that did not answer to the head of the group.</source>
        <translation>Informar ao chefe do grupo as organizações que não responderam.</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>opções</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos posicionais</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostrar esta ajuda e sair</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>mostrar a versão do programa e sair</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrompido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>this is a bug. A report was saved: {file}</source>
        <translation>isto é um defeito do programa. Um relatório foi salvo: {file}</translation>
    </message>
    <message>
        <source>Plan emergency telecommunications offline. Without a command, the window opens.</source>
        <translation>Planejar telecomunicações de emergência offline. Sem um comando, a janela é aberta.</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 something to act on, 2 usage, 3 the check found errors, 70 a bug, 130 stopped.</source>
        <translation>Códigos de saída: 0 tudo certo, 1 algo a tratar, 2 uso incorreto, 3 a verificação encontrou erros, 70 defeito do programa, 130 interrompido.</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>the plan file (.gpkg)</source>
        <translation>o arquivo do plano (.gpkg)</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>imprimir o resultado como JSON</translation>
    </message>
    <message>
        <source>number of an entry, as history shows it</source>
        <translation>número de uma entrada, como history o mostra</translation>
    </message>
    <message>
        <source>where the copy goes (.gpkg)</source>
        <translation>para onde vai a cópia (.gpkg)</translation>
    </message>
    <message>
        <source>Copied to {file}: the plan as it was at revision {revision}.</source>
        <translation>Copiado para {file}: o plano como era na revisão {revision}.</translation>
    </message>
    <message>
        <source>Copy the plan as it was at an earlier moment; the plan itself stays as it is.</source>
        <translation>Copiar o plano como era em um momento anterior; o próprio plano permanece como está.</translation>
    </message>
    <message>
        <source>id, name or code of the record</source>
        <translation>id, nome ou código do registro</translation>
    </message>
    <message>
        <source>photos and documents</source>
        <translation>fotos e documentos</translation>
    </message>
    <message>
        <source>what the files show</source>
        <translation>o que os arquivos mostram</translation>
    </message>
    <message>
        <source>when: YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>quando: YYYY, YYYY-MM ou YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Attached {name}, {size} KiB.</source>
        <translation>Anexado {name}, {size} KiB.</translation>
    </message>
    <message>
        <source>Attach photos and documents to a record.</source>
        <translation>Anexar fotos e documentos a um registro.</translation>
    </message>
    <message>
        <source>only those of this record: its id, name or code</source>
        <translation>só os deste registro: seu id, nome ou código</translation>
    </message>
    <message>
        <source>write them into this folder</source>
        <translation>gravá-los nesta pasta</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>a quem se destina</translation>
    </message>
    <message>
        <source>record</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>divulgação</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>legenda</translation>
    </message>
    <message>
        <source>List the photos and documents of the plan, or write them into a folder.</source>
        <translation>Listar as fotos e os documentos do plano, ou gravá-los em uma pasta.</translation>
    </message>
    <message>
        <source>rule set (default: chile_ds60; or fcc_8_24, or your own)</source>
        <translation>conjunto de regras (padrão: chile_ds60; ou fcc_8_24, ou um próprio)</translation>
    </message>
    <message>
        <source>own rule_sets.csv and rules.csv</source>
        <translation>rule_sets.csv e rules.csv próprios</translation>
    </message>
    <message>
        <source>redundancy that is not</source>
        <translation>redundância apenas aparente</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>caminhos</translation>
    </message>
    <message>
        <source>all through</source>
        <translation>todos passam por</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operadora</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regra</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>cumpre</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>não cumpre</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>{name}: entered {entered}, computed {computed}. {reason}</source>
        <translation>{name}: informada {entered}, calculada {computed}. {reason}</translation>
    </message>
    <message>
        <source>Audit paths, shared routes, tiers and a rule set, with pass or fail by operator.</source>
        <translation>Auditar caminhos, rotas compartilhadas, criticidades e um conjunto de regras, com o cumprimento por operadora.</translation>
    </message>
    <message>
        <source>first mend what this rule finds, where that is safe; undo works</source>
        <translation>corrigir antes o que esta regra encontra, onde for seguro; é possível desfazer</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravidade</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constatação</translation>
    </message>
    <message>
        <source>Check the plan against all rules; exit code 3 when there are errors.</source>
        <translation>Verificar o plano segundo todas as regras; código de saída 3 se houver erros.</translation>
    </message>
    <message>
        <source>Remove the contents of attachments that were deleted; a backup is kept first.</source>
        <translation>Remover o conteúdo dos anexos excluídos; um backup é guardado antes.</translation>
    </message>
    <message>
        <source>id or name of a run, or of a scenario (its newest run)</source>
        <translation>id ou nome de uma simulação, ou de um cenário (sua simulação mais recente)</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidade</translation>
    </message>
    <message>
        <source>{run} less {first}</source>
        <translation>{run} menos {first}</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>erro padrão</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>clara</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Put runs side by side, with differences and standard errors under the same draws.</source>
        <translation>Pôr simulações lado a lado, com diferenças e erros padrão sob os mesmos sorteios.</translation>
    </message>
    <message>
        <source>only these groups</source>
        <translation>só estes grupos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>criticidade</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conhecido</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>oldest survey</source>
        <translation>levantamento mais antigo</translation>
    </message>
    <message>
        <source>Show how much of what the plan rests on is recorded, and how old it is.</source>
        <translation>Mostrar quanto está registrado daquilo em que o plano se apoia, e quão antigo é.</translation>
    </message>
    <message>
        <source>file or folder to copy to</source>
        <translation>arquivo ou pasta para onde copiar</translation>
    </message>
    <message>
        <source>Copied to {file} and read back: the copy is the same.</source>
        <translation>Copiado para {file} e relido: a cópia é idêntica.</translation>
    </message>
    <message>
        <source>Save a verified copy, for example to a stick.</source>
        <translation>Salvar uma cópia verificada, por exemplo em um pen drive.</translation>
    </message>
    <message>
        <source>rows to print (default: 20)</source>
        <translation>linhas a imprimir (padrão: 20)</translation>
    </message>
    <message>
        <source>the worst pairs beyond what both cost alone, exact</source>
        <translation>os piores pares além do que cada um custa sozinho, valor exato</translation>
    </message>
    <message>
        <source>K assets that together cut off many people</source>
        <translation>K ativos que juntos isolam muitas pessoas</translation>
    </message>
    <message>
        <source>what each failure costs in a scenario (Birnbaum importance)</source>
        <translation>o que cada falha custa em um cenário (importância de Birnbaum)</translation>
    </message>
    <message>
        <source>with --scenario (default: as it says)</source>
        <translation>com --scenario (padrão: o que ele define)</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>ativo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>people cut off</source>
        <translation>pessoas isoladas</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parcela</translation>
    </message>
    <message>
        <source>why</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>Of {people} people recorded; exact, each asset failing alone.</source>
        <translation>De {people} pessoas registradas; valor exato, cada ativo falhando sozinho.</translation>
    </message>
    <message>
        <source>{people} people have no path to a gateway even without a failure.</source>
        <translation>{people} pessoas não têm caminho até um gateway mesmo sem falha alguma.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primeiro</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>beyond both alone</source>
        <translation>além dos dois sozinhos</translation>
    </message>
    <message>
        <source>Exact over all pairs with one of {n} assets.</source>
        <translation>Valor exato sobre todos os pares com um de {n} ativos.</translation>
    </message>
    <message>
        <source>Together they cut off {people} people; another set of the same size may be worse.</source>
        <translation>Juntos isolam {people} pessoas; outro conjunto do mesmo tamanho pode ser pior.</translation>
    </message>
    <message>
        <source>failed in</source>
        <translation>falhou em</translation>
    </message>
    <message>
        <source>person-hours if it fails</source>
        <translation>horas-pessoa se falhar</translation>
    </message>
    <message>
        <source>avoided if kept whole</source>
        <translation>evitadas se mantido intacto</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>{looked} of {all} assets that may fail, over {events} simulated events; all other draws stay as they are.</source>
        <translation>{looked} de {all} ativos que podem falhar, em {events} eventos simulados; todos os outros sorteios ficam como estão.</translation>
    </message>
    <message>
        <source>Rank sites and links by whom their failure cuts off: alone, in pairs, in sets, in a scenario.</source>
        <translation>Classificar sites e enlaces por quem sua falha isola: sozinhos, em pares, em conjuntos, em um cenário.</translation>
    </message>
    <message>
        <source>folder to write to (default: Lifeline demo in your documents)</source>
        <translation>pasta onde gravar (padrão: Lifeline demo em seus documentos)</translation>
    </message>
    <message>
        <source>Plan file:    {file}</source>
        <translation>Arquivo do plano: {file}</translation>
    </message>
    <message>
        <source>Printed plan: {file}</source>
        <translation>Plano impresso:   {file}</translation>
    </message>
    <message>
        <source>Open it with: {command}</source>
        <translation>Abra-o com:       {command}</translation>
    </message>
    <message>
        <source>Build the demonstration country, simulate a storm and print its plan.</source>
        <translation>Montar o país de demonstração, simular uma tempestade e imprimir seu plano.</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>o que é</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>localidade</translation>
    </message>
    <message>
        <source>warning node</source>
        <translation>nó de alerta</translation>
    </message>
    <message>
        <source>what</source>
        <translation>o quê</translation>
    </message>
    <message>
        <source>people without service</source>
        <translation>pessoas sem serviço</translation>
    </message>
    <message>
        <source>Without {asset}, {people} people lose all service; exact, nothing else failing.</source>
        <translation>Sem {asset}, {people} pessoas perdem todo o serviço; valor exato, se nada mais falhar.</translation>
    </message>
    <message>
        <source>Show what depends on an asset, downstream.</source>
        <translation>Mostrar o que depende de um ativo, a jusante.</translation>
    </message>
    <message>
        <source>an older revision of the same plan</source>
        <translation>uma revisão mais antiga do mesmo plano</translation>
    </message>
    <message>
        <source>an older version as a plan file</source>
        <translation>uma versão mais antiga, como arquivo de plano</translation>
    </message>
    <message>
        <source>.pdf, .docx or .xlsx</source>
        <translation>.pdf, .docx ou .xlsx</translation>
    </message>
    <message>
        <source>default: usual in the country</source>
        <translation>padrão: o usual no país</translation>
    </message>
    <message>
        <source>replace the file if it is there</source>
        <translation>substituir o arquivo se ele já existir</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>Gravado: {file}</translation>
    </message>
    <message>
        <source>Print what changed between two versions of a plan.</source>
        <translation>Imprimir o que mudou entre duas versões de um plano.</translation>
    </message>
    <message>
        <source>again for each (default: all)</source>
        <translation>repita para cada um (padrão: todos)</translation>
    </message>
    <message>
        <source>how many (default: as each scenario says)</source>
        <translation>quantas (padrão: o que cada cenário define)</translation>
    </message>
    <message>
        <source>default: threads</source>
        <translation>padrão: threads</translation>
    </message>
    <message>
        <source>how many (default: as there are processors)</source>
        <translation>quantos (padrão: tantos quantos forem os processadores)</translation>
    </message>
    <message>
        <source>a Dask scheduler, such as tcp://10.0.0.1:8786</source>
        <translation>um escalonador Dask, como tcp://10.0.0.1:8786</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>cenário</translation>
    </message>
    <message>
        <source>return period (y)</source>
        <translation>período de retorno (anos)</translation>
    </message>
    <message>
        <source>people without service at worst</source>
        <translation>pessoas sem serviço no pior momento</translation>
    </message>
    <message>
        <source>person-hours</source>
        <translation>horas-pessoa</translation>
    </message>
    <message>
        <source>Over {n} scenarios: {mean} person-hours on average, nine of ten between {low} and {high}.</source>
        <translation>Em {n} cenários: {mean} horas-pessoa em média, nove em cada dez entre {low} e {high}.</translation>
    </message>
    <message>
        <source>By return period, {hours} person-hours are to be expected in an average year.</source>
        <translation>Segundo o período de retorno, esperam-se {hours} horas-pessoa em um ano médio.</translation>
    </message>
    <message>
        <source>Simulate many scenarios on threads, processes or a Dask cluster, and sum them up.</source>
        <translation>Simular muitos cenários em threads, processos ou um cluster Dask, e resumi-los.</translation>
    </message>
    <message>
        <source>csv, geojson, ...</source>
        <translation>csv, geojson, ...</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>o arquivo a gravar</translation>
    </message>
    <message>
        <source>Give the data back in another format.</source>
        <translation>Devolver os dados em outro formato.</translation>
    </message>
    <message>
        <source>folder to write to</source>
        <translation>pasta onde gravar</translation>
    </message>
    <message>
        <source>all four if not given</source>
        <translation>os quatro, se omitido</translation>
    </message>
    <message>
        <source>site, link, ...; all if not given</source>
        <translation>site, link, ...; todos, se omitido</translation>
    </message>
    <message>
        <source>Write blank Excel forms for operators; what they fill in is read back without a mapping.</source>
        <translation>Gravar formulários Excel em branco para operadoras; o que elas preencherem é lido de volta sem mapeamento.</translation>
    </message>
    <message>
        <source>which storm (default: maria)</source>
        <translation>qual tempestade (padrão: maria)</translation>
    </message>
    <message>
        <source>CSV of reports: date, area, storm, pct_cell_sites_out, date_basis</source>
        <translation>CSV de relatórios: date, area, storm, pct_cell_sites_out, date_basis</translation>
    </message>
    <message>
        <source>draw simulation and reports as a PNG</source>
        <translation>desenhar a simulação e os relatórios como PNG</translation>
    </message>
    <message>
        <source>how many (default: 64)</source>
        <translation>quantas (padrão: 64)</translation>
    </message>
    <message>
        <source>seed of the draws (default: 1)</source>
        <translation>semente dos sorteios (padrão: 1)</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>cell sites out %</source>
        <translation>ERBs fora %</translation>
    </message>
    <message>
        <source>5 % to 95 %</source>
        <translation>5 % a 95 %</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>danos</translation>
    </message>
    <message>
        <source>power</source>
        <translation>energia</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>transporte</translation>
    </message>
    <message>
        <source>reported %</source>
        <translation>relatado %</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Day {day}: {mean} % is within {low} to {high} % ({source}).</source>
        <translation>Dia {day}: {mean} % está entre {low} e {high} % ({source}).</translation>
    </message>
    <message>
        <source>Day {day}: {mean} % is NOT within {low} to {high} % ({source}).</source>
        <translation>Dia {day}: {mean} % NÃO está entre {low} e {high} % ({source}).</translation>
    </message>
    <message>
        <source>Off by {mean} percentage points on average, {most} at most.</source>
        <translation>Desvio de {mean} pontos percentuais em média, {most} no máximo.</translation>
    </message>
    <message>
        <source>Simulate a storm of the past over a made-up country and compare it with what was reported.</source>
        <translation>Simular uma tempestade do passado sobre um país inventado e compará-la com o que foi informado.</translation>
    </message>
    <message>
        <source>only what touched this record: its id, or its name or code</source>
        <translation>só o que afetou este registro: seu id, ou seu nome ou código</translation>
    </message>
    <message>
        <source>how many entries (default: %(default)s)</source>
        <translation>quantas entradas (padrão: %(default)s)</translation>
    </message>
    <message>
        <source>, through the merge {revision}</source>
        <translation>, pela mesclagem {revision}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>Show who changed what, and when.</source>
        <translation>Mostrar quem mudou o quê, e quando.</translation>
    </message>
    <message>
        <source>spreadsheets and map files</source>
        <translation>planilhas e arquivos de mapa</translation>
    </message>
    <message>
        <source>table the rows belong to, instead of guessing</source>
        <translation>tabela à qual as linhas pertencem, em vez de deduzi-la</translation>
    </message>
    <message>
        <source>who may see rows that do not say it</source>
        <translation>quem pode ver as linhas que não o indicam</translation>
    </message>
    <message>
        <source>field of a column: height_m, height_m:ft, power_supply.battery_h; remembered for the same header</source>
        <translation>campo de uma coluna: height_m, height_m:ft, power_supply.battery_h; lembrado para o mesmo cabeçalho</translation>
    </message>
    <message>
        <source>repair not to make, or its code</source>
        <translation>correção a não fazer, ou seu código</translation>
    </message>
    <message>
        <source>issue whose proposal is taken</source>
        <translation>problema cuja proposta se aceita</translation>
    </message>
    <message>
        <source>duplicates that are one record</source>
        <translation>duplicatas que são um só registro</translation>
    </message>
    <message>
        <source>show what would happen and write nothing</source>
        <translation>mostrar o que aconteceria e não gravar nada</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>atualizado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inalterado</translation>
    </message>
    <message>
        <source>Nothing was written: no row could be read.</source>
        <translation>Nada foi gravado: nenhuma linha pôde ser lida.</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>Nada foi gravado: foi apenas um teste.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Gravado em {file}.</translation>
    </message>
    <message>
        <source>{place}, row {row}</source>
        <translation>{place}, linha {row}</translation>
    </message>
    <message>
        <source>To refuse: {option}</source>
        <translation>Para recusar: {option}</translation>
    </message>
    <message>
        <source>column</source>
        <translation>coluna</translation>
    </message>
    <message>
        <source>first cells</source>
        <translation>primeiras células</translation>
    </message>
    <message>
        <source>{name} is probably {same_name}, {metres} m away: {option}</source>
        <translation>{name} provavelmente é {same_name}, a {metres} m: {option}</translation>
    </message>
    <message>
        <source>Bring spreadsheets and map files into a plan, telling what was repaired.</source>
        <translation>Trazer planilhas e arquivos de mapa para um plano, informando o que foi corrigido.</translation>
    </message>
    <message>
        <source>site, link, settlement, power_supply, warning_node, ...</source>
        <translation>site, link, settlement, power_supply, warning_node, ...</translation>
    </message>
    <message>
        <source>List the records of one kind.</source>
        <translation>Listar os registros de um tipo.</translation>
    </message>
    <message>
        <source>the other copy of the plan; it stays as it is</source>
        <translation>a outra cópia do plano; ela permanece como está</translation>
    </message>
    <message>
        <source>whose value holds where both changed the same field</source>
        <translation>de quem prevalece o valor onde ambos alteraram o mesmo campo</translation>
    </message>
    <message>
        <source>decide one conflict, as the list names it: mine or theirs; may be repeated</source>
        <translation>decidir um conflito, como a lista o nomeia: mine ou theirs; pode ser repetido</translation>
    </message>
    <message>
        <source>at</source>
        <translation>quando</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflito</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>este</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>o outro</translation>
    </message>
    <message>
        <source>Merged; one undo takes it back.</source>
        <translation>Mesclado; um só desfazer reverte tudo.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi gravado.</translation>
    </message>
    <message>
        <source>(the record)</source>
        <translation>(o registro)</translation>
    </message>
    <message>
        <source>Merge another copy of the plan into it, field by field, as one edit that can be undone.</source>
        <translation>Mesclar outra cópia do plano neste, campo a campo, como uma só edição que pode ser desfeita.</translation>
    </message>
    <message>
        <source>ISO 3166 two-letter code, for example VC</source>
        <translation>código ISO 3166 de duas letras, por exemplo VC</translation>
    </message>
    <message>
        <source>title of the plan</source>
        <translation>título do plano</translation>
    </message>
    <message>
        <source>Made {file}. Fill it with: {command}</source>
        <translation>Criado {file}. Preencha-o com: {command}</translation>
    </message>
    <message>
        <source>Make an empty plan.</source>
        <translation>Criar um plano vazio.</translation>
    </message>
    <message>
        <source>name or id of the scenario</source>
        <translation>nome ou id do cenário</translation>
    </message>
    <message>
        <source>how many to choose (default: 10 without a budget)</source>
        <translation>quantos escolher (padrão: 10 se não houver orçamento)</translation>
    </message>
    <message>
        <source>spend at most so much</source>
        <translation>gastar no máximo este valor</translation>
    </message>
    <message>
        <source>default: data</source>
        <translation>padrão: data</translation>
    </message>
    <message>
        <source>by person-hours alone, not per cost</source>
        <translation>só por horas-pessoa, não por custo</translation>
    </message>
    <message>
        <source>candidates from the catalog, not the planned links</source>
        <translation>candidatos do catálogo, não os enlaces planejados</translation>
    </message>
    <message>
        <source>how many (default: as the scenario says)</source>
        <translation>quantas (padrão: o que o cenário define)</translation>
    </message>
    <message>
        <source>link or kit</source>
        <translation>enlace ou kit</translation>
    </message>
    <message>
        <source>person-hours avoided</source>
        <translation>horas-pessoa evitadas</translation>
    </message>
    <message>
        <source>per USD</source>
        <translation>por USD</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>todos juntos</translation>
    </message>
    <message>
        <source>Of {hours} person-hours without {service}; {candidates} candidates, {events} simulated events, {looks} looks. Greedy, so no proof.</source>
        <translation>De {hours} horas-pessoa sem {service}; {candidates} candidatos, {events} eventos simulados, {looks} avaliações. Método guloso, portanto sem prova.</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensagens</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dados</translation>
    </message>
    <message>
        <source>Choose the next alternative links and kits by person-hours avoided per cost.</source>
        <translation>Escolher os próximos enlaces alternativos e kits por horas-pessoa evitadas por custo.</translation>
    </message>
    <message>
        <source>take the edits into the history, as one that can be undone</source>
        <translation>incorporar as edições ao histórico, como uma só que pode ser desfeita</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>Not kept: {table} {id}: {reason}</source>
        <translation>Não mantido: {table} {id}: {reason}</translation>
    </message>
    <message>
        <source>Show what QGIS or another program changed in the plan file, and take it into the history.</source>
        <translation>Mostrar o que o QGIS ou outro programa alterou no arquivo do plano, e incorporá-lo ao histórico.</translation>
    </message>
    <message>
        <source>which print; --list names them</source>
        <translation>qual impressão; --list as lista</translation>
    </message>
    <message>
        <source>list the prints</source>
        <translation>listar as impressões</translation>
    </message>
    <message>
        <source>code, name or identifier of one site</source>
        <translation>código, nome ou identificador de um site</translation>
    </message>
    <message>
        <source>print both side by side</source>
        <translation>imprimir os dois lado a lado</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>Print a brief, a card, a form, a list or the atlas: --list names them.</source>
        <translation>Imprimir um resumo, uma ficha, um formulário, uma lista ou o atlas: --list os lista.</translation>
    </message>
    <message>
        <source>table to begin, for example procedure or playbook_action, or all</source>
        <translation>tabela a iniciar, por exemplo procedure ou playbook_action, ou all</translation>
    </message>
    <message>
        <source>rows added</source>
        <translation>linhas adicionadas</translation>
    </message>
    <message>
        <source>Each row is marked as a proposal of Lifeline: adapt it and change its provenance.</source>
        <translation>Cada linha está marcada como proposta do Lifeline: adapte-a e altere sua procedência.</translation>
    </message>
    <message>
        <source>The plan has all of these proposals already.</source>
        <translation>O plano já tem todas estas propostas.</translation>
    </message>
    <message>
        <source>Add proposals to begin with: procedures, playbooks, roles, radio nets, glossary and others.</source>
        <translation>Adicionar propostas iniciais: procedimentos, roteiros, funções, redes de rádio, glossário e outras.</translation>
    </message>
    <message>
        <source>write today&apos;s answers into the plan, for the history</source>
        <translation>gravar as respostas de hoje no plano, para o histórico</translation>
    </message>
    <message>
        <source>number of gaps to list (default: 10)</source>
        <translation>número de lacunas a listar (padrão: 10)</translation>
    </message>
    <message>
        <source>Readiness: {score} ({answered} of {questions} answered)</source>
        <translation>Prontidão: {score} ({answered} de {questions} respondidas)</translation>
    </message>
    <message>
        <source>score</source>
        <translation>pontuação</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Maiores lacunas</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nível</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pergunta</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidência</translation>
    </message>
    <message>
        <source>Score the readiness checklist from the plan and from answers, with the largest gaps.</source>
        <translation>Pontuar a lista de verificação de prontidão a partir do plano e de respostas, com as maiores lacunas.</translation>
    </message>
    <message>
        <source>a file, with --all a folder</source>
        <translation>um arquivo; com --all, uma pasta</translation>
    </message>
    <message>
        <source>every language and edition, a file each</source>
        <translation>cada idioma e edição, um arquivo para cada</translation>
    </message>
    <message>
        <source>default: the ending of FILE, else pdf</source>
        <translation>padrão: a extensão de FILE, ou pdf</translation>
    </message>
    <message>
        <source>numbered copies, a file each, for the distribution list</source>
        <translation>cópias numeradas, um arquivo para cada, para a lista de distribuição</translation>
    </message>
    <message>
        <source>whose the next copy is</source>
        <translation>de quem é a próxima cópia</translation>
    </message>
    <message>
        <source>Print the plan: PDF, Word, or its tables as a workbook.</source>
        <translation>Imprimir o plano: PDF, Word, ou suas tabelas como pasta de trabalho.</translation>
    </message>
    <message>
        <source>the backup to go back to; without one they are listed</source>
        <translation>o backup ao qual voltar; sem um, eles são listados</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>made</source>
        <translation>feito em</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>revisão</translation>
    </message>
    <message>
        <source>Restored {backup}. What was there is kept as {kept}.</source>
        <translation>Restaurado {backup}. O que havia foi guardado como {kept}.</translation>
    </message>
    <message>
        <source>Restored {backup}.</source>
        <translation>Restaurado {backup}.</translation>
    </message>
    <message>
        <source>List the backups of a plan, or go back to one of them.</source>
        <translation>Listar os backups de um plano, ou voltar a um deles.</translation>
    </message>
    <message>
        <source>size (default: 1366x768)</source>
        <translation>tamanho (padrão: 1366x768)</translation>
    </message>
    <message>
        <source>with the dark palette</source>
        <translation>com a paleta escura</translation>
    </message>
    <message>
        <source>scale of texts and controls (default: 1)</source>
        <translation>escala de textos e controles (padrão: 1)</translation>
    </message>
    <message>
        <source>Write every panel of the window as a PNG picture.</source>
        <translation>Gravar cada painel da janela como imagem PNG.</translation>
    </message>
    <message>
        <source>stop early, once the standard error of the person-hours is at most this share of them, such as 2%%</source>
        <translation>parar antes, quando o erro padrão das horas-pessoa for no máximo esta parcela delas, como 2%%</translation>
    </message>
    <message>
        <source>seed of the draws (default: as the scenario says)</source>
        <translation>semente dos sorteios (padrão: a que o cenário define)</translation>
    </message>
    <message>
        <source>let numba (extra fast) compute the same answer</source>
        <translation>deixar o numba (extra fast) calcular a mesma resposta</translation>
    </message>
    <message>
        <source>print areas and groups of people as well</source>
        <translation>imprimir também áreas e grupos de pessoas</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pessoas</translation>
    </message>
    <message>
        <source>most without service</source>
        <translation>máximo sem serviço</translation>
    </message>
    <message>
        <source>half back after h</source>
        <translation>metade de volta após h</translation>
    </message>
    <message>
        <source>nine tenths after h</source>
        <translation>nove décimos após h</translation>
    </message>
    <message>
        <source>Simulate a scenario and keep the run in the plan.</source>
        <translation>Simular um cenário e guardar a simulação no plano.</translation>
    </message>
    <message>
        <source>name or id of a scenario (default: before any event)</source>
        <translation>nome ou id de um cenário (padrão: antes de qualquer evento)</translation>
    </message>
    <message>
        <source>covered, {time}</source>
        <translation>cobertas, {time}</translation>
    </message>
    <message>
        <source>channels, {time}</source>
        <translation>canais, {time}</translation>
    </message>
    <message>
        <source>Nobody recorded these stages of the chain, they are taken to hold: {stages}.</source>
        <translation>Ninguém registrou estas etapas da cadeia; supõe-se que funcionem: {stages}.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>Show which settlements can be warned, over how many independent channels, now and in an event.</source>
        <translation>Mostrar quais localidades podem ser alertadas, por quantos canais independentes, agora e em um evento.</translation>
    </message>
    <message>
        <source>intensity factor instead of the scenario&apos;s</source>
        <translation>fator de intensidade em vez do definido no cenário</translation>
    </message>
    <message>
        <source>another battery; again for each</source>
        <translation>outra bateria; repita para cada uma</translation>
    </message>
    <message>
        <source>a link that is gone</source>
        <translation>um enlace que deixa de existir</translation>
    </message>
    <message>
        <source>a new link that nothing harms</source>
        <translation>um enlace novo que nada danifica</translation>
    </message>
    <message>
        <source>people without service at {hour} h</source>
        <translation>pessoas sem serviço às {hour} h</translation>
    </message>
    <message>
        <source>person-hours lost</source>
        <translation>horas-pessoa perdidas</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferença</translation>
    </message>
    <message>
        <source>Turn a battery, a link or the strength of the event and see what changes under the same draws.</source>
        <translation>Variar uma bateria, um enlace ou a força do evento e ver o que muda sob os mesmos sorteios.</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>info</source>
        <translation>informação</translation>
    </message>
    <message>
        <source>one scenario, on every track that its hurricane might have taken</source>
        <translation>um cenário, em cada trajetória que seu furacão poderia ter tomado</translation>
    </message>
    <message>
        <source>shifts to the sides (default: 5)</source>
        <translation>deslocamentos para os lados (padrão: 5)</translation>
    </message>
    <message>
        <source>shifts ahead and back (default: 3)</source>
        <translation>deslocamentos à frente e atrás (padrão: 3)</translation>
    </message>
    <message>
        <source>standard deviation to the sides (default: of 48 h forecasts)</source>
        <translation>desvio padrão para os lados (padrão: o das previsões de 48 h)</translation>
    </message>
    <message>
        <source>standard deviation ahead and back (default: the same)</source>
        <translation>desvio padrão à frente e atrás (padrão: o mesmo)</translation>
    </message>
    <message>
        <source>ahead (km)</source>
        <translation>à frente (km)</translation>
    </message>
    <message>
        <source>to the right (km)</source>
        <translation>à direita (km)</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>Over {n} tracks, weighted: {mean} person-hours (standard error at most {se}); nine of ten tracks between {low} and {high}. The worst is {along} km ahead and {across} km to the right: {worst} person-hours.</source>
        <translation>Em {n} trajetórias, ponderado: {mean} horas-pessoa (erro padrão de no máximo {se}); nove em cada dez trajetórias entre {low} e {high}. A pior fica {along} km à frente e {across} km à direita: {worst} horas-pessoa.</translation>
    </message>
    <message>
        <source>coordinate system of files that do not state theirs, such as EPSG:32620; remembered, too</source>
        <translation>sistema de coordenadas dos arquivos que não indicam o seu, como EPSG:32620; também é lembrado</translation>
    </message>
    <message>
        <source>these arguments are missing: {0}</source>
        <translation>faltam estes argumentos: {0}</translation>
    </message>
    <message>
        <source>{0} cannot be {1}; choose one of these: {2}</source>
        <translation>{0} não pode ser {1}; escolha um destes: {2}</translation>
    </message>
    <message>
        <source>{0} cannot be {1}</source>
        <translation>{0} não pode ser {1}</translation>
    </message>
    <message>
        <source>{0} needs a value</source>
        <translation>{0} precisa de um valor</translation>
    </message>
    <message>
        <source>{0} takes no value: {1}</source>
        <translation>{0} não aceita valor: {1}</translation>
    </message>
    <message>
        <source>{0} does not go with {1}</source>
        <translation>{0} não combina com {1}</translation>
    </message>
    <message>
        <source>one of these is needed: {0}</source>
        <translation>é preciso um destes: {0}</translation>
    </message>
    <message>
        <source>{0} may mean several options: {1}</source>
        <translation>{0} pode ser várias opções: {1}</translation>
    </message>
    <message>
        <source>{0} is not understood: {1}</source>
        <translation>{0} não foi entendido: {1}</translation>
    </message>
    <message>
        <source>nobody knows these arguments: {0}</source>
        <translation>argumentos desconhecidos: {0}</translation>
    </message>
    <message>
        <source>± is one standard error; of averages, the most that it can be.</source>
        <translation>± é um erro padrão; das médias, o máximo que ele pode ser.</translation>
    </message>
    <message>
        <source>write COLUMN=FIELD</source>
        <translation>escreva COLUNA=CAMPO</translation>
    </message>
    <message>
        <source>write TABLE/ID/FIELD=mine or =theirs</source>
        <translation>escreva TABELA/ID/CAMPO=mine ou =theirs</translation>
    </message>
    <message>
        <source>± is the most that one standard error can be.</source>
        <translation>± é o máximo que um erro padrão pode ser.</translation>
    </message>
    <message>
        <source>Attachments: {n}; contents in the plan file: {size} MiB</source>
        <translation>Anexos: {n}; conteúdos no arquivo do plano: {size} MiB</translation>
    </message>
    <message>
        <source>Sites by their site-disjoint paths to a gateway: none {none}, one {one}, two {two}, three or more {more}. The network falls apart without any one of these sites: {sites}, or links: {links}.</source>
        <translation>Sites segundo seus caminhos até um gateway sem sites em comum: nenhum {none}, um {one}, dois {two}, três ou mais {more}. A rede se parte sem qualquer um destes sites: {sites}, ou enlaces: {links}.</translation>
    </message>
    <message>
        <source>Sites given another tier than the one computed: {n}.</source>
        <translation>Sites com um nível diferente do calculado: {n}.</translation>
    </message>
    <message>
        <source>Findings: {n}, of which errors: {errors}; records mended: {mended}</source>
        <translation>Constatações: {n}, das quais erros: {errors}; registros corrigidos: {mended}</translation>
    </message>
    <message>
        <source>Findings: {n}, of which errors: {errors}</source>
        <translation>Constatações: {n}, das quais erros: {errors}</translation>
    </message>
    <message>
        <source>Contents removed that no record names any more: {n}, {size} MiB.</source>
        <translation>Conteúdos removidos que nenhum registro nomeia mais: {n}, {size} MiB.</translation>
    </message>
    <message>
        <source>id, code or name of a site, link, organization or route group</source>
        <translation>id, código ou nome de um site, enlace, organização ou grupo de rota</translation>
    </message>
    <message>
        <source>± is one standard error.</source>
        <translation>± é um erro padrão.</translation>
    </message>
    <message>
        <source>Records: {n}</source>
        <translation>Registros: {n}</translation>
    </message>
    <message>
        <source>Records taken into the history: {n}.</source>
        <translation>Registros incorporados ao histórico: {n}.</translation>
    </message>
    <message>
        <source>Records edited in another program that are not in the history yet: {n}.</source>
        <translation>Registros editados em outro programa que ainda não estão no histórico: {n}.</translation>
    </message>
    <message>
        <source>multiplies the intensity of every event (default: as the scenario says)</source>
        <translation>multiplica a intensidade de cada evento (padrão: como diz o cenário)</translation>
    </message>
    <message>
        <source>{time}: some channel covers {covered} of {people} people. Settlements with one independent channel: {one}; with none: {none}.</source>
        <translation>{time}: algum canal cobre {covered} de {people} pessoas. Localidades com um só canal independente: {one}; sem nenhum: {none}.</translation>
    </message>
    <message>
        <source>{events} simulated events, the same draws before and after; ± is one standard error.</source>
        <translation>{events} eventos simulados, com os mesmos sorteios antes e depois; ± é um erro padrão.</translation>
    </message>
    <message>
        <source>No reports were given: name their file to see how far off the simulation is.</source>
        <translation>Nenhum relatório foi dado: indique o arquivo para ver o quanto a simulação difere.</translation>
    </message>
    <message>
        <source>copy the rule set into a folder to change its figures there, and stop</source>
        <translation>copia o conjunto de regras para uma pasta para mudar seus números ali, e para</translation>
    </message>
    <message>
        <source>Change the figures in {path}, then use --rules {name} --rules-folder {folder}.</source>
        <translation>Mude os números em {path} e depois use --rules {name} --rules-folder {folder}.</translation>
    </message>
    <message>
        <source>Sirens, loudspeakers and transmitters of no recorded reach, counted for nobody: {count}.</source>
        <translation>Sirenes, alto-falantes e transmissores sem alcance registrado, que não contam para ninguém: {count}.</translation>
    </message>
    <message>
        <source>list the rule sets that there are</source>
        <translation>lista os conjuntos de regras que há</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>conjunto de regras</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>curva</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>With --json: the points of every curve, to draw.</source>
        <translation>Com --json: os pontos de cada curva, para desenhar.</translation>
    </message>
    <message>
        <source>List the fragility curves that a plan uses, its own first.</source>
        <translation>Listar as curvas de fragilidade que um plano usa, primeiro as próprias.</translation>
    </message>
    <message>
        <source>name or id of a hazard event</source>
        <translation>nome ou id de um evento de ameaça</translation>
    </message>
    <message>
        <source>print so many rows of each ranking (default: 15)</source>
        <translation>imprime tantas linhas de cada classificação (padrão: 15)</translation>
    </message>
    <message>
        <source>Say how strong a hazard event is at every place, before it is simulated.</source>
        <translation>Dizer qual é a intensidade de um evento de ameaça em cada lugar, antes de simulá-lo.</translation>
    </message>
    <message>
        <source>logical failure</source>
        <translation>falha lógica</translation>
    </message>
    <message>
        <source>who is without service at this time after the event</source>
        <translation>quem está sem serviço a esta hora após o evento</translation>
    </message>
    <message>
        <source>Out of date: the inventory or the scenario has changed since this run.</source>
        <translation>Desatualizado: o inventário ou o cenário mudou desde esta simulação.</translation>
    </message>
    <message>
        <source>± is one standard error; of hours and of settlements, the most that it can be.</source>
        <translation>± é um erro padrão; das horas e das localidades, o máximo que ele pode ser.</translation>
    </message>
    <message>
        <source>hours after the event</source>
        <translation>horas após o evento</translation>
    </message>
    <message>
        <source>hours out</source>
        <translation>horas fora</translation>
    </message>
    <message>
        <source>out</source>
        <translation>fora</translation>
    </message>
    <message>
        <source>Out: sites within the first 72 h, settlements after 24 h.</source>
        <translation>Fora: sites nas primeiras 72 h, localidades após 24 h.</translation>
    </message>
    <message>
        <source>{cause} {hours} h</source>
        <translation>{cause} {hours} h</translation>
    </message>
    <message>
        <source>{n} h after the event:</source>
        <translation>{n} h após o evento:</translation>
    </message>
    <message>
        <source>without service</source>
        <translation>sem serviço</translation>
    </message>
    <message>
        <source>Show a run that the plan keeps: figures over time and by cause, rankings, who is dark at a time.</source>
        <translation>Mostrar uma simulação que o plano guarda: números no tempo e por causa, classificações, quem está sem serviço a uma hora.</translation>
    </message>
    <message>
        <source>Day {day}, power among the causes: {mean} %, to be within {low} to {high} % ({source}).</source>
        <translation>Dia {day}, a energia entre as causas: {mean} %, que deve estar entre {low} e {high} % ({source}).</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}: {what}</translation>
    </message>
    <message>
        <source>language of the texts, such as es or fr (default: that chosen in the window, else of the system)</source>
        <translation>idioma dos textos, como es ou fr (padrão: o escolhido na janela ou, se não houver, o do sistema)</translation>
    </message>
    <message>
        <source>language of the print (default: that of the terminal)</source>
        <translation>idioma da impressão (padrão: o do terminal)</translation>
    </message>
    <message>
        <source>language of the proposals (default: that of the terminal)</source>
        <translation>idioma das propostas (padrão: o do terminal)</translation>
    </message>
    <message>
        <source>± is one standard error; of people, the most that it can be.</source>
        <translation>± é um erro padrão; nas pessoas, o máximo que pode ser.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>y</source>
        <translation>anos</translation>
    </message>
    <message>
        <source>1/y</source>
        <translation>por ano</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pessoas</translation>
    </message>
    <message>
        <source>person h</source>
        <translation>h-pessoa</translation>
    </message>
    <message>
        <source>% d</source>
        <translation>% d</translation>
    </message>
    <message>
        <source>l/h per kVA</source>
        <translation>l/h por kVA</translation>
    </message>
</context>
<context>
    <name>warning</name>
    <message>
        <source>Today, before any event</source>
        <translation>Hoje, antes de qualquer evento</translation>
    </message>
    <message>
        <source>When the event strikes</source>
        <translation>Quando o evento ocorre</translation>
    </message>
    <message>
        <source>24 h after the event</source>
        <translation>24 h após o evento</translation>
    </message>
    <message>
        <source>sensor</source>
        <translation>sensor</translation>
    </message>
    <message>
        <source>warning center</source>
        <translation>centro de alerta</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autoridade</translation>
    </message>
    <message>
        <source>CAP server</source>
        <translation>servidor CAP</translation>
    </message>
    <message>
        <source>cell broadcast center</source>
        <translation>centro de difusão celular</translation>
    </message>
</context>
</TS>
