<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Lifeline</source>
        <translation>À propos de Lifeline</translation>
    </message>
    <message>
        <source>&amp;Third-party notices</source>
        <translation>Mentions des &amp;tiers</translation>
    </message>
    <message>
        <source>Version {version} · Python {python} · Qt {qt} · {system}</source>
        <translation>Version {version} · Python {python} · Qt {qt} · {system}</translation>
    </message>
    <message>
        <source>Offline planning of emergency telecommunications. Nothing is ever sent anywhere.</source>
        <translation>Planification hors ligne des télécommunications d’urgence. Rien n’est jamais envoyé nulle part.</translation>
    </message>
    <message>
        <source>&amp;License</source>
        <translation>&amp;Licence</translation>
    </message>
</context>
<context>
    <name>AttachmentsBox</name>
    <message>
        <source>Photos and documents</source>
        <translation>Photos et documents</translation>
    </message>
    <message>
        <source>A&amp;ttach…</source>
        <translation>&amp;Joindre…</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Reti&amp;rer</translation>
    </message>
    <message>
        <source>{n} attached, {size} in the plan file. Files can be dropped here.</source>
        <translation>{n} pièces jointes, {size} dans le fichier du plan. Des fichiers peuvent être déposés ici.</translation>
    </message>
    <message>
        <source>Attach {files}</source>
        <translation>Joindre {files}</translation>
    </message>
    <message>
        <source>Attach photos and documents</source>
        <translation>Joindre des photos et des documents</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Enregistrer la pièce jointe</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>Retirer {file}</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Operators and rules</source>
        <translation>Opérateurs et règles</translation>
    </message>
    <message>
        <source>Sites that fail a rule, or may</source>
        <translation>Sites qui enfreignent une règle, ou peut-être</translation>
    </message>
    <message>
        <source>Redundancy that is not</source>
        <translation>Redondance qui n’en est pas une</translation>
    </message>
    <message>
        <source>Set of &amp;rules</source>
        <translation>&amp;Jeu de règles</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>Judging rules</source>
        <translation>Évaluation des règles</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>✖ Fails</source>
        <translation>✖ Non conforme</translation>
    </message>
    <message>
        <source>? Not known</source>
        <translation>? Inconnu</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>All through</source>
        <translation>Tous par</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <source>no operator recorded</source>
        <translation>aucun opérateur enregistré</translation>
    </message>
    <message>
        <source>&amp;Own rules…</source>
        <translation>Règles &amp;propres…</translation>
    </message>
    <message>
        <source>A folder with rule_sets.csv and rules.csv, in the columns of the bundled ones</source>
        <translation>Un dossier avec rule_sets.csv et rules.csv, avec les colonnes de ceux fournis</translation>
    </message>
    <message>
        <source>Back to the bundled rules</source>
        <translation>Revenir aux règles fournies</translation>
    </message>
    <message>
        <source>Folder with own rules</source>
        <translation>Dossier de règles propres</translation>
    </message>
    <message>
        <source>Sites by their paths to a gateway without a common site: none {none}, one {one}, two {two}, more {more}.</source>
        <translation>Sites selon leurs chemins vers une passerelle sans site commun : aucun {none}, un {one}, deux {two}, plus {more}.</translation>
    </message>
    <message>
        <source>Change the &amp;figures…</source>
        <translation>Modifier les &amp;chiffres…</translation>
    </message>
    <message>
        <source>Copies this set into a folder of your own, with your figures</source>
        <translation>Copie cet ensemble dans un dossier à vous, avec vos chiffres</translation>
    </message>
    <message>
        <source>Tiers, entered and computed</source>
        <translation>Niveaux, saisis et calculés</translation>
    </message>
    <message>
        <source>The plan has no site that these rules judge.</source>
        <translation>Le plan n’a aucun site que ces règles jugent.</translation>
    </message>
    <message>
        <source>Every site passes every rule.</source>
        <translation>Tous les sites respectent toutes les règles.</translation>
    </message>
    <message>
        <source>None: no site has two or more paths to a gateway that all run through one route group. Route groups are a field of links.</source>
        <translation>Aucune : aucun site n’a deux chemins ou plus vers une passerelle qui passent tous par un même groupe d’itinéraires. Les groupes d’itinéraires sont un champ des liaisons.</translation>
    </message>
    <message>
        <source>The plan has no site.</source>
        <translation>Le plan n’a aucun site.</translation>
    </message>
    <message>
        <source>A tier entered that is not the one computed comes first, and is marked.</source>
        <translation>Un niveau saisi qui n’est pas celui calculé vient en premier et est marqué.</translation>
    </message>
</context>
<context>
    <name>BlankFormsDialog</name>
    <message>
        <source>Blank forms for operators</source>
        <translation>Formulaires vierges pour les opérateurs</translation>
    </message>
    <message>
        <source>&amp;Forms for</source>
        <translation>&amp;Formulaires pour</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Langues</translation>
    </message>
    <message>
        <source>One Excel file each, with choices and hints in the cells. Import what comes back: it fits as it is.</source>
        <translation>Un fichier Excel pour chacun, avec des choix et des aides dans les cellules. Importez ce qui revient : cela convient tel quel.</translation>
    </message>
    <message>
        <source>&amp;Write to a folder…</source>
        <translation>&amp;Écrire dans un dossier…</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Probably there already: check those that are the same</source>
        <translation>Probablement déjà présents&#xa0;: cochez ceux qui sont identiques</translation>
    </message>
    <message>
        <source>Records that are probably the same</source>
        <translation>Fiches probablement identiques</translation>
    </message>
    <message>
        <source>{name} and {same}, {m} m apart</source>
        <translation>{name} et {same}, à {m} m l’un de l’autre</translation>
    </message>
    <message>
        <source>Merged, as you decided</source>
        <translation>Fusionnées, selon votre décision</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Com&amp;pleteness</source>
        <translation>Com&amp;plétude</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>&amp;Constats</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Premières cellules</translation>
    </message>
    <message>
        <source>Is the field</source>
        <translation>Correspond au champ</translation>
    </message>
    <message>
        <source>Not known: please choose</source>
        <translation>Inconnu&#xa0;: veuillez choisir</translation>
    </message>
    <message>
        <source>Storm track, a row a position</source>
        <translation>Trajectoire de tempête, une position par ligne</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>The rows &amp;are</source>
        <translation>Les &amp;lignes sont</translation>
    </message>
    <message>
        <source>No table was found in these files.</source>
        <translation>Aucune table n’a été trouvée dans ces fichiers.</translation>
    </message>
    <message>
        <source>Field of {column}</source>
        <translation>Champ de {column}</translation>
    </message>
    <message>
        <source>written by Lifeline: its columns need no choice</source>
        <translation>écrit par Lifeline&#xa0;: aucun choix de colonnes nécessaire</translation>
    </message>
    <message>
        <source>read as you decided before for the same header</source>
        <translation>lu comme vous l’aviez décidé pour le même en-tête</translation>
    </message>
    <message>
        <source>(kept beside the fields)</source>
        <translation>(conservé à côté des champs)</translation>
    </message>
    <message>
        <source>The file does not state it: give any EPSG code. Listed are those that fit.</source>
        <translation>Le fichier ne l’indique pas : donnez n’importe quel code EPSG. La liste montre ceux qui conviennent.</translation>
    </message>
    <message>
        <source>EPSG code, such as EPSG:32620</source>
        <translation>code EPSG, par exemple EPSG:32620</translation>
    </message>
    <message>
        <source>Coordinate s&amp;ystem</source>
        <translation>S&amp;ystème de coordonnées</translation>
    </message>
    <message>
        <source>Rows: {n}</source>
        <translation>Lignes : {n}</translation>
    </message>
    <message>
        <source>Hazard outlines, a row a zone</source>
        <translation>Contours d’un aléa, une ligne par zone</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Making the plan</source>
        <translation>Création du plan</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Lifeline plans (*.gpkg)</source>
        <translation>Plans Lifeline (*.gpkg)</translation>
    </message>
    <message>
        <source>Building the demonstration</source>
        <translation>Construction de la démonstration</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Copied to {file} and read back: the copy is the same.</source>
        <translation>Copié dans {file} et relu&#xa0;: la copie est identique.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Enregistrement d’une copie</translation>
    </message>
    <message>
        <source>Merge with another copy of this plan</source>
        <translation>Fusionner avec une autre copie de ce plan</translation>
    </message>
    <message>
        <source>Save the plan as it was</source>
        <translation>Enregistrer le plan tel qu’il était</translation>
    </message>
    <message>
        <source>The plan as it was then lies in {file}. This plan is as it is.</source>
        <translation>Le plan tel qu’il était alors se trouve dans {file}. Ce plan-ci reste inchangé.</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>The plan is what it was then. What it was before is kept as a backup.</source>
        <translation>Le plan est revenu à cet état. L’état précédent est conservé comme sauvegarde.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Writing the plan</source>
        <translation>Rédaction du plan</translation>
    </message>
    <message>
        <source>Folder for all editions</source>
        <translation>Dossier pour toutes les éditions</translation>
    </message>
    <message>
        <source>Writing all editions</source>
        <translation>Rédaction de toutes les éditions</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>It was written to
{file}</source>
        <translation>Le document a été écrit dans
{file}</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Take them into the history? You can undo them there. Until then the plan shows them as they are.</source>
        <translation>Les reprendre dans l’historique&#xa0;? Vous pourrez les y annuler. D’ici là, le plan les montre telles quelles.</translation>
    </message>
    <message>
        <source>Folder for the blank forms</source>
        <translation>Dossier des formulaires vierges</translation>
    </message>
    <message>
        <source>Writing blank forms</source>
        <translation>Écriture des formulaires vierges</translation>
    </message>
    <message>
        <source>Blank forms written to {folder}: {n}.</source>
        <translation>Formulaires vierges écrits dans {folder} : {n}.</translation>
    </message>
    <message>
        <source>Files written to {folder}: {n}.</source>
        <translation>Fichiers écrits dans {folder} : {n}.</translation>
    </message>
    <message>
        <source>Another program changed this plan since Lifeline wrote it last. Records changed: {n}.</source>
        <translation>Un autre programme a modifié ce plan depuis que Lifeline l’a écrit. Fiches modifiées : {n}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left half done; what was written is whole.</source>
        <translation>Arrêté. Rien n’est resté à moitié fait ; ce qui a été écrit est complet.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Runs side by side</source>
        <translation>Simulations côte à côte</translation>
    </message>
    <message>
        <source>Figures of the runs</source>
        <translation>Chiffres des simulations</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>{n}: {run}</source>
        <translation>{n}&#xa0;: {run}</translation>
    </message>
    <message>
        <source>± is one standard error; a difference is clear where it exceeds two of them.</source>
        <translation>± est une erreur type&#xa0;; une différence est nette lorsqu’elle en dépasse deux.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Run {n}</source>
        <translation>Simulation {n}</translation>
    </message>
    <message>
        <source>Run {n} less run 1</source>
        <translation>Simulation {n} moins simulation 1</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>nette</translation>
    </message>
    <message>
        <source>may be chance</source>
        <translation>peut-être le hasard</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
</context>
<context>
    <name>CompletenessView</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>All records of a kind</source>
        <translation>Toutes les fiches d’un type</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>Par opérateur</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Par niveau</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Oldest survey</source>
        <translation>Relevé le plus ancien</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>What nobody recorded is assumed (grade D) and printed as assumed.</source>
        <translation>Ce que personne n’a enregistré est supposé (qualité D) et imprimé comme supposé.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{records}, tier {tier}</source>
        <translation>{records}, niveau {tier}</translation>
    </message>
    <message>
        <source>{records}, {operator}</source>
        <translation>{records}, {operator}</translation>
    </message>
    <message>
        <source>Oldest survey: {oldest}. Records without a date of survey: {undated}.</source>
        <translation>Relevé le plus ancien : {oldest}. Fiches sans date de relevé : {undated}.</translation>
    </message>
</context>
<context>
    <name>CriticalPanel</name>
    <message>
        <source>&amp;Single failures</source>
        <translation>Défaillances &amp;simples</translation>
    </message>
    <message>
        <source>&amp;Downstream</source>
        <translation>En &amp;aval</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>&amp;Règles</translation>
    </message>
    <message>
        <source>&amp;Joint failures</source>
        <translation>Pannes con&amp;jointes</translation>
    </message>
    <message>
        <source>In a s&amp;cenario</source>
        <translation>Dans un s&amp;cénario</translation>
    </message>
</context>
<context>
    <name>CurvesDialog</name>
    <message>
        <source>Fragility curves</source>
        <translation>Courbes de fragilité</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>&amp;New curve of your own…</source>
        <translation>&amp;Nouvelle courbe personnelle…</translation>
    </message>
    <message>
        <source>It depends on the design wind of the asset; drawn for 50 m/s.</source>
        <translation>Elle dépend du vent de calcul de l’actif&#xa0;; tracée pour 50 m/s.</translation>
    </message>
    <message>
        <source>It counts from the height of the equipment; drawn for equipment on the ground.</source>
        <translation>Elle compte à partir de la hauteur de l’équipement&#xa0;; tracée pour un équipement au sol.</translation>
    </message>
    <message>
        <source>Source: {source} (grade {grade})</source>
        <translation>Source&#xa0;: {source} (qualité {grade})</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non nommée</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Ce plan</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>Fournie</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Aléa</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Vaut pour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>It begins like the curve that is picked</source>
        <translation>Elle commence comme la courbe choisie</translation>
    </message>
</context>
<context>
    <name>DependentsView</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>People without service</source>
        <translation>Personnes sans service</translation>
    </message>
    <message>
        <source>What depends on it</source>
        <translation>Ce qui en dépend</translation>
    </message>
    <message>
        <source>Pick a site, a link or an organization anywhere: what is lost with it stands here.</source>
        <translation>Choisissez n’importe où un site, une liaison ou une organisation&#xa0;: ce qui est perdu avec l’élément s’affiche ici.</translation>
    </message>
    <message>
        <source>Without {name}, {people} people lose all service; exact, nothing else failing.</source>
        <translation>Sans {name}, {people} personnes perdent tout service&#xa0;; valeur exacte, sans autre défaillance.</translation>
    </message>
</context>
<context>
    <name>EditRulesDialog</name>
    <message>
        <source>Own rules</source>
        <translation>Règles propres</translation>
    </message>
    <message>
        <source>{title}, with our own figures</source>
        <translation>{title}, avec nos propres chiffres</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Folder with own rules</source>
        <translation>Dossier des règles propres</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Shows the folder, once there is one: rule_sets.csv and rules.csv open in any spreadsheet</source>
        <translation>Montre le dossier, une fois qu’il existe : rule_sets.csv et rules.csv s’ouvrent dans tout tableur</translation>
    </message>
    <message>
        <source>&amp;Name of the set</source>
        <translation>&amp;Nom de l’ensemble</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Nom de l’ensemble</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The bundled rules stay as they are: this copy lies in the folder, and the plan is judged by it. Type your figures, and the words of the rule with them. A rule without a figure says “not known”.</source>
        <translation>Les règles fournies restent telles quelles : cette copie se trouve dans le dossier, et le plan est jugé d’après elle. Saisissez vos chiffres, et avec eux les mots de la règle. Une règle sans chiffre dit « non connu ».</translation>
    </message>
    <message>
        <source>Op&amp;en it</source>
        <translation>L’o&amp;uvrir</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Add a site on the map</source>
        <translation>Ajouter un site sur la carte</translation>
    </message>
    <message>
        <source>Add a link on the map</source>
        <translation>Ajouter une liaison sur la carte</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Déplacer {name}</translation>
    </message>
    <message>
        <source>Change the route of {name}</source>
        <translation>Modifier le tracé de {name}</translation>
    </message>
    <message>
        <source>Split {name}</source>
        <translation>Scinder {name}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Delete {n} records</source>
        <translation>Supprimer {n} fiches</translation>
    </message>
    <message>
        <source>Delete them, too? Undo brings all of them back.</source>
        <translation>Les supprimer aussi&#xa0;? L’annulation les rétablit toutes.</translation>
    </message>
    <message>
        <source>Reverse links: {n}</source>
        <translation>Inverser des liaisons : {n}</translation>
    </message>
    <message>
        <source>Other records that are nothing without what you delete (links, power supplies and the like): {n}.</source>
        <translation>Autres fiches qui ne sont rien sans ce que vous supprimez (liaisons, alimentations électriques, etc.) : {n}.</translation>
    </message>
</context>
<context>
    <name>EditingBar</name>
    <message>
        <source>Editing tools</source>
        <translation>Outils d’édition</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Ajouter un site</translation>
    </message>
    <message>
        <source>Add a site by a click</source>
        <translation>Ajouter un site d’un clic</translation>
    </message>
    <message>
        <source>Draw link</source>
        <translation>Tracer une liaison</translation>
    </message>
    <message>
        <source>Draw a link from site to site</source>
        <translation>Tracer une liaison d’un site à l’autre</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move a site or another point</source>
        <translation>Déplacer un site ou un autre point</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>Change the route of a link, point by point</source>
        <translation>Modifier le tracé d’une liaison, point par point</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Split a link at a site or at a new one</source>
        <translation>Scinder une liaison à un site existant ou nouveau</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Accrocher</translation>
    </message>
    <message>
        <source>Place things exactly on what is near</source>
        <translation>Placer les éléments exactement sur ce qui est proche</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Turn the chosen links round</source>
        <translation>Inverser le sens des liaisons choisies</translation>
    </message>
    <message>
        <source>Form…</source>
        <translation>Fiche…</translation>
    </message>
    <message>
        <source>Edit the fields of what is chosen</source>
        <translation>Modifier les champs de la sélection</translation>
    </message>
    <message>
        <source>Set fields…</source>
        <translation>Définir des champs…</translation>
    </message>
    <message>
        <source>Set fields of all that is chosen, for example a route group</source>
        <translation>Définir des champs de toute la sélection, par exemple un groupe d’itinéraires</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what is chosen, for a spreadsheet or another plan</source>
        <translation>Copier la sélection, pour un tableur ou un autre plan</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste records from a spreadsheet or another plan</source>
        <translation>Coller des fiches d’un tableur ou d’un autre plan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>Supprimer la sélection</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong inside Lifeline. Your plan file is safe; you can go on.</source>
        <translation>Une erreur interne s’est produite dans Lifeline. Votre fichier de plan est intact&#xa0;; vous pouvez continuer.</translation>
    </message>
    <message>
        <source>A report without personal data was saved. Please send it to whoever supports you:</source>
        <translation>Un rapport sans données personnelles a été enregistré. Veuillez l’envoyer à votre service d’assistance&#xa0;:</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Edit the hazard event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>New hazard event</source>
        <translation>Nouvel événement dangereux</translation>
    </message>
    <message>
        <source>Kind of hazard</source>
        <translation>Type d’aléa</translation>
    </message>
    <message>
        <source>&amp;Pick the place on the map…</source>
        <translation>&amp;Choisir le lieu sur la carte…</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>d’un fichier</translation>
    </message>
    <message>
        <source>import a map file or a raster as hazard event first</source>
        <translation>importez d’abord un fichier cartographique ou une image matricielle comme événement</translation>
    </message>
    <message>
        <source>Click where the event is</source>
        <translation>Cliquez à l’endroit de l’événement</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>{hazard} ({unit})</source>
        <translation>{hazard} ({unit})</translation>
    </message>
    <message>
        <source>&amp;Kind of hazard</source>
        <translation>&amp;Type d’aléa</translation>
    </message>
    <message>
        <source>The event itself</source>
        <translation>L’événement lui-même</translation>
    </message>
    <message>
        <source>Working out the strength on the map</source>
        <translation>Calcul de l’intensité sur la carte</translation>
    </message>
    <message>
        <source>Sho&amp;w it on the map</source>
        <translation>Affic&amp;her sur la carte</translation>
    </message>
    <message>
        <source>Click the positions of the storm, one after the other</source>
        <translation>Cliquez les positions de la tempête, l’une après l’autre</translation>
    </message>
    <message>
        <source>How strong it would be: a click on the map goes back to the form</source>
        <translation>Quelle force il aurait : un clic sur la carte revient au formulaire</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Readers</source>
        <translation>&amp;Lecteurs</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>What these readers may not see is left out; a note in the file says what.</source>
        <translation>Ce que ces lecteurs ne peuvent pas voir est omis&#xa0;; une note dans le fichier indique quoi.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>for example {day}</source>
        <translation>par exemple {day}</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name.</source>
        <translation>{file} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Replace {file}?</source>
        <translation>Remplacer {file}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>&amp;Mend this</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>Mend &amp;all of it</source>
        <translation>&amp;Tout corriger</translation>
    </message>
    <message>
        <source>Everything that the same rule finds, as one edit that can be undone</source>
        <translation>Tout ce que la même règle trouve, en une seule modification annulable</translation>
    </message>
    <message>
        <source>Checking the plan</source>
        <translation>Vérification du plan</translation>
    </message>
    <message>
        <source>No findings: every rule holds.</source>
        <translation>Aucun constat&#xa0;: toutes les règles sont respectées.</translation>
    </message>
    <message>
        <source>Errors: {errors}, warnings: {warnings}, notes: {notes}. Pick one to go to its record.</source>
        <translation>Erreurs : {errors}, avertissements : {warnings}, remarques : {notes}. Choisissez-en une pour aller à sa fiche.</translation>
    </message>
</context>
<context>
    <name>FragilityChart</name>
    <message>
        <source>slight damage</source>
        <translation>dommages légers</translation>
    </message>
    <message>
        <source>moderate damage</source>
        <translation>dommages modérés</translation>
    </message>
    <message>
        <source>extensive damage</source>
        <translation>dommages étendus</translation>
    </message>
    <message>
        <source>complete damage</source>
        <translation>dommages totaux</translation>
    </message>
    <message>
        <source>3-second gust</source>
        <translation>rafale de 3 secondes</translation>
    </message>
    <message>
        <source>1-minute mean</source>
        <translation>moyenne sur 1 minute</translation>
    </message>
    <message>
        <source>10-minute mean</source>
        <translation>moyenne sur 10 minutes</translation>
    </message>
    <message>
        <source>fastest mile</source>
        <translation>mille le plus rapide</translation>
    </message>
    <message>
        <source>Probability of damage over intensity</source>
        <translation>Probabilité de dommage selon l’intensité</translation>
    </message>
    <message>
        <source>{unit}, {averaging}</source>
        <translation>{unit}, {averaging}</translation>
    </message>
    <message>
        <source>probability of being hit</source>
        <translation>probabilité d’être touché</translation>
    </message>
    <message>
        <source>At {intensity} {unit}</source>
        <translation>À {intensity} {unit}</translation>
    </message>
    <message>
        <source>{state} or worse: {percent}</source>
        <translation>{state} ou pire&#xa0;: {percent}</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group and sum</source>
        <translation>Grouper et totaliser</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>&amp;Figures of</source>
        <translation>&amp;Chiffres de</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Rows that the table shows: {rows}, groups: {groups}. Unknown is left out of the figures.</source>
        <translation>Lignes que montre le tableau : {rows}, groupes : {groups}. L’inconnu n’entre pas dans les chiffres.</translation>
    </message>
</context>
<context>
    <name>HindcastChart</name>
    <message>
        <source>Simulated and reported share of cell sites out of service</source>
        <translation>Part simulée et rapportée des sites cellulaires hors service</translation>
    </message>
    <message>
        <source>simulated mean, with nine of ten realizations</source>
        <translation>moyenne simulée, avec neuf tirages sur dix</translation>
    </message>
    <message>
        <source>where the mean should lie</source>
        <translation>où la moyenne devrait se situer</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>days after landfall</source>
        <translation>jours après l’arrivée à terre</translation>
    </message>
    <message>
        <source>Day {day}: {mean} simulated, in nine of ten realizations {p5} to {p95}</source>
        <translation>Jour {day} : {mean} simulé, dans neuf tirages sur dix de {p5} à {p95}</translation>
    </message>
    <message>
        <source>Day {day}: {mean} simulated, in nine of ten realizations {p5} to {p95}; {out} reported</source>
        <translation>Jour {day} : {mean} simulé, dans neuf tirages sur dix de {p5} à {p95} ; {out} rapporté</translation>
    </message>
</context>
<context>
    <name>HindcastDialog</name>
    <message>
        <source>Hindcast</source>
        <translation>Simulation rétrospective</translation>
    </message>
    <message>
        <source>a CSV file with date, area, storm, pct_cell_sites_out, date_basis</source>
        <translation>un fichier CSV avec date, area, storm, pct_cell_sites_out, date_basis</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cell sites out of service, by day</source>
        <translation>Sites cellulaires hors service, par jour</translation>
    </message>
    <message>
        <source>Simulates a storm of the past over a made-up country and compares it with what was reported.</source>
        <translation>Simule une tempête du passé sur un pays inventé et la compare avec ce qui a été rapporté.</translation>
    </message>
    <message>
        <source>Simulating a storm of the past</source>
        <translation>Simulation d’une tempête du passé</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Simulated %</source>
        <translation>Simulé %</translation>
    </message>
    <message>
        <source>5 % below</source>
        <translation>5 % en dessous</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation>95 % en dessous</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommages</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Itinéraires</translation>
    </message>
    <message>
        <source>Reported %</source>
        <translation>Rapporté %</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Re&amp;ports (optional)</source>
        <translation>Rapp&amp;orts (facultatif)</translation>
    </message>
    <message>
        <source>Reali&amp;zations</source>
        <translation>T&amp;irages</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>St&amp;orm</source>
        <translation>&amp;Tempête</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Percent ± one standard error</source>
        <translation>Pourcentage ± une erreur type</translation>
    </message>
    <message>
        <source>&amp;Curve</source>
        <translation>&amp;Courbe</translation>
    </message>
    <message>
        <source>By da&amp;y</source>
        <translation>Par &amp;jour</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What the edit changed</source>
        <translation>Ce que la modification a changé</translation>
    </message>
    <message>
        <source>Pick an entry to see what it changed.</source>
        <translation>Choisissez une entrée pour voir ce qu’elle a changé.</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Historique de</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Tout le plan</translation>
    </message>
    <message>
        <source>The record that is picked</source>
        <translation>La fiche choisie</translation>
    </message>
    <message>
        <source>&amp;Save the plan as it was then…</source>
        <translation>&amp;Enregistrer le plan tel qu’il était alors…</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… et d’autres</translation>
    </message>
    <message>
        <source>Edits of the other copy:</source>
        <translation>Modifications de l’autre copie&#xa0;:</translation>
    </message>
    <message>
        <source>Show &amp;older entries</source>
        <translation>Afficher les entrées plus &amp;anciennes</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Rows on the &amp;map</source>
        <translation>Lignes sur la c&amp;arte</translation>
    </message>
    <message>
        <source>What was &amp;noticed</source>
        <translation>&amp;Remarques</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Ce fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>{table}: {added} new, {updated} changed, {unchanged} as they are</source>
        <translation>{table}&#xa0;: {added} nouvelles, {updated} modifiées, {unchanged} inchangées</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>What was &amp;noticed ({n})</source>
        <translation>&amp;Remarques ({n})</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Who may &amp;see them</source>
        <translation>Qui peut les &amp;voir</translation>
    </message>
    <message>
        <source>Who may see them</source>
        <translation>Qui peut les voir</translation>
    </message>
    <message>
        <source>Where a row does not say it itself.</source>
        <translation>Lorsqu’une ligne ne le précise pas elle-même.</translation>
    </message>
    <message>
        <source>Nothing is written before you import; undo takes it all back.</source>
        <translation>Rien n’est écrit avant l’importation&#xa0;; l’annulation rétablit tout.</translation>
    </message>
    <message>
        <source>Left out: {n}. The list of what was noticed says why.</source>
        <translation>Laissés de côté : {n}. La liste de ce qui a été remarqué dit pourquoi.</translation>
    </message>
    <message>
        <source>What c&amp;hanges</source>
        <translation>C&amp;hangements</translation>
    </message>
    <message>
        <source>Reading… {share} %</source>
        <translation>Lecture… {share} %</translation>
    </message>
</context>
<context>
    <name>ImportanceView</name>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Assets to look at</source>
        <translation>Actifs à examiner</translation>
    </message>
    <message>
        <source>How many assets to look at: those that may fail and carry most people</source>
        <translation>Combien d’actifs examiner : ceux qui peuvent tomber en panne et portent le plus de personnes</translation>
    </message>
    <message>
        <source>&amp;Rank</source>
        <translation>C&amp;lasser</translation>
    </message>
    <message>
        <source>What each failure costs</source>
        <translation>Ce que coûte chaque panne</translation>
    </message>
    <message>
        <source>Ranking failures in {name}</source>
        <translation>Classement des pannes dans {name}</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>{name}: {looked} of {all} assets that may fail, over {events} realizations; all other draws stay as they are. ± is one standard error.</source>
        <translation>{name} : {looked} de {all} actifs qui peuvent tomber en panne, sur {events} tirages ; les autres hasards restent les mêmes. ± est une erreur type.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Avoided if kept whole</source>
        <translation>Évité s’il reste intact</translation>
    </message>
    <message>
        <source>Person-hours on average: what it costs where it fails, times how often it fails</source>
        <translation>Heures-personnes en moyenne : ce que coûte sa panne, multiplié par sa fréquence</translation>
    </message>
    <message>
        <source>Failed in</source>
        <translation>En panne dans</translation>
    </message>
    <message>
        <source>Share of the realizations</source>
        <translation>Part des tirages</translation>
    </message>
    <message>
        <source>Person-hours if it fails</source>
        <translation>Heures-personnes en cas de panne</translation>
    </message>
    <message>
        <source>Mean where it fails, beyond what is lost without its failure (Birnbaum importance)</source>
        <translation>Moyenne là où il tombe en panne, au-delà de ce qui est perdu sans sa panne (importance de Birnbaum)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What the failure of each asset costs in a scenario, and what keeping it whole avoids.</source>
        <translation>Ce que coûte la panne de chaque actif dans un scénario, et ce qu’on évite en le gardant intact.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>IssuesPage</name>
    <message>
        <source>What was noticed</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Refuse all of this &amp;kind</source>
        <translation>Refuser tous ceux de ce t&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Take the proposal</source>
        <translation>&amp;Accepter la proposition</translation>
    </message>
    <message>
        <source>Take all &amp;proposals</source>
        <translation>Accepter toutes les &amp;propositions</translation>
    </message>
    <message>
        <source>&amp;Forget my decisions</source>
        <translation>&amp;Oublier mes décisions</translation>
    </message>
    <message>
        <source>Pick a row to decide about it.</source>
        <translation>Choisissez une ligne pour décider à son sujet.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>&amp;Refuse this</source>
        <translation>&amp;Refuser ceci</translation>
    </message>
    <message>
        <source>Decided by you: {n}; the list shows what is left.</source>
        <translation>Décidé par vous : {n} ; la liste montre ce qui reste.</translation>
    </message>
</context>
<context>
    <name>JointFailuresView</name>
    <message>
        <source>How many fail together</source>
        <translation>Combien tombent en panne ensemble</translation>
    </message>
    <message>
        <source>Worst pairs</source>
        <translation>Pires paires</translation>
    </message>
    <message>
        <source>Assets of the set</source>
        <translation>Actifs de l’ensemble</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>How many &amp;fail together</source>
        <translation>Combien &amp;tombent en panne ensemble</translation>
    </message>
    <message>
        <source>Looking for the worst joint failures</source>
        <translation>Recherche des pires pannes conjointes</translation>
    </message>
    <message>
        <source>The {n} pairs that cut off most people beyond what both do alone. Exact over all pairs.</source>
        <translation>Les {n} paires qui coupent le plus de personnes au-delà de ce que chacun coupe seul. Exact parmi toutes les paires.</translation>
    </message>
    <message>
        <source>The {n} pairs that cut off most people beyond what both do alone. Exact over all pairs with one of {first} assets; another pair may be worse.</source>
        <translation>Les {n} paires qui coupent le plus de personnes au-delà de ce que chacun coupe seul. Exact parmi les paires avec l’un de {first} actifs ; une autre paire peut être pire.</translation>
    </message>
    <message>
        <source>Together these {n} cut off {people} people. This is a lower bound: another set of the same size may be worse.</source>
        <translation>Ensemble, ces {n} coupent {people} personnes. C’est une borne inférieure : un autre ensemble de même taille peut être pire.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Beyond both</source>
        <translation>Au-delà des deux</translation>
    </message>
    <message>
        <source>People that neither loses alone</source>
        <translation>Personnes qu’aucun des deux ne perd seul</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People cut off when both fail</source>
        <translation>Personnes coupées si les deux tombent en panne</translation>
    </message>
</context>
<context>
    <name>LatePanel</name>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers of the map</source>
        <translation>Couches de la carte</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>Couches propres</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Shown on the map</source>
        <translation>Affiché sur la carte</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>&amp;Coordinates</source>
        <translation>&amp;Coordonnées</translation>
    </message>
    <message>
        <source>Pictures, tiles and shapes ({patterns})</source>
        <translation>Images, tuiles et formes ({patterns})</translation>
    </message>
    <message>
        <source>Add own layers</source>
        <translation>Ajouter des couches propres</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a GeoTIFF, MBTiles or vector file</source>
        <translation>Ajouter un fichier GeoTIFF, MBTiles ou vectoriel</translation>
    </message>
    <message>
        <source>Put the layer higher</source>
        <translation>Monter la couche</translation>
    </message>
    <message>
        <source>Put the layer lower</source>
        <translation>Descendre la couche</translation>
    </message>
    <message>
        <source>Show the layer fainter, or fully again</source>
        <translation>Atténuer la couche, ou la rétablir</translation>
    </message>
    <message>
        <source>Take the layer off the plan; its file stays</source>
        <translation>Retirer la couche du plan&#xa0;; son fichier reste</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>{plan} (read only)</source>
        <translation>{plan} (lecture seule)</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Map tools</source>
        <translation>Outils de la carte</translation>
    </message>
    <message>
        <source>Probability of an outage</source>
        <translation>Probabilité d’une interruption de service</translation>
    </message>
    <message>
        <source>Synthetic data: no real network</source>
        <translation>Données synthétiques&#xa0;: aucun réseau réel</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show all that is recorded</source>
        <translation>Afficher tout ce qui est enregistré</translation>
    </message>
    <message>
        <source>To selection</source>
        <translation>À la sélection</translation>
    </message>
    <message>
        <source>Zoom to what is chosen</source>
        <translation>Zoomer sur la sélection</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure distances and areas</source>
        <translation>Mesurer des distances et des surfaces</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit on the map: more tools</source>
        <translation>Modifier sur la carte&#xa0;: autres outils</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Layers of the map, grid, and how positions are written</source>
        <translation>Couches de la carte, grille et notation des positions</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Color by the results</source>
        <translation>Colorer selon les résultats</translation>
    </message>
    <message>
        <source>Copy the position {position}</source>
        <translation>Copier la position {position}</translation>
    </message>
    <message>
        <source>Choose by a lasso; Shift and drag chooses by a box at any time. Points count that lie inside, lines that lie inside or are crossed.</source>
        <translation>Choisir au lasso ; Maj et glisser choisit par un cadre à tout moment. Comptent les points à l’intérieur, et les lignes à l’intérieur ou traversées.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Lifeline…</source>
        <translation>À &amp;propos de Lifeline…</translation>
    </message>
    <message>
        <source>Go to {panel}</source>
        <translation>Aller à {panel}</translation>
    </message>
    <message>
        <source>&amp;Put all panels back</source>
        <translation>&amp;Rétablir tous les panneaux</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Nouveau plan…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un plan &amp;récent</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Ouvrir la &amp;démonstration</translation>
    </message>
    <message>
        <source>Plan de&amp;tails…</source>
        <translation>Dé&amp;tails du plan…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Plan: write, preview, print…</source>
        <translation>&amp;Plan&#xa0;: rédiger, prévisualiser, imprimer…</translation>
    </message>
    <message>
        <source>&amp;Write the plan to a file…</source>
        <translation>É&amp;crire le plan dans un fichier…</translation>
    </message>
    <message>
        <source>Ot&amp;her prints…</source>
        <translation>Autres i&amp;mpressions…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Enregi&amp;strer une copie…</translation>
    </message>
    <message>
        <source>&amp;Merge with another copy…</source>
        <translation>Fusionner &amp;avec une autre copie…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurer une sau&amp;vegarde…</translation>
    </message>
    <message>
        <source>&amp;Close the plan</source>
        <translation>Fermer &amp;le plan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy what is chosen</source>
        <translation>&amp;Copier la sélection</translation>
    </message>
    <message>
        <source>&amp;Paste a table…</source>
        <translation>Co&amp;ller une table…</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>All&amp;er à</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Zoom of texts</source>
        <translation>&amp;Zoom des textes</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Chan&amp;ges since a version…</source>
        <translation>Chan&amp;gements depuis une version…</translation>
    </message>
    <message>
        <source>Blank &amp;forms for operators…</source>
        <translation>&amp;Formulaires vierges pour les opérateurs…</translation>
    </message>
    <message>
        <source>Write &amp;all editions…</source>
        <translation>Écrire to&amp;utes les éditions…</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge with {file}</source>
        <translation>Fusionner avec {file}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>There are no conflicts.</source>
        <translation>Il n’y a pas de conflits.</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>ce plan</translation>
    </message>
    <message>
        <source>the other one</source>
        <translation>l’autre</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Ce plan</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>la fiche entière</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>&amp;This plan holds</source>
        <translation>&amp;Ce plan prévaut</translation>
    </message>
    <message>
        <source>The &amp;other one holds</source>
        <translation>L&apos;&amp;autre prévaut</translation>
    </message>
    <message>
        <source>All: this &amp;plan</source>
        <translation>Tous&#xa0;: ce &amp;plan</translation>
    </message>
    <message>
        <source>All: the ot&amp;her one</source>
        <translation>Tous&#xa0;: l’a&amp;utre</translation>
    </message>
    <message>
        <source>All: the &amp;newer</source>
        <translation>Tous&#xa0;: le plus &amp;récent</translation>
    </message>
    <message>
        <source>Edits of different fields of one record both live. Nothing is written before you merge, and undo helps.</source>
        <translation>Les modifications de champs différents d’une même fiche sont toutes conservées. Rien n’est écrit avant la fusion, et l’annulation reste possible.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Ce fichier n&amp;apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Conflicts to be decided: {n} of {all}. Both laptops changed the same field.</source>
        <translation>Conflits à trancher : {n} sur {all}. Les deux ordinateurs ont modifié le même champ.</translation>
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
        <translation>Heures après l’événement</translation>
    </message>
    <message>
        <source>Who is without service at this time, on the map; at the left end: at any time</source>
        <translation>Qui est sans service à ce moment, sur la carte&#xa0;; à l’extrémité gauche&#xa0;: à tout moment</translation>
    </message>
    <message>
        <source>Let the time run</source>
        <translation>Faire défiler le temps</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>After {time}</source>
        <translation>Après {time}</translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Choose a country of the list.</source>
        <translation>Choisissez un pays de la liste.</translation>
    </message>
    <message>
        <source>Give the plan a title.</source>
        <translation>Donnez un titre au plan.</translation>
    </message>
    <message>
        <source>Choose a file in a folder that exists.</source>
        <translation>Choisissez un fichier dans un dossier existant.</translation>
    </message>
    <message>
        <source>There is such a file already. Choose another name; a plan is never overwritten.</source>
        <translation>Ce fichier existe déjà. Choisissez un autre nom&#xa0;; un plan n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>National Emergency Telecommunications Plan: {country}</source>
        <translation>Plan national de télécommunications d’urgence&#xa0;: {country}</translation>
    </message>
    <message>
        <source>File of the new plan</source>
        <translation>Fichier du nouveau plan</translation>
    </message>
    <message>
        <source>Lifeline plans (*.gpkg)</source>
        <translation>Plans Lifeline (*.gpkg)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>&amp;Créer le plan</translation>
    </message>
    <message>
        <source>Everything about the plan is kept in this one file.</source>
        <translation>Tout ce qui concerne le plan est conservé dans ce seul fichier.</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Next best links and kits: {scenario}</source>
        <translation>Meilleurs ajouts de liaisons et de kits&#xa0;: {scenario}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>By person-hours a&amp;voided per cost</source>
        <translation>Par heures-personnes évitées rapportées au &amp;coût</translation>
    </message>
    <message>
        <source>Candidates from the ca&amp;talog, besides what is planned</source>
        <translation>Candidats du ca&amp;talogue, outre ce qui est prévu</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>C&amp;hoisir</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What to add next</source>
        <translation>Quoi ajouter ensuite</translation>
    </message>
    <message>
        <source>Costs and data of the catalog are indicative.</source>
        <translation>Les coûts et données du catalogue sont indicatifs.</translation>
    </message>
    <message>
        <source>Choosing links and kits</source>
        <translation>Choix des liaisons et des kits</translation>
    </message>
    <message>
        <source>Of {all} person-hours without this service; {candidates} candidates, {n} simulated events. Greedy: a good choice, no proof that there is none better.</source>
        <translation>Sur {all} heures-personnes sans ce service&#xa0;; {candidates} candidats, {n} événements simulés. Méthode gloutonne&#xa0;: un bon choix, sans preuve qu’il n’en existe pas de meilleur.</translation>
    </message>
    <message>
        <source>Link or kit</source>
        <translation>Liaison ou kit</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Person-hours avoided</source>
        <translation>Heures-personnes évitées</translation>
    </message>
    <message>
        <source>All so far avoid</source>
        <translation>Évitées au total jusqu’ici</translation>
    </message>
    <message>
        <source>All so far, USD</source>
        <translation>Coût total jusqu’ici, USD</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Budget (USD)</source>
        <translation>&amp;Budget (USD)</translation>
    </message>
    <message>
        <source>S&amp;ervice</source>
        <translation>S&amp;ervice</translation>
    </message>
    <message>
        <source>Mean on top of those above ± one standard error</source>
        <translation>Moyenne en plus des précédents ± une erreur type</translation>
    </message>
    <message>
        <source>Mean ± one standard error</source>
        <translation>Moyenne ± une erreur type</translation>
    </message>
</context>
<context>
    <name>OutageChart</name>
    <message>
        <source>People without service over time</source>
        <translation>Personnes sans service au fil du temps</translation>
    </message>
    <message>
        <source>{time} after the event: {mean} people without service
in nine of ten realizations {p5} to {p95}</source>
        <translation>{time} après l’événement&#xa0;: {mean} personnes sans service
dans neuf tirages sur dix, de {p5} à {p95}</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} j</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Sections of the plan</source>
        <translation>Sections du plan</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>OwnLayers</name>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>Remove the map layer {name}</source>
        <translation>Retirer la couche {name}</translation>
    </message>
    <message>
        <source>Show the map layer {name}</source>
        <translation>Afficher la couche {name}</translation>
    </message>
    <message>
        <source>Hide the map layer {name}</source>
        <translation>Masquer la couche {name}</translation>
    </message>
    <message>
        <source>Opacity of the map layer {name}</source>
        <translation>Opacité de la couche {name}</translation>
    </message>
    <message>
        <source>Reorder the map layers</source>
        <translation>Réordonner les couches</translation>
    </message>
    <message>
        <source>Add the map layer {name}</source>
        <translation>Ajouter la couche {name}</translation>
    </message>
</context>
<context>
    <name>PlanDetailsDialog</name>
    <message>
        <source>Plan details</source>
        <translation>Détails du plan</translation>
    </message>
    <message>
        <source>Edit the plan details</source>
        <translation>Modifier les détails du plan</translation>
    </message>
</context>
<context>
    <name>PlanWindow</name>
    <message>
        <source>The plan: {name}</source>
        <translation>Le plan&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Printing the preview</source>
        <translation>Impression de l’aperçu</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Écrire un fichier…</translation>
    </message>
    <message>
        <source>Write all editions…</source>
        <translation>Écrire toutes les éditions…</translation>
    </message>
    <message>
        <source>Other prints…</source>
        <translation>Autres impressions…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>L’aperçu est en préparation…</translation>
    </message>
    <message>
        <source>Page of the print</source>
        <translation>Page imprimée</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>sur {n}</translation>
    </message>
    <message>
        <source>The plan has changed since.</source>
        <translation>Le plan a changé depuis.</translation>
    </message>
</context>
<context>
    <name>PrintChangesDialog</name>
    <message>
        <source>Changes since a version</source>
        <translation>Changements depuis une version</translation>
    </message>
    <message>
        <source>{plan} changes {day}.pdf</source>
        <translation>{plan} changements {day}.pdf</translation>
    </message>
    <message>
        <source>Another plan &amp;file…</source>
        <translation>Un autre &amp;fichier de plan…</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Depuis</translation>
    </message>
    <message>
        <source>&amp;To the file</source>
        <translation>&amp;Vers le fichier</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Readers</source>
        <translation>Lec&amp;teurs</translation>
    </message>
    <message>
        <source>What was added, changed and removed, field by field.</source>
        <translation>Ce qui a été ajouté, modifié et supprimé, champ par champ.</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>La version antérieure</translation>
    </message>
    <message>
        <source>Lifeline plans (*.gpkg)</source>
        <translation>Plans Lifeline (*.gpkg)</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Écrire</translation>
    </message>
</context>
<context>
    <name>ReadinessPanel</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>&amp;Répondre…</translation>
    </message>
    <message>
        <source>&amp;Keep today&apos;s score</source>
        <translation>&amp;Conserver la note du jour</translation>
    </message>
    <message>
        <source>Writes all answers of today into the plan, so that the score has a history</source>
        <translation>Inscrit toutes les réponses du jour dans le plan, afin que la note ait un historique</translation>
    </message>
    <message>
        <source>Readiness {score}; {answered} of {all} questions answered.</source>
        <translation>Préparation&#xa0;: {score}&#xa0;; {answered} questions sur {all} ont une réponse.</translation>
    </message>
    <message>
        <source>Kept before: {scores}.</source>
        <translation>Notes conservées&#xa0;: {scores}.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>* must be filled in. What is not known stays empty; never write 0 for unknown.</source>
        <translation>* doit être rempli. Ce qui n’est pas connu reste vide&#xa0;; n’écrivez jamais 0 pour inconnu.</translation>
    </message>
    <message>
        <source>Where this record comes from</source>
        <translation>Origine de cette fiche</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Photos et documents</translation>
    </message>
    <message>
        <source>assumed: {value}</source>
        <translation>supposé : {value}</translation>
    </message>
    <message>
        <source>Nobody recorded it. Until somebody does, simulations take this value and say so.</source>
        <translation>Personne ne l’a relevé. En attendant, les simulations prennent cette valeur et le disent.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Synthetic: invented, not surveyed.</source>
        <translation>Synthétique&#xa0;: inventé, non relevé sur le terrain.</translation>
    </message>
    <message>
        <source>Unknown: nobody recorded it.</source>
        <translation>Inconnu&#xa0;: personne ne l’a enregistré.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>For example: tower, = tower, &gt; 8, 2..5, — for unknown, ≠ — for known</source>
        <translation>Par exemple&#xa0;: tour, = tour, &gt; 8, 2..5, — pour inconnu, ≠ — pour connu</translation>
    </message>
    <message>
        <source>Filter of {field}</source>
        <translation>Filtre de {field}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Only &amp;whole fields</source>
        <translation>Champs &amp;entiers uniquement</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Tous les textes</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>Tout &amp;remplacer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Replace &amp;by</source>
        <translation>Remplacer &amp;par</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Dans</translation>
    </message>
    <message>
        <source>Rows that would change, of those that are shown: {n} of {rows}. Undo takes it back.</source>
        <translation>Lignes qui changeraient, parmi celles affichées : {n} sur {rows}. Annuler revient en arrière.</translation>
    </message>
</context>
<context>
    <name>RestoreBackupDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Made (UTC)</source>
        <translation>Créée (UTC)</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>The plan becomes what it was at that time, now at revision {n}. What it is now is kept as a backup, too.</source>
        <translation>Le plan redevient ce qu’il était à ce moment&#xa0;; il en est à la révision {n}. L’état actuel est aussi conservé comme sauvegarde.</translation>
    </message>
    <message>
        <source>There are no backups yet. Lifeline makes one when a plan is opened after changes.</source>
        <translation>Il n’y a pas encore de sauvegarde. Lifeline en crée une à l’ouverture d’un plan qui a été modifié.</translation>
    </message>
    <message>
        <source>The plan is damaged. Choose the backup to go back to; the damaged file is kept beside it.</source>
        <translation>Le plan est endommagé. Choisissez la sauvegarde à laquelle revenir ; le fichier endommagé est conservé à côté.</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Person-hours lost by cause</source>
        <translation>Heures-personnes perdues par cause</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>Simuler à &amp;nouveau</translation>
    </message>
    <message>
        <source>No results yet.

Choose a scenario in the panel “Scenario” and run it.</source>
        <translation>Pas encore de résultats.

Choisissez un scénario dans le panneau «&#xa0;Scénario&#xa0;» et lancez-le.</translation>
    </message>
    <message>
        <source>Without service {time} after the event</source>
        <translation>Sans service {time} après l’événement</translation>
    </message>
    <message>
        <source>▲ Out of date: the inventory or the scenario has changed since this run.</source>
        <translation>▲ Périmé&#xa0;: l’inventaire ou le scénario a changé depuis cette simulation.</translation>
    </message>
    <message>
        <source>at the event</source>
        <translation>lors de l’événement</translation>
    </message>
    <message>
        <source>without service {when};
90 %: {low} to {high}</source>
        <translation>sans service {when}&#xa0;;
90&#xa0;%&#xa0;: {low} à {high}</translation>
    </message>
    <message>
        <source>after {n} h</source>
        <translation>après {n} h</translation>
    </message>
    <message>
        <source>{recorded} people recorded. Seed {seed}, {n} realizations; standard error of the person-hours lost: {se} of {mean}. Run on {date} by Lifeline {version}.</source>
        <translation>{recorded} personnes enregistrées. Graine {seed}, {n} tirages&#xa0;; erreur type des heures-personnes perdues&#xa0;: {se} sur {mean}. Simulé le {date} par Lifeline {version}.</translation>
    </message>
    <message>
        <source>Synthetic data: these figures describe no real network.</source>
        <translation>Données synthétiques&#xa0;: ces chiffres ne décrivent aucun réseau réel.</translation>
    </message>
    <message>
        <source>Sites by outage</source>
        <translation>Sites par interruption</translation>
    </message>
    <message>
        <source>Links by outage</source>
        <translation>Liaisons par interruption</translation>
    </message>
    <message>
        <source>Settlements by outage</source>
        <translation>Localités par interruption</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>S&amp;ynthèse</translation>
    </message>
    <message>
        <source>S&amp;ites</source>
        <translation>&amp;Sites</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>&amp;Liaisons</translation>
    </message>
    <message>
        <source>Settle&amp;ments</source>
        <translation>L&amp;ocalités</translation>
    </message>
    <message>
        <source>People without service; band: nine of ten realizations</source>
        <translation>Personnes sans service&#xa0;; bande&#xa0;: neuf tirages sur dix</translation>
    </message>
    <message>
        <source>Person-hours lost within 30 days, by cause</source>
        <translation>Heures-personnes perdues en 30 jours, par cause</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>People without service over time</source>
        <translation>Personnes sans service au fil du temps</translation>
    </message>
    <message>
        <source>Areas and groups of people</source>
        <translation>Zones et groupes de personnes</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>Dans le &amp;temps</translation>
    </message>
    <message>
        <source>&amp;Areas, groups</source>
        <translation>&amp;Zones, groupes</translation>
    </message>
    <message>
        <source>after {n} d</source>
        <translation>après {n} j</translation>
    </message>
    <message>
        <source>Mea&amp;sures</source>
        <translation>Me&amp;sures</translation>
    </message>
    <message>
        <source>What alternative links avoid</source>
        <translation>Ce que les liaisons de secours évitent</translation>
    </message>
    <message>
        <source>Alter&amp;native links</source>
        <translation>Liaiso&amp;ns de secours</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>The first rows, {shown} of {all}. Drawn faint, as they would be left out: {lost}.</source>
        <translation>Les premières lignes, {shown} sur {all}. En pâle, car elles seraient écartées : {lost}.</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>&amp;Copy the whole table</source>
        <translation>&amp;Copier tout le tableau</translation>
    </message>
</context>
<context>
    <name>ScenarioPanel</name>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>&amp;Run the scenario</source>
        <translation>&amp;Lancer le scénario</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Simulating {name}</source>
        <translation>Simulation de {name}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Events: {names}</source>
        <translation>Événements&#xa0;: {names}</translation>
    </message>
    <message>
        <source>No event yet: edit the scenario and choose one.</source>
        <translation>Pas encore d’événement&#xa0;: modifiez le scénario et choisissez-en un.</translation>
    </message>
    <message>
        <source>Edit the scenario</source>
        <translation>Modifier le scénario</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>Delete the run {name}</source>
        <translation>Supprimer la simulation {name}</translation>
    </message>
    <message>
        <source>Ran at (UTC)</source>
        <translation>Effectuée (UTC)</translation>
    </message>
    <message>
        <source>Person-hours lost</source>
        <translation>Heures-personnes perdues</translation>
    </message>
    <message>
        <source>Realizations</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Runs of this scenario</source>
        <translation>Simulations de ce scénario</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>A storm, an earthquake, a blackout, a cut cable… to make a scenario of</source>
        <translation>Une tempête, un séisme, une panne générale, un câble coupé… pour en faire un scénario</translation>
    </message>
    <message>
        <source>&amp;Delete the run</source>
        <translation>&amp;Supprimer la simulation</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>Pick two or more runs, or compare the newest runs of all scenarios</source>
        <translation>Choisissez deux simulations ou plus, ou comparez les plus récentes de tous les scénarios</translation>
    </message>
    <message>
        <source>Next best &amp;links…</source>
        <translation>Meilleures liais&amp;ons à ajouter…</translation>
    </message>
    <message>
        <source>Which alternative links and kits avoid most person-hours in this scenario</source>
        <translation>Quelles liaisons de secours et quels kits évitent le plus d’heures-personnes dans ce scénario</translation>
    </message>
    <message>
        <source>What breaks at which intensity, with sources; your own curves come first</source>
        <translation>Ce qui cède à quelle intensité, avec les sources&#xa0;; vos propres courbes passent en premier</translation>
    </message>
    <message>
        <source>Progress of the simulation</source>
        <translation>Progression de la simulation</translation>
    </message>
    <message>
        <source>No scenario yet.

A scenario says which hazard events to simulate. Import a storm track first, or add a hazard event in its table; then make a scenario of it.</source>
        <translation>Pas encore de scénario.

Un scénario indique quels événements simuler. Importez d’abord une trajectoire de tempête ou ajoutez un événement dans sa table&#xa0;; faites-en ensuite un scénario.</translation>
    </message>
    <message>
        <source>&amp;Import a storm track…</source>
        <translation>&amp;Importer une trajectoire de tempête…</translation>
    </message>
    <message>
        <source>&amp;New scenario…</source>
        <translation>&amp;Nouveau scénario…</translation>
    </message>
    <message>
        <source>New hazard e&amp;vent…</source>
        <translation>Nouvel é&amp;vénement dangereux…</translation>
    </message>
    <message>
        <source>Runs: pick one to see its results</source>
        <translation>Simulations&#xa0;: choisissez-en une pour voir ses résultats</translation>
    </message>
    <message>
        <source>Shifted &amp;tracks…</source>
        <translation>&amp;Trajectoires décalées…</translation>
    </message>
    <message>
        <source>What if the storm takes another way? The scenario on tracks to both sides</source>
        <translation>Et si la tempête prenait un autre chemin ? Le scénario sur des trajectoires de part et d’autre</translation>
    </message>
    <message>
        <source>A storm of the past beside what was reported: how far off is the engine?</source>
        <translation>Une tempête du passé à côté de ce qui a été rapporté : de combien le moteur s’écarte-t-il ?</translation>
    </message>
    <message>
        <source>Mean ± one standard error</source>
        <translation>Moyenne ± une erreur type</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>M&amp;odifier…</translation>
    </message>
    <message>
        <source>Ne&amp;w event…</source>
        <translation>Nouvel é&amp;vénement…</translation>
    </message>
    <message>
        <source>Fragility c&amp;urves…</source>
        <translation>Co&amp;urbes de fragilité…</translation>
    </message>
    <message>
        <source>Hindc&amp;ast…</source>
        <translation>Simulation ré&amp;trospective…</translation>
    </message>
    <message>
        <source>Enough at ±</source>
        <translation>Suffisant à ±</translation>
    </message>
    <message>
        <source>Stops early, once the standard error of the person-hours is at most this share of them</source>
        <translation>S’arrête plus tôt, dès que l’erreur type des heures-personnes est au plus cette part d’entre elles</translation>
    </message>
    <message>
        <source>play all</source>
        <translation>jouer tous</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Go to a name or position</source>
        <translation>Aller à un nom ou à une position</translation>
    </message>
    <message>
        <source>A site, a town, or a position: 13.155, -61.2275 · 13°09&apos;18&quot;N 61°13&apos;39&quot;W · 20P 692120 1454953</source>
        <translation>Un site, une ville ou une position&#xa0;: 13.155, -61.2275 · 13°09&apos;18&quot;N 61°13&apos;39&quot;W · 20P 692120 1454953</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Text of the section</source>
        <translation>Texte de la section</translation>
    </message>
    <message>
        <source>How far the text is</source>
        <translation>Avancement du texte</translation>
    </message>
    <message>
        <source>&amp;Insert a figure</source>
        <translation>&amp;Insérer un chiffre</translation>
    </message>
    <message>
        <source>A figure of the plan that is always up to date</source>
        <translation>Un chiffre du plan toujours à jour</translation>
    </message>
    <message>
        <source>&amp;Keep the text</source>
        <translation>&amp;Conserver le texte</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>To be supplied by: {who}.</source>
        <translation>À fournir par&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Write here. # heads a part, - begins an item, | a | table |; empty lines part paragraphs.</source>
        <translation>Écrivez ici. # introduit un titre, - un élément de liste, | un | tableau |&#xa0;; une ligne vide sépare les paragraphes.</translation>
    </message>
    <message>
        <source>Write the section {title}</source>
        <translation>Rédiger la section {title}</translation>
    </message>
    <message>
        <source>Still missing here:
{what}</source>
        <translation>Il manque encore ici&#xa0;:
{what}</translation>
    </message>
    <message>
        <source>Tables and figures of this section come from the records of the plan.</source>
        <translation>Les tableaux et chiffres de cette section proviennent des fiches du plan.</translation>
    </message>
    <message>
        <source>This section is written by the program, from the records and runs of the plan.</source>
        <translation>Cette section est rédigée par le programme, à partir des fiches et des simulations du plan.</translation>
    </message>
</context>
<context>
    <name>SetFields</name>
    <message>
        <source>Only ticked fields are set. One undo takes all of it back.</source>
        <translation>Seuls les champs cochés sont définis. Une seule annulation rétablit tout.</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>plusieurs valeurs</translation>
    </message>
    <message>
        <source>Set fields: {table} ({n})</source>
        <translation>Définir des champs : {table} ({n})</translation>
    </message>
    <message>
        <source>Set fields, records: {n}</source>
        <translation>Définir des champs, fiches : {n}</translation>
    </message>
</context>
<context>
    <name>SingleFailuresView</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>People cut off</source>
        <translation>Personnes isolées</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Of the people recorded</source>
        <translation>Des personnes enregistrées</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Points de défaillance unique</translation>
    </message>
    <message>
        <source>Who is cut off if one site or link fails alone. Exact, no simulation.</source>
        <translation>Qui est isolé si un seul site ou une seule liaison tombe en panne. Exact, sans simulation.</translation>
    </message>
    <message>
        <source>Looking for single points of failure</source>
        <translation>Recherche des points de défaillance unique</translation>
    </message>
    <message>
        <source>{n} people have no path to a gateway even without a failure.</source>
        <translation>{n} personnes n’ont aucun chemin vers une passerelle, même sans défaillance.</translation>
    </message>
    <message>
        <source>Sites and links that cut people off when they fail alone: {n} of {all}.</source>
        <translation>Sites et liaisons qui coupent des personnes quand ils défaillent seuls : {n} sur {all}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Look at the &amp;demonstration</source>
        <translation>Voir la &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Nouveau plan…</translation>
    </message>
    <message>
        <source>&amp;Open a plan…</source>
        <translation>&amp;Ouvrir un plan…</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Plans récents</translation>
    </message>
    <message>
        <source>None yet. You can also drop a plan file here.</source>
        <translation>Aucun pour l’instant. Vous pouvez aussi déposer un fichier de plan ici.</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>{name} (not found)
{folder}</source>
        <translation>{name} (introuvable)
{folder}</translation>
    </message>
    <message>
        <source>Lifeline</source>
        <translation>Lifeline</translation>
    </message>
    <message>
        <source>The national emergency telecommunications plan: what there is, what a disaster would cut off, for how long, and what to do first. Everything stays on this computer.</source>
        <translation>Le plan national de télécommunications d’urgence&#xa0;: ce qui existe, ce qu’une catastrophe couperait, pendant combien de temps, et que faire d’abord. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>An island country with a synthetic network, a storm, and its printed plan.</source>
        <translation>Un pays insulaire avec un réseau synthétique, une tempête et son plan imprimé.</translation>
    </message>
    <message>
        <source>An empty plan for your country; then import your spreadsheets and map files.</source>
        <translation>Un plan vide pour votre pays&#xa0;; importez ensuite vos tableurs et fichiers cartographiques.</translation>
    </message>
    <message>
        <source>A plan file (.gpkg) from this computer or a stick.</source>
        <translation>Un fichier de plan (.gpkg) de cet ordinateur ou d’une clé USB.</translation>
    </message>
    <message>
        <source>Re&amp;cent plans</source>
        <translation>Plans ré&amp;cents</translation>
    </message>
</context>
<context>
    <name>StatesEditor</name>
    <message>
        <source>Damage state</source>
        <translation>État de dommage</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>or times design</source>
        <translation>ou fois le calcul</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Bêta</translation>
    </message>
    <message>
        <source>or points</source>
        <translation>ou points</translation>
    </message>
    <message>
        <source>Damage states</source>
        <translation>États de dommage</translation>
    </message>
    <message>
        <source>Add a &amp;state</source>
        <translation>Ajouter un é&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Delete states</source>
        <translation>Su&amp;pprimer des états</translation>
    </message>
    <message>
        <source>From light to worst. A median, or a factor of the design wind, with beta; or points of intensity and probability, such as 30:0 60:1.</source>
        <translation>Du plus léger au pire. Une médiane, ou un facteur du vent de calcul, avec bêta ; ou des points d’intensité et de probabilité, par exemple 30:0 60:1.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Position under the pointer</source>
        <translation>Position sous le pointeur</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>Fichier du plan</translation>
    </message>
    <message>
        <source>What the next click on the map does</source>
        <translation>Effet du prochain clic sur la carte</translation>
    </message>
    <message>
        <source>{file} · revision {n}</source>
        <translation>{file} · révision {n}</translation>
    </message>
    <message>
        <source>{file} · revision {n} · read only</source>
        <translation>{file} · révision {n} · lecture seule</translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>Filters, views, columns, sums, replacing, exporting</source>
        <translation>Filtres, vues, colonnes, sommes, remplacement, exportation</translation>
    </message>
    <message>
        <source>&amp;Filter by columns</source>
        <translation>&amp;Filtrer par colonnes</translation>
    </message>
    <message>
        <source>Show all &amp;rows again</source>
        <translation>Afficher à nouveau toutes les &amp;lignes</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Vues enregistrées</translation>
    </message>
    <message>
        <source>&amp;Group and sum…</source>
        <translation>&amp;Grouper et totaliser…</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>Rechercher et rem&amp;placer…</translation>
    </message>
    <message>
        <source>&amp;Export these rows…</source>
        <translation>&amp;Exporter ces lignes…</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export these rows</source>
        <translation>Exporter ces lignes</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>The rows were written to {file}.</source>
        <translation>Les lignes ont été écrites dans {file}.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Save the view {name}</source>
        <translation>Enregistrer la vue {name}</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>To&amp;ut afficher</translation>
    </message>
    <message>
        <source>Only those with &amp;values</source>
        <translation>Seulement celles qui ont des &amp;valeurs</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>E&amp;nregistrer cette vue…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete the view {name}</source>
        <translation>Supprimer la vue {name}</translation>
    </message>
    <message>
        <source>Replace “{old}” by “{new}” (records: {n})</source>
        <translation>Remplacer « {old} » par « {new} » (fiches : {n})</translation>
    </message>
</context>
<context>
    <name>TablesPanel</name>
    <message>
        <source>Kinds of records</source>
        <translation>Types de fiches</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>N’afficher que les lignes contenant ces mots</translation>
    </message>
    <message>
        <source>Add to: {table}</source>
        <translation>Ajouter à&#xa0;: {table}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Copie de {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Delete {n} records</source>
        <translation>Supprimer {n} fiches</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Show curves…</source>
        <translation>Affic&amp;her les courbes…</translation>
    </message>
    <message>
        <source>{title}  ({count})</source>
        <translation>{title}  ({count})</translation>
    </message>
    <message>
        <source>No {table} yet.
Import a spreadsheet or a map file, or add the first one by hand.</source>
        <translation>Rien encore dans «&#xa0;{table}&#xa0;».
Importez un tableur ou un fichier cartographique, ou ajoutez le premier élément à la main.</translation>
    </message>
    <message>
        <source>filtered by {fields}</source>
        <translation>filtrées par {fields}</translation>
    </message>
    <message>
        <source>{n} synthetic, marked S</source>
        <translation>{n} synthétiques, marquées S</translation>
    </message>
    <message>
        <source>the plan may only be read</source>
        <translation>le plan est en lecture seule</translation>
    </message>
    <message>
        <source>{field}: sum {sum}, mean {mean}, {unknown} unknown</source>
        <translation>{field}&#xa0;: somme {sum}, moyenne {mean}, {unknown} inconnues</translation>
    </message>
    <message>
        <source>Show only rows with {field}: {value}</source>
        <translation>N’afficher que les lignes avec {field}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Trier par cette colonne</translation>
    </message>
    <message>
        <source>Then sort by this column</source>
        <translation>Puis trier par cette colonne</translation>
    </message>
    <message>
        <source>Show all again: {field}</source>
        <translation>Tout afficher à nouveau&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rows: {shown} of {total}</source>
        <translation>Lignes : {shown} sur {total}</translation>
    </message>
</context>
<context>
    <name>TrackEditor</name>
    <message>
        <source>Positions of the storm</source>
        <translation>Positions de la tempête</translation>
    </message>
    <message>
        <source>Time (h)</source>
        <translation>Temps (h)</translation>
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
        <translation>Vent (m/s)</translation>
    </message>
    <message>
        <source>Pressure (hPa)</source>
        <translation>Pression (hPa)</translation>
    </message>
    <message>
        <source>Radius of max. wind (km)</source>
        <translation>Rayon du vent max. (km)</translation>
    </message>
    <message>
        <source>Add from the &amp;map…</source>
        <translation>Ajouter depuis la &amp;carte…</translation>
    </message>
    <message>
        <source>Add a &amp;row</source>
        <translation>Ajouter une &amp;ligne</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>&amp;Supprimer des lignes</translation>
    </message>
    <message>
        <source>One of wind (1-minute mean) and pressure is needed; empty is unknown.</source>
        <translation>Il faut le vent (moyenne sur 1 minute) ou la pression&#xa0;; vide signifie inconnu.</translation>
    </message>
</context>
<context>
    <name>TracksDialog</name>
    <message>
        <source>Shifted tracks: {scenario}</source>
        <translation>Trajectoires décalées : {scenario}</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simuler</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Trajectoires</translation>
    </message>
    <message>
        <source>Every position moves by the same distances across and along the way of the storm; each track is as likely as the others, and all meet the same draws.</source>
        <translation>Chaque position est décalée des mêmes distances en travers et le long du chemin de la tempête ; chaque trajectoire est aussi probable que les autres, et toutes reçoivent les mêmes tirages.</translation>
    </message>
    <message>
        <source>Simulating shifted tracks</source>
        <translation>Simulation des trajectoires décalées</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nine of ten tracks lie between {low} and {high} person-hours. The worst is marked. ± is one standard error, that of the average at most. Shifts have standard deviations of {across} km to the sides and {along} km ahead and back.</source>
        <translation>Neuf trajectoires sur dix se situent entre {low} et {high} heures-personnes. La pire est marquée. ± est une erreur type, celle de la moyenne au plus. Les décalages ont des écarts types de {across} km sur les côtés et de {along} km vers l’avant et l’arrière.</translation>
    </message>
    <message>
        <source>Ahead (km)</source>
        <translation>En avant (km)</translation>
    </message>
    <message>
        <source>To the right (km)</source>
        <translation>À droite (km)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>People at worst</source>
        <translation>Personnes au pire</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Heures-personnes</translation>
    </message>
    <message>
        <source>as forecasts 48 h ahead</source>
        <translation>comme les prévisions à 48 h</translation>
    </message>
    <message>
        <source>Tracks to the s&amp;ides</source>
        <translation>Trajectoires sur les &amp;côtés</translation>
    </message>
    <message>
        <source>Standard deviation to the sides (&amp;km)</source>
        <translation>Écart type sur les côtés (&amp;km)</translation>
    </message>
    <message>
        <source>Tracks &amp;ahead and back</source>
        <translation>Trajectoires en a&amp;vant et en arrière</translation>
    </message>
    <message>
        <source>Standard deviation ahead and &amp;back (km)</source>
        <translation>Écart type avant et a&amp;rrière (km)</translation>
    </message>
    <message>
        <source>Mean ± one standard error</source>
        <translation>Moyenne ± une erreur type</translation>
    </message>
    <message>
        <source>{mean} person-hours on average</source>
        <translation>{mean} heures-personnes en moyenne</translation>
    </message>
</context>
<context>
    <name>WarningPanel</name>
    <message>
        <source>All settlements</source>
        <translation>Toutes les localités</translation>
    </message>
    <message>
        <source>Only one independent channel</source>
        <translation>Un seul canal indépendant</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Aucun canal</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Temps</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation>Afficher sur la &amp;carte</translation>
    </message>
    <message>
        <source>Warning of the settlements</source>
        <translation>Alerte des localités</translation>
    </message>
    <message>
        <source>Nobody recorded these stages of the chain, they are taken to hold: {names}.</source>
        <translation>Personne n’a enregistré ces étapes de la chaîne&#xa0;; elles sont supposées tenir&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Probability of no warning: {time}</source>
        <translation>Probabilité d’absence d’alerte&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteinte</translation>
    </message>
    <message>
        <source>Channels apart</source>
        <translation>Canaux distincts</translation>
    </message>
    <message>
        <source>Channels that share no site of their own</source>
        <translation>Canaux qui ne partagent entre eux aucun site</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Some channel reaches {covered} of {people} people. Settlements with one independent channel: {one}; with none: {none}.</source>
        <translation>Un canal au moins atteint {covered} personnes sur {people}. Localités avec un seul canal indépendant : {one} ; sans aucun : {none}.</translation>
    </message>
    <message>
        <source>Sirens, loudspeakers and transmitters of no recorded reach, counted for nobody: {count}.</source>
        <translation>Sirènes, haut-parleurs et émetteurs sans portée enregistrée, qui ne comptent pour personne : {count}.</translation>
    </message>
    <message>
        <source>Probability that some channel reaches the settlement, the chain above it included ± one standard error</source>
        <translation>Probabilité qu’un canal atteigne la localité, la chaîne au-dessus comprise ± une erreur type</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>The picked &amp;link is out</source>
        <translation>La &amp;liaison choisie est hors service</translation>
    </message>
    <message>
        <source>&amp;Join the two picked sites</source>
        <translation>&amp;Relier les deux sites choisis</translation>
    </message>
    <message>
        <source>&amp;Put everything back</source>
        <translation>T&amp;out remettre en état</translation>
    </message>
    <message>
        <source>What is turned</source>
        <translation>Ce qui est modifié</translation>
    </message>
    <message>
        <source>People without service</source>
        <translation>Personnes sans service</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>Lecture du plan…</translation>
    </message>
    <message>
        <source>, being refined</source>
        <translation>, en cours d’affinage</translation>
    </message>
    <message>
        <source>Without service {time} after the event</source>
        <translation>Sans service {time} après l’événement</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>{site}: {hours} h</source>
        <translation>{site}&#xa0;: {hours} h</translation>
    </message>
    <message>
        <source>pick a site</source>
        <translation>choisissez un site</translation>
    </message>
    <message>
        <source>{site}: battery {hours} h</source>
        <translation>{site}&#xa0;: batterie {hours} h</translation>
    </message>
    <message>
        <source>{link} is out</source>
        <translation>{link} est hors service</translation>
    </message>
    <message>
        <source>New link {one} – {other}</source>
        <translation>Nouvelle liaison {one} – {other}</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Sans service</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>&amp;Strength of the event</source>
        <translation>&amp;Force de l’événement</translation>
    </message>
    <message>
        <source>&amp;Battery</source>
        <translation>&amp;Batterie</translation>
    </message>
    <message>
        <source>Map shows, after</source>
        <translation>La carte montre, après</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Turn something and see at once. The plan stays as it is.</source>
        <translation>Modifiez un élément et voyez l’effet aussitôt. Le plan reste inchangé.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>After the event</source>
        <translation>Après l’événement</translation>
    </message>
    <message>
        <source>People without service, with what was turned ± one standard error</source>
        <translation>Personnes sans service, avec ce qui a été modifié ± une erreur type</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The same of the scenario as it is recorded ± one standard error</source>
        <translation>De même pour le scénario tel qu’enregistré ± une erreur type</translation>
    </message>
    <message>
        <source>Over the same realizations ± one standard error</source>
        <translation>Sur les mêmes tirages ± une erreur type</translation>
    </message>
    <message>
        <source>Begin, then turn something: the figures stand here.</source>
        <translation>Commencez, puis modifiez quelque chose : les chiffres s’affichent ici.</translation>
    </message>
    <message>
        <source>A double click or Return takes one back</source>
        <translation>Un double clic ou Entrée en annule un</translation>
    </message>
    <message>
        <source>The plan has changed: begin again. What was turned stays turned.</source>
        <translation>Le plan a changé : recommencez. Ce qui a été modifié ici est conservé.</translation>
    </message>
    <message>
        <source>{hours} person-hours without service to day 30; {n} simulated events{refining}.</source>
        <translation>{hours} heures-personnes sans service jusqu’au jour 30&#xa0;; {n} événements simulés{refining}.</translation>
    </message>
    <message>
        <source>{site}: {hours} h as recorded</source>
        <translation>{site} : {hours} h comme enregistré</translation>
    </message>
    <message>
        <source>{site}: not recorded, assumed</source>
        <translation>{site} : non enregistré, supposé</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>WritePlanDialog</name>
    <message>
        <source>Other prints</source>
        <translation>Autres impressions</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Écrire le plan</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>S&amp;econd language, side by side</source>
        <translation>S&amp;econde langue, côte à côte</translation>
    </message>
    <message>
        <source>&amp;Readers</source>
        <translation>Lec&amp;teurs</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Papie&amp;r</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>What these readers may not see is left out, and the plan says so.</source>
        <translation>Ce que ces lecteurs ne peuvent pas voir est omis, et le plan le signale.</translation>
    </message>
    <message>
        <source>Not numbered</source>
        <translation>Non numérotés</translation>
    </message>
    <message>
        <source>&amp;Numbered copies</source>
        <translation>Exemplaires &amp;numérotés</translation>
    </message>
    <message>
        <source>A file each, in the order of the distribution list of these readers.</source>
        <translation>Un fichier chacun, dans l’ordre de la liste de diffusion de ces lecteurs.</translation>
    </message>
</context>
<context>
    <name>assumptions</name>
    <message>
        <source>usual for its kind</source>
        <translation>usuel pour ce type</translation>
    </message>
    <message>
        <source>usual age, counted back from the year of the inventory</source>
        <translation>âge usuel, compté à rebours depuis l’année de l’inventaire</translation>
    </message>
    <message>
        <source>nearest grid zone</source>
        <translation>zone du réseau électrique la plus proche</translation>
    </message>
    <message>
        <source>no grid zones recorded: every site has a grid of its own</source>
        <translation>aucune zone du réseau électrique enregistrée&#xa0;: chaque site a son propre réseau</translation>
    </message>
    <message>
        <source>nearest cell sites within range, each can serve alone</source>
        <translation>sites cellulaires les plus proches à portée, chacun peut desservir seul</translation>
    </message>
    <message>
        <source>measured along its route, straight where there is none</source>
        <translation>mesurée le long de son tracé, en ligne droite à défaut</translation>
    </message>
    <message>
        <source>computed from energy and load</source>
        <translation>calculé d’après l’énergie et la charge</translation>
    </message>
    <message>
        <source>computed from fuel and burn</source>
        <translation>calculé d’après le carburant et la consommation</translation>
    </message>
    <message>
        <source>implied by its size, tank or fuel</source>
        <translation>déduit de sa puissance, de son réservoir ou de son carburant</translation>
    </message>
    <message>
        <source>constant of the engine</source>
        <translation>constante du moteur de calcul</translation>
    </message>
    <message>
        <source>factor from this averaging time to a 3-second gust</source>
        <translation>facteur de cette durée de moyenne à une rafale de 3 secondes</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Made while working</source>
        <translation>Créée pendant le travail</translation>
    </message>
    <message>
        <source>What was there before a backup was restored</source>
        <translation>Ce qui existait avant la restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>Before an update of Lifeline</source>
        <translation>Avant une mise à jour de Lifeline</translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>From {low} to {high} {unit}</source>
        <translation>De {low} à {high} {unit}</translation>
    </message>
    <message>
        <source>As exact as known: 2025-06-30, 2025-06 or 2025.</source>
        <translation>Aussi précis que connu&#xa0;: 2025-06-30, 2025-06 ou 2025.</translation>
    </message>
    <message>
        <source>Separate several by commas.</source>
        <translation>Séparez plusieurs valeurs par des virgules.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>A number after each name, such as {name} 2. Names: {names}.</source>
        <translation>Un nombre après chaque nom, par exemple {name} 2. Noms : {names}.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Mandate and law</source>
        <translation>Mandat et législation</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Gouvernance</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Knowledge of risk</source>
        <translation>Connaissance des risques</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>Redondance</translation>
    </message>
    <message>
        <source>Power and fuel</source>
        <translation>Énergie et carburant</translation>
    </message>
    <message>
        <source>Priority access</source>
        <translation>Accès prioritaire</translation>
    </message>
    <message>
        <source>Alternative links and stock</source>
        <translation>Liaisons de secours et stock</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Alerte précoce</translation>
    </message>
    <message>
        <source>Inclusion</source>
        <translation>Inclusion</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Entry from abroad</source>
        <translation>Entrée depuis l’étranger</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Recovery and finance</source>
        <translation>Relèvement et finances</translation>
    </message>
    <message>
        <source>A law or decree names telecommunications as a critical service.</source>
        <translation>Une loi ou un décret désigne les télécommunications comme service essentiel.</translation>
    </message>
    <message>
        <source>Article and date of the law.</source>
        <translation>Article et date de la loi.</translation>
    </message>
    <message>
        <source>This plan is approved by the authority in charge.</source>
        <translation>Ce plan est approuvé par l’autorité compétente.</translation>
    </message>
    <message>
        <source>Date and signature of the approval.</source>
        <translation>Date et signature de l’approbation.</translation>
    </message>
    <message>
        <source>The date of the next review is set and has not passed.</source>
        <translation>La date de la prochaine révision est fixée et n’est pas dépassée.</translation>
    </message>
    <message>
        <source>Next review in the plan.</source>
        <translation>Prochaine révision indiquée dans le plan.</translation>
    </message>
    <message>
        <source>A budget line pays for keeping the plan alive.</source>
        <translation>Une ligne budgétaire finance la tenue à jour du plan.</translation>
    </message>
    <message>
        <source>Line and amount of the budget.</source>
        <translation>Ligne et montant du budget.</translation>
    </message>
    <message>
        <source>The country is party to the Tampere Convention and has named its focal point.</source>
        <translation>Le pays est partie à la Convention de Tampere et a désigné son point focal.</translation>
    </message>
    <message>
        <source>Deposit of the instrument; name of the focal point.</source>
        <translation>Dépôt de l’instrument&#xa0;; nom du point focal.</translation>
    </message>
    <message>
        <source>A committee for emergency telecommunications meets at least twice a year.</source>
        <translation>Un comité des télécommunications d’urgence se réunit au moins deux fois par an.</translation>
    </message>
    <message>
        <source>Minutes of the last meetings.</source>
        <translation>Procès-verbaux des dernières réunions.</translation>
    </message>
    <message>
        <source>Every task of the plan has one who does it and one who answers for it.</source>
        <translation>Chaque tâche du plan a un réalisateur et un approbateur qui en répond.</translation>
    </message>
    <message>
        <source>Table of tasks and roles.</source>
        <translation>Tableau des tâches et des rôles.</translation>
    </message>
    <message>
        <source>Activation levels say what triggers each, who declares it and what then happens.</source>
        <translation>Les niveaux d’activation indiquent ce qui déclenche chacun, qui le déclare et ce qui se passe ensuite.</translation>
    </message>
    <message>
        <source>Table of activation levels.</source>
        <translation>Tableau des niveaux d’activation.</translation>
    </message>
    <message>
        <source>Operators have seats in the committee.</source>
        <translation>Les opérateurs siègent au comité.</translation>
    </message>
    <message>
        <source>List of members.</source>
        <translation>Liste des membres.</translation>
    </message>
    <message>
        <source>Every seat has a deputy.</source>
        <translation>Chaque siège a un suppléant.</translation>
    </message>
    <message>
        <source>List of members with deputies.</source>
        <translation>Liste des membres avec leurs suppléants.</translation>
    </message>
    <message>
        <source>Contact directory.</source>
        <translation>Répertoire des contacts.</translation>
    </message>
    <message>
        <source>Every contact was called and answered within the last 90 days.</source>
        <translation>Chaque contact a été appelé et a répondu au cours des 90 derniers jours.</translation>
    </message>
    <message>
        <source>Date of the last call.</source>
        <translation>Date du dernier appel.</translation>
    </message>
    <message>
        <source>A paper copy of the contacts lies at every duty desk.</source>
        <translation>Un exemplaire papier des contacts se trouve à chaque poste de permanence.</translation>
    </message>
    <message>
        <source>Distribution list.</source>
        <translation>Liste de diffusion.</translation>
    </message>
    <message>
        <source>Hazards of the country are recorded as events or layers.</source>
        <translation>Les aléas du pays sont enregistrés comme événements ou couches.</translation>
    </message>
    <message>
        <source>List of hazard events.</source>
        <translation>Liste des événements dangereux.</translation>
    </message>
    <message>
        <source>It has been computed which assets the main hazards reach.</source>
        <translation>Les actifs touchés par les principaux aléas ont été calculés.</translation>
    </message>
    <message>
        <source>A run of a scenario.</source>
        <translation>Une simulation d’un scénario.</translation>
    </message>
    <message>
        <source>There is a simulated scenario for every hazard with a playbook.</source>
        <translation>Il existe un scénario simulé pour chaque aléa doté d’un guide d’intervention.</translation>
    </message>
    <message>
        <source>Runs of the scenarios.</source>
        <translation>Simulations des scénarios.</translation>
    </message>
    <message>
        <source>The change of the climate is considered in scenarios and designs.</source>
        <translation>Le changement climatique est pris en compte dans les scénarios et la conception.</translation>
    </message>
    <message>
        <source>Section on hazards.</source>
        <translation>Section sur les aléas.</translation>
    </message>
    <message>
        <source>Facts about the most critical sites are complete.</source>
        <translation>Les données sur les sites les plus critiques sont complètes.</translation>
    </message>
    <message>
        <source>Completeness of tier 1.</source>
        <translation>Complétude du niveau 1.</translation>
    </message>
    <message>
        <source>Positions come from a survey or from the owner.</source>
        <translation>Les positions proviennent d’un relevé sur le terrain ou du propriétaire.</translation>
    </message>
    <message>
        <source>Confidence A or B.</source>
        <translation>Confiance A ou B.</translation>
    </message>
    <message>
        <source>Every cable names the duct, pole line or bridge that it shares with others.</source>
        <translation>Chaque câble indique la conduite, la ligne de poteaux ou le pont qu’il partage avec d’autres.</translation>
    </message>
    <message>
        <source>Route groups of links.</source>
        <translation>Groupes d’itinéraires des liaisons.</translation>
    </message>
    <message>
        <source>Facts are not older than twelve months.</source>
        <translation>Les données n’ont pas plus de douze mois.</translation>
    </message>
    <message>
        <source>Survey dates.</source>
        <translation>Dates des relevés.</translation>
    </message>
    <message>
        <source>No single failure of a site cuts off people.</source>
        <translation>Aucune défaillance d’un seul site n’isole de personnes.</translation>
    </message>
    <message>
        <source>Exact search for single failures.</source>
        <translation>Recherche exacte des défaillances simples.</translation>
    </message>
    <message>
        <source>The country has two or more independent exits to the world.</source>
        <translation>Le pays dispose d’au moins deux sorties indépendantes vers le monde.</translation>
    </message>
    <message>
        <source>Gateways and their sites.</source>
        <translation>Passerelles et leurs sites.</translation>
    </message>
    <message>
        <source>The core of every operator stands in two distant buildings.</source>
        <translation>Le cœur de réseau de chaque opérateur se trouve dans deux bâtiments éloignés.</translation>
    </message>
    <message>
        <source>Core sites by operator.</source>
        <translation>Sites de cœur de réseau par opérateur.</translation>
    </message>
    <message>
        <source>Operators have agreed to let the customers of others roam in a disaster.</source>
        <translation>Les opérateurs ont convenu de laisser les clients des autres en itinérance lors d’une catastrophe.</translation>
    </message>
    <message>
        <source>Agreement and date of its test.</source>
        <translation>Accord et date de son essai.</translation>
    </message>
    <message>
        <source>Sites last as long without the grid as the chosen rule asks.</source>
        <translation>Les sites tiennent sans réseau électrique aussi longtemps que l’exige la règle choisie.</translation>
    </message>
    <message>
        <source>Compliance with the rule.</source>
        <translation>Conformité à la règle.</translation>
    </message>
    <message>
        <source>Fuel is contracted, and depots are recorded.</source>
        <translation>Le carburant fait l’objet d’un contrat et les dépôts sont enregistrés.</translation>
    </message>
    <message>
        <source>Contract and depot.</source>
        <translation>Contrat et dépôt.</translation>
    </message>
    <message>
        <source>There is a list of the sites that get fuel first.</source>
        <translation>Il existe une liste des sites ravitaillés en premier.</translation>
    </message>
    <message>
        <source>Restoration order of a run.</source>
        <translation>Ordre de rétablissement d’une simulation.</translation>
    </message>
    <message>
        <source>Generators were run under load within the last twelve months.</source>
        <translation>Les groupes électrogènes ont fonctionné en charge au cours des douze derniers mois.</translation>
    </message>
    <message>
        <source>Records of load tests.</source>
        <translation>Procès-verbaux des essais en charge.</translation>
    </message>
    <message>
        <source>Sites that are hard to reach have solar power.</source>
        <translation>Les sites difficiles d’accès disposent d’énergie solaire.</translation>
    </message>
    <message>
        <source>Solar figures of the power supplies.</source>
        <translation>Valeurs solaires des alimentations électriques.</translation>
    </message>
    <message>
        <source>Essential users are listed by class.</source>
        <translation>Les utilisateurs essentiels sont répertoriés par classe.</translation>
    </message>
    <message>
        <source>List of priority users.</source>
        <translation>Liste des utilisateurs prioritaires.</translation>
    </message>
    <message>
        <source>A technical scheme prefers essential users on crowded networks, with every operator.</source>
        <translation>Un dispositif technique privilégie les utilisateurs essentiels sur les réseaux saturés, chez chaque opérateur.</translation>
    </message>
    <message>
        <source>Schemes in place.</source>
        <translation>Dispositifs en place.</translation>
    </message>
    <message>
        <source>Every emergency number has a second center that answers.</source>
        <translation>Chaque numéro d’urgence a un second centre qui répond.</translation>
    </message>
    <message>
        <source>Routing and date of the test.</source>
        <translation>Acheminement et date de l’essai.</translation>
    </message>
    <message>
        <source>Access to information about the emergency is free of charge.</source>
        <translation>L’accès aux informations sur l’urgence est gratuit.</translation>
    </message>
    <message>
        <source>Agreement on zero rating.</source>
        <translation>Accord de gratuité (zero rating).</translation>
    </message>
    <message>
        <source>Every critical place has a card with four ways to be reached.</source>
        <translation>Chaque lieu critique a une fiche avec quatre moyens d’être joint.</translation>
    </message>
    <message>
        <source>PACE cards of tiers 1 and 2.</source>
        <translation>Fiches PACE des niveaux 1 et 2.</translation>
    </message>
    <message>
        <source>Equipment in stock is counted, with place and keeper.</source>
        <translation>Le matériel en stock est inventorié, avec lieu et dépositaire.</translation>
    </message>
    <message>
        <source>Stock list.</source>
        <translation>Liste du stock.</translation>
    </message>
    <message>
        <source>Those who run radios and terminals are licensed and trained.</source>
        <translation>Les utilisateurs des radios et des terminaux ont une licence et sont formés.</translation>
    </message>
    <message>
        <source>Trainings.</source>
        <translation>Formations.</translation>
    </message>
    <message>
        <source>Radio nets are tested every month and the test is written down.</source>
        <translation>Les réseaux radio sont essayés chaque mois et l’essai est consigné.</translation>
    </message>
    <message>
        <source>Exercises of the kind radio test.</source>
        <translation>Exercices du type essai radio.</translation>
    </message>
    <message>
        <source>Licenses for satellite terminals are cleared beforehand.</source>
        <translation>Les licences des terminaux satellitaires sont réglées à l’avance.</translation>
    </message>
    <message>
        <source>For every hazard the law says who warns.</source>
        <translation>Pour chaque aléa, la loi dit qui alerte.</translation>
    </message>
    <message>
        <source>Table of warning authorities.</source>
        <translation>Tableau des autorités d’alerte.</translation>
    </message>
    <message>
        <source>Warnings are sent in the common alerting protocol.</source>
        <translation>Les alertes sont envoyées au format du protocole d’alerte commun (CAP).</translation>
    </message>
    <message>
        <source>Warning authorities.</source>
        <translation>Autorités d’alerte.</translation>
    </message>
    <message>
        <source>Cell broadcast works on all mobile networks.</source>
        <translation>La diffusion cellulaire fonctionne sur tous les réseaux mobiles.</translation>
    </message>
    <message>
        <source>Cell broadcast center; date of the test.</source>
        <translation>Centre de diffusion cellulaire&#xa0;; date de l’essai.</translation>
    </message>
    <message>
        <source>The hazards are watched by sensors that report.</source>
        <translation>Les aléas sont surveillés par des capteurs qui transmettent.</translation>
    </message>
    <message>
        <source>Warning nodes.</source>
        <translation>Nœuds d’alerte.</translation>
    </message>
    <message>
        <source>Messages are prepared in all languages that people speak.</source>
        <translation>Les messages sont préparés dans toutes les langues parlées par la population.</translation>
    </message>
    <message>
        <source>Templates by hazard and language.</source>
        <translation>Modèles par aléa et par langue.</translation>
    </message>
    <message>
        <source>Every settlement is reached by at least two independent channels.</source>
        <translation>Chaque localité est atteinte par au moins deux canaux indépendants.</translation>
    </message>
    <message>
        <source>Warning reach on an ordinary day.</source>
        <translation>Portée de l’alerte un jour ordinaire.</translation>
    </message>
    <message>
        <source>People with specific needs are counted, place by place.</source>
        <translation>Les personnes ayant des besoins particuliers sont dénombrées, lieu par lieu.</translation>
    </message>
    <message>
        <source>Groups in settlements.</source>
        <translation>Groupes dans les localités.</translation>
    </message>
    <message>
        <source>Every group is reached by a format that it can use.</source>
        <translation>Chaque groupe est atteint par un format qu’il peut utiliser.</translation>
    </message>
    <message>
        <source>Formats of the groups.</source>
        <translation>Formats des groupes.</translation>
    </message>
    <message>
        <source>Messages were tested with the people concerned.</source>
        <translation>Les messages ont été testés avec les personnes concernées.</translation>
    </message>
    <message>
        <source>Date of the test.</source>
        <translation>Date du test.</translation>
    </message>
    <message>
        <source>Operators have agreed to one status form and its cycle.</source>
        <translation>Les opérateurs ont convenu d’un formulaire d’état unique et de sa périodicité.</translation>
    </message>
    <message>
        <source>Signed form or license condition.</source>
        <translation>Formulaire signé ou condition de licence.</translation>
    </message>
    <message>
        <source>A duty roster covers the reporting desk.</source>
        <translation>Un tableau de service couvre la cellule des comptes rendus.</translation>
    </message>
    <message>
        <source>Contacts on duty.</source>
        <translation>Contacts de permanence.</translation>
    </message>
    <message>
        <source>Reporting was exercised within the last twelve months.</source>
        <translation>Les comptes rendus ont fait l’objet d’un exercice au cours des douze derniers mois.</translation>
    </message>
    <message>
        <source>Exercise and result.</source>
        <translation>Exercice et résultat.</translation>
    </message>
    <message>
        <source>Customs let emergency equipment in by a fast lane.</source>
        <translation>La douane laisse entrer le matériel d’urgence par une voie rapide.</translation>
    </message>
    <message>
        <source>Procedure for the entry of equipment.</source>
        <translation>Procédure d’entrée du matériel.</translation>
    </message>
    <message>
        <source>Experts enter without delay.</source>
        <translation>Les experts entrent sans délai.</translation>
    </message>
    <message>
        <source>Agreement with immigration.</source>
        <translation>Accord avec les services d’immigration.</translation>
    </message>
    <message>
        <source>A form for temporary licenses exists, and type approval can be waived.</source>
        <translation>Un formulaire de licence temporaire existe, et l’homologation peut être levée.</translation>
    </message>
    <message>
        <source>Regulatory measures.</source>
        <translation>Mesures réglementaires.</translation>
    </message>
    <message>
        <source>Equipment that may be lent or received is listed with customs codes.</source>
        <translation>Le matériel qui peut être prêté ou reçu est répertorié avec ses codes douaniers.</translation>
    </message>
    <message>
        <source>A table-top exercise took place within the last twelve months.</source>
        <translation>Un exercice sur table a eu lieu au cours des douze derniers mois.</translation>
    </message>
    <message>
        <source>A functional or full-scale exercise took place within the last two years.</source>
        <translation>Un exercice fonctionnel ou grandeur nature a eu lieu au cours des deux dernières années.</translation>
    </message>
    <message>
        <source>At least four of five corrective actions are closed.</source>
        <translation>Au moins quatre mesures correctives sur cinq sont closes.</translation>
    </message>
    <message>
        <source>Observations and corrective actions.</source>
        <translation>Observations et mesures correctives.</translation>
    </message>
    <message>
        <source>The order of restoration is known before the event.</source>
        <translation>L’ordre de rétablissement est connu avant l’événement.</translation>
    </message>
    <message>
        <source>The cost of replacing the main assets is known.</source>
        <translation>Le coût de remplacement des principaux actifs est connu.</translation>
    </message>
    <message>
        <source>Damage baseline.</source>
        <translation>Base de référence des dommages.</translation>
    </message>
    <message>
        <source>Investments are listed with cost and benefit.</source>
        <translation>Les investissements sont répertoriés avec leur coût et leur bénéfice.</translation>
    </message>
    <message>
        <source>List of projects.</source>
        <translation>Liste des projets.</translation>
    </message>
    <message>
        <source>Insurance or a contingent credit pays for repairs.</source>
        <translation>Une assurance ou un crédit conditionnel finance les réparations.</translation>
    </message>
    <message>
        <source>Policy or contract.</source>
        <translation>Police ou contrat.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation>Prévu.</translation>
    </message>
    <message>
        <source>In part.</source>
        <translation>En partie.</translation>
    </message>
    <message>
        <source>In place.</source>
        <translation>En place.</translation>
    </message>
    <message>
        <source>In place and tested within the last twelve months.</source>
        <translation>En place et essayé au cours des douze derniers mois.</translation>
    </message>
    <message>
        <source>A draft exists.</source>
        <translation>Un projet de texte existe.</translation>
    </message>
    <message>
        <source>A draft has been consulted.</source>
        <translation>Un projet de texte a fait l’objet d’une consultation.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Approuvé.</translation>
    </message>
    <message>
        <source>Approved and reviewed within the last twelve months.</source>
        <translation>Approuvé et révisé au cours des douze derniers mois.</translation>
    </message>
    <message>
        <source>Most sites are single points.</source>
        <translation>La plupart des sites sont des points uniques.</translation>
    </message>
    <message>
        <source>Some sites are single points.</source>
        <translation>Certains sites sont des points uniques.</translation>
    </message>
    <message>
        <source>No site is.</source>
        <translation>Aucun site ne l’est.</translation>
    </message>
    <message>
        <source>No site is, and the routes are surveyed.</source>
        <translation>Aucun site ne l’est, et les tracés sont relevés sur le terrain.</translation>
    </message>
    <message>
        <source>Less than half of the settlements.</source>
        <translation>Moins de la moitié des localités.</translation>
    </message>
    <message>
        <source>Most settlements.</source>
        <translation>La plupart des localités.</translation>
    </message>
    <message>
        <source>All settlements but for a few.</source>
        <translation>Toutes les localités à quelques exceptions près.</translation>
    </message>
    <message>
        <source>All settlements, tested within the last twelve months.</source>
        <translation>Toutes les localités, avec essai au cours des douze derniers mois.</translation>
    </message>
    <message>
        <source>Every organization is reached day and night, and by a second way.</source>
        <translation>Chaque organisation est joignable jour et nuit, et par un second moyen.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Attachment of a record that is gone</source>
        <translation>Pièce jointe d’une fiche disparue</translation>
    </message>
    <message>
        <source>{name} is attached to a record that is not in the plan any more.</source>
        <translation>{name} est joint à une fiche qui n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>Latitude and longitude exchanged</source>
        <translation>Latitude et longitude inversées</translation>
    </message>
    <message>
        <source>{name} at {lat}, {lon} would lie in the country at {to_lat}, {to_lon}: latitude and longitude look exchanged.</source>
        <translation>{name} à {lat}, {lon} se trouverait dans le pays à {to_lat}, {to_lon}&#xa0;: latitude et longitude semblent inversées.</translation>
    </message>
    <message>
        <source>Battery over 200 h</source>
        <translation>Batterie de plus de 200 h</translation>
    </message>
    <message>
        <source>{name} states a battery of {h} h; that is probably minutes or ampere hours.</source>
        <translation>{name} indique une batterie de {h} h&#xa0;; il s’agit probablement de minutes ou d’ampères-heures.</translation>
    </message>
    <message>
        <source>Old battery</source>
        <translation>Batterie ancienne</translation>
    </message>
    <message>
        <source>The battery of {name} is from {year}: lead-acid batteries hold half of their rated hours by then, or less.</source>
        <translation>La batterie de {name} date de {year}&#xa0;: à cet âge, une batterie au plomb tient la moitié de ses heures nominales, ou moins.</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>Date dans le futur</translation>
    </message>
    <message>
        <source>{name} is dated {date}, which is still to come.</source>
        <translation>{name} porte la date du {date}, qui est encore à venir.</translation>
    </message>
    <message>
        <source>One code twice</source>
        <translation>Code en double</translation>
    </message>
    <message>
        <source>The code {code} is used by {count} records of the same kind.</source>
        <translation>Le code {code} est utilisé par {count} fiches du même type.</translation>
    </message>
    <message>
        <source>Frequency outside the band</source>
        <translation>Fréquence hors bande</translation>
    </message>
    <message>
        <source>{name} states {ghz} GHz; links of its medium use {low} to {high} GHz.</source>
        <translation>{name} indique {ghz} GHz&#xa0;; les liaisons de ce support utilisent {low} à {high} GHz.</translation>
    </message>
    <message>
        <source>More fuel than the tank holds</source>
        <translation>Plus de carburant que le réservoir n’en contient</translation>
    </message>
    <message>
        <source>{name} states {fuel_l} l of fuel in a tank of {tank_l} l.</source>
        <translation>{name} indique {fuel_l} l de carburant dans un réservoir de {tank_l} l.</translation>
    </message>
    <message>
        <source>Fuel without a generator</source>
        <translation>Carburant sans groupe électrogène</translation>
    </message>
    <message>
        <source>{name} states fuel for {h} h but has no generator.</source>
        <translation>{name} indique du carburant pour {h} h mais n’a pas de groupe électrogène.</translation>
    </message>
    <message>
        <source>Hours of fuel without a tank</source>
        <translation>Heures de carburant sans réservoir</translation>
    </message>
    <message>
        <source>{name} states fuel for {h} h but no tank size.</source>
        <translation>{name} indique du carburant pour {h} h mais aucune capacité de réservoir.</translation>
    </message>
    <message>
        <source>Gateway not in operation</source>
        <translation>Passerelle hors exploitation</translation>
    </message>
    <message>
        <source>{name} is marked as a gateway but is not operational: no traffic leaves the country through it.</source>
        <translation>{name} est marqué comme passerelle mais n’est pas opérationnel&#xa0;: aucun trafic ne quitte le pays par lui.</translation>
    </message>
    <message>
        <source>Generator with unknown fuel</source>
        <translation>Groupe électrogène au carburant inconnu</translation>
    </message>
    <message>
        <source>{name} has a generator, but neither tank, fuel nor hours of fuel are recorded.</source>
        <translation>{name} a un groupe électrogène, mais ni réservoir, ni carburant, ni heures de carburant ne sont enregistrés.</translation>
    </message>
    <message>
        <source>Grid zones that feed each other only</source>
        <translation>Zones électriques qui ne s’alimentent qu’entre elles</translation>
    </message>
    <message>
        <source>{name} is fed by zones that no source feeds.</source>
        <translation>{name} est alimenté par des zones qu’aucune source n’alimente.</translation>
    </message>
    <message>
        <source>Power supply in no grid zone</source>
        <translation>Alimentation hors de toute zone électrique</translation>
    </message>
    <message>
        <source>{name} is in no grid zone: it never loses the grid in a simulation.</source>
        <translation>{name} n’est dans aucune zone du réseau électrique&#xa0;: il ne perd jamais le réseau dans une simulation.</translation>
    </message>
    <message>
        <source>Height over 350 m</source>
        <translation>Hauteur de plus de 350 m</translation>
    </message>
    <message>
        <source>{name} states a height of {m} m; that is probably feet or the ground elevation.</source>
        <translation>{name} indique une hauteur de {m} m&#xa0;; il s’agit probablement de pieds ou de l’altitude du sol.</translation>
    </message>
    <message>
        <source>Length does not fit the ends</source>
        <translation>Longueur incompatible avec les extrémités</translation>
    </message>
    <message>
        <source>{name} is said to be {length_km} km long; its ends are {straight_km} km apart.</source>
        <translation>{name} ferait {length_km} km de long&#xa0;; ses extrémités sont à {straight_km} km l’une de l’autre.</translation>
    </message>
    <message>
        <source>Joins operators without a lease</source>
        <translation>Relie des opérateurs sans location</translation>
    </message>
    <message>
        <source>{name} joins sites of two operators and is not marked as leased.</source>
        <translation>{name} relie des sites de deux opérateurs et n’est pas marquée comme louée.</translation>
    </message>
    <message>
        <source>Same link twice</source>
        <translation>Liaison en double</translation>
    </message>
    <message>
        <source>{name} and {other} join the same sites with the same medium, operator and route group.</source>
        <translation>{name} et {other} relient les mêmes sites avec le même support, le même opérateur et le même groupe d’itinéraires.</translation>
    </message>
    <message>
        <source>Microwave hop over 80 km</source>
        <translation>Bond hertzien de plus de 80 km</translation>
    </message>
    <message>
        <source>{name} is a microwave hop of {km} km; more than 80 km needs a repeater.</source>
        <translation>{name} est un bond hertzien de {km} km&#xa0;; au-delà de 80 km, il faut un relais.</translation>
    </message>
    <message>
        <source>Long hop at a high frequency</source>
        <translation>Long bond à haute fréquence</translation>
    </message>
    <message>
        <source>Two assets in one place</source>
        <translation>Deux actifs au même endroit</translation>
    </message>
    <message>
        <source>{name} is {m} m from {other}, of the same kind.</source>
        <translation>{name} est à {m} m de {other}, du même type.</translation>
    </message>
    <message>
        <source>No gateway</source>
        <translation>Aucune passerelle</translation>
    </message>
    <message>
        <source>No site is flagged as a gateway: nothing can be in service.</source>
        <translation>Aucun site n’est marqué comme passerelle&#xa0;: rien ne peut être en service.</translation>
    </message>
    <message>
        <source>Site without an operator</source>
        <translation>Site sans opérateur</translation>
    </message>
    <message>
        <source>Nobody is recorded as the operator of {name}: nobody can be called when it fails.</source>
        <translation>Personne n’est enregistré comme opérateur de {name}&#xa0;: personne ne peut être appelé en cas de panne.</translation>
    </message>
    <message>
        <source>Outside the country</source>
        <translation>Hors du pays</translation>
    </message>
    <message>
        <source>{name} at {lat}, {lon} lies outside the country.</source>
        <translation>{name} à {lat}, {lon} se trouve hors du pays.</translation>
    </message>
    <message>
        <source>Settlement without people</source>
        <translation>Localité sans population</translation>
    </message>
    <message>
        <source>Nobody recorded how many people live in {name}.</source>
        <translation>Personne n’a enregistré combien de personnes vivent à {name}.</translation>
    </message>
    <message>
        <source>Position with fewer than 3 decimals</source>
        <translation>Position à moins de 3 décimales</translation>
    </message>
    <message>
        <source>{name} at {lat}, {lon} is known to no better than {km} km.</source>
        <translation>{name} à {lat}, {lon} n’est connu qu’à {km} km près.</translation>
    </message>
    <message>
        <source>Site without a power supply</source>
        <translation>Site sans alimentation électrique</translation>
    </message>
    <message>
        <source>Nothing is recorded about the power of {name}; defaults are assumed.</source>
        <translation>Rien n’est enregistré sur l’énergie de {name}&#xa0;; des valeurs par défaut sont supposées.</translation>
    </message>
    <message>
        <source>Refers to a record that is not there</source>
        <translation>Renvoie à une fiche absente</translation>
    </message>
    <message>
        <source>{name} refers to a {field} that is not in the plan.</source>
        <translation>{name} renvoie à un élément ({field}) qui n’est pas dans le plan.</translation>
    </message>
    <message>
        <source>Link from a site to itself</source>
        <translation>Liaison d’un site vers lui-même</translation>
    </message>
    <message>
        <source>{name} begins and ends at the same site.</source>
        <translation>{name} commence et finit au même site.</translation>
    </message>
    <message>
        <source>Serves people too far away</source>
        <translation>Dessert des personnes trop éloignées</translation>
    </message>
    <message>
        <source>{site} is said to serve {name}, {km} km away, beyond its range of {range_km} km.</source>
        <translation>{site} desservirait {name}, à {km} km, au-delà de sa portée de {range_km} km.</translation>
    </message>
    <message>
        <source>Shares over 100 %</source>
        <translation>Parts supérieures à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Sites serve {percent} % of the people of {name}.</source>
        <translation>Les sites desservent {percent}&#xa0;% de la population de {name}.</translation>
    </message>
    <message>
        <source>Sign of the position lost</source>
        <translation>Signe de la position perdu</translation>
    </message>
    <message>
        <source>{name} at {lat}, {lon} would lie in the country at {to_lat}, {to_lon}: a minus sign looks lost.</source>
        <translation>{name} à {lat}, {lon} se trouverait dans le pays à {to_lat}, {to_lon}&#xa0;: un signe moins semble perdu.</translation>
    </message>
    <message>
        <source>Siren far from people</source>
        <translation>Sirène loin de la population</translation>
    </message>
    <message>
        <source>{name} is {km} km from the nearest settlement.</source>
        <translation>{name} est à {km} km de la localité la plus proche.</translation>
    </message>
    <message>
        <source>Survey older than a year</source>
        <translation>Relevé de plus d’un an</translation>
    </message>
    <message>
        <source>{name} was last surveyed {days} days ago.</source>
        <translation>{name} a été relevé pour la dernière fois il y a {days} jours.</translation>
    </message>
    <message>
        <source>Tier 1 without backup power</source>
        <translation>Niveau 1 sans énergie de secours</translation>
    </message>
    <message>
        <source>{name} is tier 1 and has neither battery nor generator on record.</source>
        <translation>{name} est de niveau 1 et n’a ni batterie ni groupe électrogène enregistrés.</translation>
    </message>
    <message>
        <source>Tier 1 without a contact</source>
        <translation>Niveau 1 sans contact</translation>
    </message>
    <message>
        <source>{name} is tier 1 and nobody to call is recorded for its operator or owner.</source>
        <translation>{name} est de niveau 1 et aucun contact n’est enregistré pour son opérateur ou son propriétaire.</translation>
    </message>
    <message>
        <source>Links of tier 1 without a route group</source>
        <translation>Liaisons de niveau 1 sans groupe d’itinéraires</translation>
    </message>
    <message>
        <source>{name} ends at a tier 1 site and does not say which duct or pole line it shares.</source>
        <translation>{name} aboutit à un site de niveau 1 et n’indique pas quelle conduite ou ligne de poteaux elle partage.</translation>
    </message>
    <message>
        <source>Important site without a tier</source>
        <translation>Site important sans niveau</translation>
    </message>
    <message>
        <source>{name} has no tier, though a site of its kind is usually tier 1.</source>
        <translation>{name} n’a pas de niveau, alors qu’un site de ce type est d’ordinaire de niveau 1.</translation>
    </message>
    <message>
        <source>Design wind without averaging time</source>
        <translation>Vent de calcul sans durée de moyenne</translation>
    </message>
    <message>
        <source>{name} states a design wind of {ms} m/s but not whether it is a gust or a mean.</source>
        <translation>{name} indique un vent de calcul de {ms} m/s mais pas s’il s’agit d’une rafale ou d’une moyenne.</translation>
    </message>
    <message>
        <source>Sites isolated already</source>
        <translation>Sites déjà isolés</translation>
    </message>
    <message>
        <source>{name} serves people or essential users, but no recorded path leads from it to a gateway.</source>
        <translation>{name} dessert des personnes ou des utilisateurs essentiels, mais aucun chemin enregistré ne mène de là à une passerelle.</translation>
    </message>
    <message>
        <source>All gateways on one link</source>
        <translation>Toutes les passerelles sur une seule liaison</translation>
    </message>
    <message>
        <source>All people with service ({people}) lose it if {name} fails: every gateway hangs on this link.</source>
        <translation>Toutes les personnes desservies ({people}) perdent le service si {name} tombe en panne&#xa0;: toutes les passerelles dépendent de cette liaison.</translation>
    </message>
    <message>
        <source>Gateways on one link</source>
        <translation>Passerelles sur une seule liaison</translation>
    </message>
    <message>
        <source>The gateway {name} is joined to the network by one link alone: {link}.</source>
        <translation>La passerelle {name} n’est reliée au réseau que par une seule liaison&#xa0;: {link}.</translation>
    </message>
    <message>
        <source>Redundancy that is not</source>
        <translation>Redondance qui n’en est pas une</translation>
    </message>
    <message>
        <source>{name} has {paths} paths to the gateways, but loses all of them with the route group {route_group}.</source>
        <translation>{name} a {paths} chemins vers les passerelles, mais les perd tous avec le groupe d’itinéraires {route_group}.</translation>
    </message>
    <message>
        <source>✖ Error</source>
        <translation>✖ Erreur</translation>
    </message>
    <message>
        <source>▲ Warning</source>
        <translation>▲ Avertissement</translation>
    </message>
    <message>
        <source>● Note</source>
        <translation>● Remarque</translation>
    </message>
    <message>
        <source>{name} is one hop of {km} km at {ghz} GHz; rain of {rate} mm/h, assumed to be exceeded in 0.01 % of the year, takes {loss} dB from it, more than the usual margin of {margin} dB.</source>
        <translation>{name} est un seul bond de {km} km à {ghz} GHz ; une pluie de {rate} mm/h, supposée dépassée pendant 0,01 % de l’année, lui enlève {loss} dB, plus que la marge habituelle de {margin} dB.</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Mutual aid</source>
        <translation>Entraide</translation>
    </message>
    <message>
        <source>International assistance</source>
        <translation>Assistance internationale</translation>
    </message>
    <message>
        <source>Roaming in disasters</source>
        <translation>Itinérance en cas de catastrophe</translation>
    </message>
    <message>
        <source>Fuel contract</source>
        <translation>Contrat de carburant</translation>
    </message>
    <message>
        <source>Spares and services</source>
        <translation>Pièces de rechange et services</translation>
    </message>
    <message>
        <source>Satellite capacity</source>
        <translation>Capacité satellitaire</translation>
    </message>
    <message>
        <source>Insurance or contingent credit</source>
        <translation>Assurance ou crédit conditionnel</translation>
    </message>
    <message>
        <source>Other agreement</source>
        <translation>Autre accord</translation>
    </message>
    <message>
        <source>Core site</source>
        <translation>Site de cœur de réseau</translation>
    </message>
    <message>
        <source>Data center</source>
        <translation>Centre de données</translation>
    </message>
    <message>
        <source>Internet exchange point</source>
        <translation>Point d’échange Internet</translation>
    </message>
    <message>
        <source>Cable landing station</source>
        <translation>Station d’atterrissement de câble</translation>
    </message>
    <message>
        <source>Satellite gateway</source>
        <translation>Passerelle satellitaire</translation>
    </message>
    <message>
        <source>Hand-over abroad</source>
        <translation>Interconnexion avec l’étranger</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Point of presence</source>
        <translation>Point de présence</translation>
    </message>
    <message>
        <source>Aggregation site</source>
        <translation>Site d’agrégation</translation>
    </message>
    <message>
        <source>Street cabinet or OLT</source>
        <translation>Armoire de rue ou OLT</translation>
    </message>
    <message>
        <source>Cell site</source>
        <translation>Site cellulaire</translation>
    </message>
    <message>
        <source>Microwave repeater</source>
        <translation>Relais hertzien</translation>
    </message>
    <message>
        <source>Fiber amplifier</source>
        <translation>Amplificateur optique</translation>
    </message>
    <message>
        <source>Broadcast transmitter</source>
        <translation>Émetteur de radiodiffusion</translation>
    </message>
    <message>
        <source>Land mobile radio repeater</source>
        <translation>Relais radio mobile terrestre</translation>
    </message>
    <message>
        <source>Emergency call center</source>
        <translation>Centre d’appels d’urgence</translation>
    </message>
    <message>
        <source>Emergency operations center</source>
        <translation>Centre des opérations d’urgence</translation>
    </message>
    <message>
        <source>Cell broadcast center</source>
        <translation>Centre de diffusion cellulaire</translation>
    </message>
    <message>
        <source>HF radio station</source>
        <translation>Station radio HF</translation>
    </message>
    <message>
        <source>Amateur radio station</source>
        <translation>Station radioamateur</translation>
    </message>
    <message>
        <source>Satellite terminal</source>
        <translation>Terminal satellitaire</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Abri</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Fire service</source>
        <translation>Pompiers</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>Aéroport</translation>
    </message>
    <message>
        <source>Water works</source>
        <translation>Service des eaux</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Government office</source>
        <translation>Bureau du gouvernement</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>En construction</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Opérationnel</translation>
    </message>
    <message>
        <source>Decommissioned</source>
        <translation>Mis hors service</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Self-supporting lattice tower</source>
        <translation>Pylône autoportant en treillis</translation>
    </message>
    <message>
        <source>Monopole</source>
        <translation>Monopode</translation>
    </message>
    <message>
        <source>Guyed mast</source>
        <translation>Mât haubané</translation>
    </message>
    <message>
        <source>Rooftop</source>
        <translation>Toit-terrasse</translation>
    </message>
    <message>
        <source>Pole</source>
        <translation>Poteau</translation>
    </message>
    <message>
        <source>Equipment shelter</source>
        <translation>Abri d’équipement</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>Buried</source>
        <translation>Enterré</translation>
    </message>
    <message>
        <source>3-second gust</source>
        <translation>Rafale de 3 secondes</translation>
    </message>
    <message>
        <source>1-minute mean</source>
        <translation>Moyenne sur 1 minute</translation>
    </message>
    <message>
        <source>10-minute mean</source>
        <translation>Moyenne sur 10 minutes</translation>
    </message>
    <message>
        <source>Fastest mile</source>
        <translation>Mille le plus rapide</translation>
    </message>
    <message>
        <source>Fiber</source>
        <translation>Fibre</translation>
    </message>
    <message>
        <source>Microwave</source>
        <translation>Faisceau hertzien</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Cuivre</translation>
    </message>
    <message>
        <source>Coaxial cable</source>
        <translation>Câble coaxial</translation>
    </message>
    <message>
        <source>VHF or UHF radio</source>
        <translation>Radio VHF ou UHF</translation>
    </message>
    <message>
        <source>HF radio</source>
        <translation>Radio HF</translation>
    </message>
    <message>
        <source>Satellite (GEO)</source>
        <translation>Satellite (GEO)</translation>
    </message>
    <message>
        <source>Satellite (LEO)</source>
        <translation>Satellite (LEO)</translation>
    </message>
    <message>
        <source>Submarine cable</source>
        <translation>Câble sous-marin</translation>
    </message>
    <message>
        <source>TV white space</source>
        <translation>Espaces blancs TV</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>Laser</translation>
    </message>
    <message>
        <source>Logical link</source>
        <translation>Liaison logique</translation>
    </message>
    <message>
        <source>Above ground, on poles</source>
        <translation>Aérien, sur poteaux</translation>
    </message>
    <message>
        <source>In a duct</source>
        <translation>En conduite</translation>
    </message>
    <message>
        <source>On the sea bed</source>
        <translation>Sur le fond marin</translation>
    </message>
    <message>
        <source>Under a river or lake</source>
        <translation>Sous une rivière ou un lac</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Régulateur</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publique</translation>
    </message>
    <message>
        <source>For official use</source>
        <translation>À usage officiel</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentielle</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Substation</source>
        <translation>Poste électrique</translation>
    </message>
    <message>
        <source>Feeder</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Most people first</source>
        <translation>Le plus de personnes d’abord</translation>
    </message>
    <message>
        <source>Lowest tier number first</source>
        <translation>Le plus petit niveau d’abord</translation>
    </message>
    <message>
        <source>Most person-hours avoided an hour of work first</source>
        <translation>Le plus d’heures-personnes évitées par heure de travail d’abord</translation>
    </message>
    <message>
        <source>A: surveyed</source>
        <translation>A&#xa0;: relevé sur le terrain</translation>
    </message>
    <message>
        <source>B: owner&apos;s records</source>
        <translation>B&#xa0;: dossiers du propriétaire</translation>
    </message>
    <message>
        <source>C: indirect</source>
        <translation>C&#xa0;: indirect</translation>
    </message>
    <message>
        <source>D: assumed or invented</source>
        <translation>D&#xa0;: supposé ou inventé</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreinte</translation>
    </message>
    <message>
        <source>Siren</source>
        <translation>Sirène</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>River gauge</source>
        <translation>Limnimètre</translation>
    </message>
    <message>
        <source>Tide gauge</source>
        <translation>Marégraphe</translation>
    </message>
    <message>
        <source>Rain gauge</source>
        <translation>Pluviomètre</translation>
    </message>
    <message>
        <source>Weather station</source>
        <translation>Station météo</translation>
    </message>
    <message>
        <source>Seismometer</source>
        <translation>Sismomètre</translation>
    </message>
    <message>
        <source>GNSS station</source>
        <translation>Station GNSS</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Warning center</source>
        <translation>Centre d’alerte</translation>
    </message>
    <message>
        <source>CAP server</source>
        <translation>Serveur CAP</translation>
    </message>
    <message>
        <source>Picture with coordinates</source>
        <translation>Image avec coordonnées</translation>
    </message>
    <message>
        <source>Tiles (MBTiles)</source>
        <translation>Tuiles (MBTiles)</translation>
    </message>
    <message>
        <source>Points, lines and areas</source>
        <translation>Points, lignes et surfaces</translation>
    </message>
    <message>
        <source>Wind (m/s)</source>
        <translation>Vent (m/s)</translation>
    </message>
    <message>
        <source>Peak ground acceleration (g)</source>
        <translation>Accélération maximale du sol (g)</translation>
    </message>
    <message>
        <source>Depth of water (m)</source>
        <translation>Profondeur d’eau (m)</translation>
    </message>
    <message>
        <source>Depth of a tsunami (m)</source>
        <translation>Profondeur d’un tsunami (m)</translation>
    </message>
    <message>
        <source>Thickness of ash (mm)</source>
        <translation>Épaisseur de cendres (mm)</translation>
    </message>
    <message>
        <source>Probability of being hit</source>
        <translation>Probabilité d’être touché</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liaisons</translation>
    </message>
    <message>
        <source>Grid zones</source>
        <translation>Zones du réseau électrique</translation>
    </message>
    <message>
        <source>The structure</source>
        <translation>La structure</translation>
    </message>
    <message>
        <source>Antennas at both ends</source>
        <translation>Antennes aux deux extrémités</translation>
    </message>
    <message>
        <source>Poles, one by one</source>
        <translation>Poteaux, un par un</translation>
    </message>
    <message>
        <source>The worst place of a route</source>
        <translation>Le pire endroit d’un tracé</translation>
    </message>
    <message>
        <source>The electric grid</source>
        <translation>Le réseau électrique</translation>
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
        <translation>Dans la croûte</translation>
    </message>
    <message>
        <source>Between the plates</source>
        <translation>Entre les plaques</translation>
    </message>
    <message>
        <source>Inside the sinking plate</source>
        <translation>Dans la plaque plongeante</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Roche</translation>
    </message>
    <message>
        <source>Soil</source>
        <translation>Sol meuble</translation>
    </message>
    <message>
        <source>5 GHz point to point</source>
        <translation>5 GHz point à point</translation>
    </message>
    <message>
        <source>Satellite terminal (GEO)</source>
        <translation>Terminal satellitaire (GEO)</translation>
    </message>
    <message>
        <source>Portable satellite (L band)</source>
        <translation>Satellite portable (bande L)</translation>
    </message>
    <message>
        <source>Satellite terminal (LEO)</source>
        <translation>Terminal satellitaire (LEO)</translation>
    </message>
    <message>
        <source>Satellite to phone</source>
        <translation>Satellite vers téléphone</translation>
    </message>
    <message>
        <source>Wi-Fi mesh</source>
        <translation>Wi-Fi maillé</translation>
    </message>
    <message>
        <source>LoRa text mesh</source>
        <translation>Messagerie LoRa maillée</translation>
    </message>
    <message>
        <source>Cell on wheels</source>
        <translation>Station mobile sur remorque</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Table-top exercise</source>
        <translation>Exercice sur table</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Functional exercise</source>
        <translation>Exercice fonctionnel</translation>
    </message>
    <message>
        <source>Full-scale exercise</source>
        <translation>Exercice grandeur nature</translation>
    </message>
    <message>
        <source>Radio test</source>
        <translation>Essai radio</translation>
    </message>
    <message>
        <source>Real event</source>
        <translation>Événement réel</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Point fort</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Point faible</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Operations center</source>
        <translation>Centre des opérations</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Président</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétaire</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>Agent de liaison</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Atténuation</translation>
    </message>
    <message>
        <source>Preparedness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Relèvement</translation>
    </message>
    <message>
        <source>Any hazard</source>
        <translation>Tout aléa</translation>
    </message>
    <message>
        <source>Hurricane</source>
        <translation>Ouragan</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>Séisme</translation>
    </message>
    <message>
        <source>Tsunami</source>
        <translation>Tsunami</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Inondation</translation>
    </message>
    <message>
        <source>Volcanic eruption</source>
        <translation>Éruption volcanique</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>Glissement de terrain</translation>
    </message>
    <message>
        <source>Wildfire</source>
        <translation>Feu de forêt</translation>
    </message>
    <message>
        <source>National blackout</source>
        <translation>Panne électrique nationale</translation>
    </message>
    <message>
        <source>Cable cut</source>
        <translation>Coupure de câble</translation>
    </message>
    <message>
        <source>Cyber attack</source>
        <translation>Cyberattaque</translation>
    </message>
    <message>
        <source>Pandemic</source>
        <translation>Pandémie</translation>
    </message>
    <message>
        <source>Other hazard</source>
        <translation>Autre aléa</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Financé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Regulation or decree</source>
        <translation>Règlement ou décret</translation>
    </message>
    <message>
        <source>License condition</source>
        <translation>Condition de licence</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Other plan</source>
        <translation>Autre plan</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Temporary license</source>
        <translation>Licence temporaire</translation>
    </message>
    <message>
        <source>Waiver of type approval</source>
        <translation>Dispense d’homologation</translation>
    </message>
    <message>
        <source>Waiver of import rules</source>
        <translation>Dispense des règles d’importation</translation>
    </message>
    <message>
        <source>Emergency spectrum</source>
        <translation>Spectre d’urgence</translation>
    </message>
    <message>
        <source>National roaming</source>
        <translation>Itinérance nationale</translation>
    </message>
    <message>
        <source>Shared infrastructure</source>
        <translation>Infrastructures partagées</translation>
    </message>
    <message>
        <source>Other relief</source>
        <translation>Autre assouplissement</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Deaf or hard of hearing</source>
        <translation>Personnes sourdes ou malentendantes</translation>
    </message>
    <message>
        <source>Blind or low vision</source>
        <translation>Personnes aveugles ou malvoyantes</translation>
    </message>
    <message>
        <source>Reduced mobility</source>
        <translation>Mobilité réduite</translation>
    </message>
    <message>
        <source>Needs easy language</source>
        <translation>Besoin d’un langage simple</translation>
    </message>
    <message>
        <source>Older people</source>
        <translation>Personnes âgées</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Speakers of another language</source>
        <translation>Locuteurs d’une autre langue</translation>
    </message>
    <message>
        <source>Migrants and visitors</source>
        <translation>Migrants et visiteurs</translation>
    </message>
    <message>
        <source>Displaced people</source>
        <translation>Personnes déplacées</translation>
    </message>
    <message>
        <source>People without a telephone</source>
        <translation>Personnes sans téléphone</translation>
    </message>
    <message>
        <source>Remote households</source>
        <translation>Ménages isolés</translation>
    </message>
    <message>
        <source>Other group</source>
        <translation>Autre groupe</translation>
    </message>
    <message>
        <source>Priority SIM or access class</source>
        <translation>SIM prioritaire ou classe d’accès</translation>
    </message>
    <message>
        <source>Priority on trunks</source>
        <translation>Priorité sur les faisceaux</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuité</translation>
    </message>
    <message>
        <source>Other scheme</source>
        <translation>Autre dispositif</translation>
    </message>
    <message>
        <source>Emergency management</source>
        <translation>Gestion des urgences</translation>
    </message>
    <message>
        <source>Police, fire and ambulance</source>
        <translation>Police, pompiers et ambulances</translation>
    </message>
    <message>
        <source>Amateur radio</source>
        <translation>Radioamateurs</translation>
    </message>
    <message>
        <source>Maritime</source>
        <translation>Maritime</translation>
    </message>
    <message>
        <source>Aeronautical</source>
        <translation>Aéronautique</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation>Services publics (eau, énergie)</translation>
    </message>
    <message>
        <source>Military liaison</source>
        <translation>Liaison militaire</translation>
    </message>
    <message>
        <source>Other radio service</source>
        <translation>Autre service radio</translation>
    </message>
    <message>
        <source>Satellite telephone</source>
        <translation>Téléphone satellitaire</translation>
    </message>
    <message>
        <source>Portable repeater</source>
        <translation>Relais portable</translation>
    </message>
    <message>
        <source>Microwave set</source>
        <translation>Équipement hertzien</translation>
    </message>
    <message>
        <source>Temporary mast</source>
        <translation>Mât temporaire</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Groupe électrogène</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Solar set</source>
        <translation>Équipement solaire</translation>
    </message>
    <message>
        <source>Loudspeaker or siren</source>
        <translation>Haut-parleur ou sirène</translation>
    </message>
    <message>
        <source>Tools and spares</source>
        <translation>Outils et pièces de rechange</translation>
    </message>
    <message>
        <source>Other equipment</source>
        <translation>Autre matériel</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Mast or tower</source>
        <translation>Mât ou pylône</translation>
    </message>
    <message>
        <source>Equipment building</source>
        <translation>Bâtiment technique</translation>
    </message>
    <message>
        <source>Rooftop station</source>
        <translation>Station en toiture</translation>
    </message>
    <message>
        <source>Street cabinet</source>
        <translation>Armoire de rue</translation>
    </message>
    <message>
        <source>Siren or sensor pole</source>
        <translation>Poteau de sirène ou de capteur</translation>
    </message>
    <message>
        <source>Antenna alignment</source>
        <translation>Alignement d’antenne</translation>
    </message>
    <message>
        <source>Aerial cable</source>
        <translation>Câble aérien</translation>
    </message>
    <message>
        <source>Buried cable</source>
        <translation>Câble enterré</translation>
    </message>
    <message>
        <source>Equipment under water</source>
        <translation>Équipements sous l’eau</translation>
    </message>
    <message>
        <source>Hazus: crews, parts and roads at hand</source>
        <translation>Hazus : équipes, pièces et routes disponibles</translation>
    </message>
    <message>
        <source>Caribbean, category 4 to 5: three times as long, towers rebuilt</source>
        <translation>Caraïbes, catégorie 4 à 5 : trois fois plus long, pylônes reconstruits</translation>
    </message>
</context>
<context>
    <name>completeness</name>
    <message>
        <source>{percent} % of the {records} have: {field} ({known} of {total}).</source>
        <translation>{percent}&#xa0;% des {records} ont&#xa0;: {field} ({known} sur {total}).</translation>
    </message>
    <message>
        <source>{percent} % of the {records} of tier {group} have: {field} ({known} of {total}).</source>
        <translation>{percent}&#xa0;% des {records} de niveau {group} ont&#xa0;: {field} ({known} sur {total}).</translation>
    </message>
    <message>
        <source>{percent} % of the {records} of {group} have: {field} ({known} of {total}).</source>
        <translation>{percent}&#xa0;% des {records} de {group} ont&#xa0;: {field} ({known} sur {total}).</translation>
    </message>
    <message>
        <source>no known operator</source>
        <translation>aucun opérateur connu</translation>
    </message>
    <message>
        <source>Oldest survey {oldest}, newest {newest}; {undated} without a date.</source>
        <translation>Relevé le plus ancien {oldest}, le plus récent {newest}&#xa0;; {undated} sans date.</translation>
    </message>
    <message>
        <source>No survey is dated.</source>
        <translation>Aucun relevé n’est daté.</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua-et-Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Aland Islands</source>
        <translation>Îles Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Saint Barthelemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermudes</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Bonaire, Saint Eustatius and Saba</source>
        <translation>Pays-Bas caribéens</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Biélorussie</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cocos Islands</source>
        <translation>Îles Cocos</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>Congo-Kinshasa</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>Republic of the Congo</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Îles Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
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
        <translation>Cap-Vert</translation>
    </message>
    <message>
        <source>Curacao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Île Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara occidental</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Îles Malouines</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenade</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane française</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernesey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinée équatoriale</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Géorgie du Sud-et-les Îles Sandwich du Sud</translation>
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
        <translation>Guinée-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>R.A.S. chinoise de Hong Kong</translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation>Îles Heard-et-MacDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Territoire britannique de l’océan Indien</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizstan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint-Christophe-et-Niévès</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Îles Caïmans</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Sainte-Lucie</translation>
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
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar (Birmanie)</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>R.A.S. chinoise de Macao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Île Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>The Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
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
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynésie française</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Îles Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territory</source>
        <translation>Territoires palestiniens</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Reunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Sainte-Hélène</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard et Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>Sao Tomé-et-Principe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Saint-Martin (partie néerlandaise)</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Îles Turques-et-Caïques</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Terres australes françaises</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor Leste</source>
        <translation>Timor oriental</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation>Îles mineures éloignées des États-Unis</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Vatican</source>
        <translation>État de la Cité du Vatican</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>Saint-Vincent-et-les-Grenadines</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Îles Vierges britanniques</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Îles Vierges des États-Unis</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis-et-Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yémen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
</context>
<context>
    <name>curves</name>
    <message>
        <source>Self-supporting tower or monopole with a design wind</source>
        <translation>Pylône autoportant ou monotube avec vent de calcul</translation>
    </message>
    <message>
        <source>Guyed or light mast with a design wind</source>
        <translation>Mât haubané ou léger avec vent de calcul</translation>
    </message>
    <message>
        <source>Equipment building with a design wind (openings and roof)</source>
        <translation>Bâtiment technique avec vent de calcul (ouvertures et toiture)</translation>
    </message>
    <message>
        <source>Dish pushed out of alignment</source>
        <translation>Parabole désalignée</translation>
    </message>
    <message>
        <source>Satellite terminal not stowed</source>
        <translation>Terminal satellite non replié</translation>
    </message>
    <message>
        <source>Wood pole with communication wire, new</source>
        <translation>Poteau en bois avec câble de communication, neuf</translation>
    </message>
    <message>
        <source>Wood pole with communication wire, 10 years</source>
        <translation>Poteau en bois avec câble de communication, 10 ans</translation>
    </message>
    <message>
        <source>Wood pole with communication wire, 30 years</source>
        <translation>Poteau en bois avec câble de communication, 30 ans</translation>
    </message>
    <message>
        <source>Wood pole with communication wire, 50 years</source>
        <translation>Poteau en bois avec câble de communication, 50 ans</translation>
    </message>
    <message>
        <source>Distribution zone of the electric grid</source>
        <translation>Zone de distribution du réseau électrique</translation>
    </message>
    <message>
        <source>Substation or power plant, open terrain, moderate damage</source>
        <translation>Poste ou centrale électrique, terrain dégagé, dommages modérés</translation>
    </message>
    <message>
        <source>Central office or broadcast building, anchored equipment</source>
        <translation>Central ou bâtiment de radiodiffusion, équipements ancrés</translation>
    </message>
    <message>
        <source>Central office or broadcast building, equipment not anchored</source>
        <translation>Central ou bâtiment de radiodiffusion, équipements non ancrés</translation>
    </message>
    <message>
        <source>Monopole mast</source>
        <translation>Mât monotube</translation>
    </message>
    <message>
        <source>Self-supporting or guyed tower</source>
        <translation>Pylône autoportant ou haubané</translation>
    </message>
    <message>
        <source>Satellite terminal</source>
        <translation>Terminal satellite</translation>
    </message>
    <message>
        <source>Siren or sensor on a pole</source>
        <translation>Sirène ou capteur sur un poteau</translation>
    </message>
    <message>
        <source>Aerial cable</source>
        <translation>Câble aérien</translation>
    </message>
    <message>
        <source>Low-voltage substation, anchored</source>
        <translation>Poste basse tension, ancré</translation>
    </message>
    <message>
        <source>Equipment under water</source>
        <translation>Équipements sous l’eau</translation>
    </message>
    <message>
        <source>Siren or sensor on a pole under water</source>
        <translation>Sirène ou capteur sur un poteau sous l’eau</translation>
    </message>
    <message>
        <source>Buried cable washed out</source>
        <translation>Câble enterré emporté par l’eau</translation>
    </message>
    <message>
        <source>Low-voltage grid under water</source>
        <translation>Réseau basse tension sous l’eau</translation>
    </message>
    <message>
        <source>Equipment under water of a tsunami</source>
        <translation>Équipements sous l’eau d’un tsunami</translation>
    </message>
    <message>
        <source>Tower or pole hit by a tsunami</source>
        <translation>Pylône ou poteau frappé par un tsunami</translation>
    </message>
    <message>
        <source>Substation hit by a tsunami</source>
        <translation>Poste électrique frappé par un tsunami</translation>
    </message>
    <message>
        <source>Cable in the way of a tsunami</source>
        <translation>Câble sur le passage d’un tsunami</translation>
    </message>
    <message>
        <source>Equipment under ash: filters, cooling, generators</source>
        <translation>Équipements sous la cendre : filtres, refroidissement, groupes électrogènes</translation>
    </message>
    <message>
        <source>Dish or radome under ash</source>
        <translation>Parabole ou radôme sous la cendre</translation>
    </message>
    <message>
        <source>Satellite terminal under ash</source>
        <translation>Terminal satellite sous la cendre</translation>
    </message>
    <message>
        <source>Siren or sensor under ash</source>
        <translation>Sirène ou capteur sous la cendre</translation>
    </message>
    <message>
        <source>Substation under ash</source>
        <translation>Poste électrique sous la cendre</translation>
    </message>
    <message>
        <source>Whatever stands where the hazard strikes</source>
        <translation>Tout ce qui se trouve là où l’aléa frappe</translation>
    </message>
    <message>
        <source>Cable or pole line through where the hazard strikes</source>
        <translation>Câble ou ligne de poteaux traversant la zone frappée par l’aléa</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{field} cannot be {value}.</source>
        <translation>{field} ne peut pas être {value}.</translation>
    </message>
    <message>
        <source>Allowed: {allowed}.</source>
        <translation>Valeurs admises&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, free some space or close the program that has it open.</source>
        <translation>Choisissez un autre dossier, libérez de l’espace ou fermez le programme qui l’a ouvert.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check that the file exists, is complete and may be read.</source>
        <translation>Vérifiez que le fichier existe, qu’il est complet et que sa lecture est autorisée.</translation>
    </message>
    <message>
        <source>{path} cannot be shown on the map: {reason}.</source>
        <translation>{path} ne peut pas être affiché sur la carte&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>GeoTIFF with a known coordinate system, MBTiles with pictures and vector files can.</source>
        <translation>Le sont les GeoTIFF à système de coordonnées connu, les MBTiles avec images et les fichiers vectoriels.</translation>
    </message>
    <message>
        <source>{text} is no position, and nothing here has that name.</source>
        <translation>{text} n’est pas une position, et rien ici ne porte ce nom.</translation>
    </message>
    <message>
        <source>Write for example 13.155, -61.2275 or 13°09&apos;18&quot;N 61°13&apos;39&quot;W or 20P 692120 1454953.</source>
        <translation>Écrivez par exemple 13.155, -61.2275 ou 13°09&apos;18&quot;N 61°13&apos;39&quot;W ou 20P 692120 1454953.</translation>
    </message>
    <message>
        <source>No operational site is a gateway.</source>
        <translation>Aucun site opérationnel n’est une passerelle.</translation>
    </message>
    <message>
        <source>Set &apos;Gateway&apos; on the cable landing, satellite gateway or border site that carries traffic abroad.</source>
        <translation>Cochez «&#xa0;Passerelle&#xa0;» sur le site d’atterrissement, la passerelle satellitaire ou le site frontalier qui achemine le trafic vers l’étranger.</translation>
    </message>
    <message>
        <source>Scenario {scenario} needs a core site, and no operational site is one.</source>
        <translation>Le scénario {scenario} exige un site de cœur de réseau, et aucun site opérationnel n’en est un.</translation>
    </message>
    <message>
        <source>Set the kind of the core sites, or switch &apos;needs a core site&apos; off.</source>
        <translation>Définissez le type des sites de cœur de réseau, ou désactivez l’exigence d’un site de cœur de réseau.</translation>
    </message>
    <message>
        <source>No settlement has a number of people.</source>
        <translation>Aucune localité n’a de nombre d’habitants.</translation>
    </message>
    <message>
        <source>Import settlements with their population, or enter it.</source>
        <translation>Importez des localités avec leur population, ou saisissez-la.</translation>
    </message>
    <message>
        <source>Scenario {scenario} names no hazard event.</source>
        <translation>Le scénario {scenario} ne désigne aucun événement.</translation>
    </message>
    <message>
        <source>Add a hazard event, for example a storm with its track, to the scenario.</source>
        <translation>Ajoutez au scénario un événement, par exemple une tempête avec sa trajectoire.</translation>
    </message>
    <message>
        <source>Scenario {scenario} names a hazard event that is not in the plan: {event}.</source>
        <translation>Le scénario {scenario} désigne un événement qui n’est pas dans le plan&#xa0;: {event}.</translation>
    </message>
    <message>
        <source>Choose another event in the scenario, or undo its deletion.</source>
        <translation>Choisissez un autre événement dans le scénario, ou annulez sa suppression.</translation>
    </message>
    <message>
        <source>{event} is of an unknown hazard: {hazard}.</source>
        <translation>{event} relève d’un aléa inconnu&#xa0;: {hazard}.</translation>
    </message>
    <message>
        <source>Known hazards: {known}.</source>
        <translation>Aléas connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The parameters of {hazard} cannot be used: {reason}.</source>
        <translation>Les paramètres de {hazard} sont inutilisables&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Open the event and fill in what is missing.</source>
        <translation>Ouvrez l’événement et complétez ce qui manque.</translation>
    </message>
    <message>
        <source>A track needs at least two points, each with its time.</source>
        <translation>Une trajectoire exige au moins deux points, chacun avec son heure.</translation>
    </message>
    <message>
        <source>Point {point} of the storm track is not later than the point before it.</source>
        <translation>Le point {point} de la trajectoire n’est pas postérieur au point précédent.</translation>
    </message>
    <message>
        <source>Sort the points by time and remove repeated ones.</source>
        <translation>Triez les points par heure et supprimez les doublons.</translation>
    </message>
    <message>
        <source>Point {point} of the storm track has neither pressure nor wind.</source>
        <translation>Le point {point} de la trajectoire n’a ni pression ni vent.</translation>
    </message>
    <message>
        <source>Enter the central pressure or the maximum wind of that point, or remove it.</source>
        <translation>Saisissez la pression centrale ou le vent maximal de ce point, ou supprimez-le.</translation>
    </message>
    <message>
        <source>There are no repair times called {preset}.</source>
        <translation>Il n’existe pas de délais de réparation nommés {preset}.</translation>
    </message>
    <message>
        <source>Known repair times: {known}.</source>
        <translation>Délais de réparation connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{path} cannot be imported: {reason}.</source>
        <translation>{path} ne peut pas être importé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was added. Repair the file, or save it again in the program it came from.</source>
        <translation>Rien n’a été ajouté. Réparez le fichier, ou enregistrez-le de nouveau dans son programme d’origine.</translation>
    </message>
    <message>
        <source>The network is too meshed for the exact method: more than {states} states.</source>
        <translation>Le réseau est trop maillé pour la méthode exacte&#xa0;: plus de {states} états.</translation>
    </message>
    <message>
        <source>Use the sampled estimate, which gives its standard error.</source>
        <translation>Utilisez l’estimation par échantillonnage, qui donne son erreur type.</translation>
    </message>
    <message>
        <source>The accelerator cannot be loaded: {reason}.</source>
        <translation>L’accélérateur ne peut pas être chargé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Install Lifeline with its extra `fast`, or run without it: the results are the same.</source>
        <translation>Installez Lifeline avec son extra `fast`, ou travaillez sans lui&#xa0;: les résultats sont les mêmes.</translation>
    </message>
    <message>
        <source>The cluster {scheduler} cannot be used: {reason}.</source>
        <translation>La grappe {scheduler} est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Install Lifeline with its extra `cluster` and check the address of the scheduler; threads and processes give the same results.</source>
        <translation>Installez Lifeline avec son extra `cluster` et vérifiez l’adresse de l’ordonnanceur&#xa0;; les fils d’exécution et les processus donnent les mêmes résultats.</translation>
    </message>
    <message>
        <source>There is no country with the code {code}.</source>
        <translation>Aucun pays n’a le code {code}.</translation>
    </message>
    <message>
        <source>Use the two letters of ISO 3166, for example VC, DM or HT.</source>
        <translation>Utilisez les deux lettres de l’ISO 3166, par exemple VC, DM ou HT.</translation>
    </message>
    <message>
        <source>There is no kind of records called {kind}.</source>
        <translation>Il n’existe pas de type de fiches nommé {kind}.</translation>
    </message>
    <message>
        <source>Kinds: {kinds}.</source>
        <translation>Types&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>{count} records are called {record}; it must be one.</source>
        <translation>{count} fiches se nomment {record}&#xa0;; il en faut une seule.</translation>
    </message>
    <message>
        <source>Give the id, as the list command prints it with --json.</source>
        <translation>Donnez l’identifiant, tel que la commande list l’affiche avec --json.</translation>
    </message>
    <message>
        <source>There is no field “{field}” in rows of the kind {kind}.</source>
        <translation>Il n’y a pas de champ «&#xa0;{field}&#xa0;» dans les lignes du type {kind}.</translation>
    </message>
    <message>
        <source>Fields: {fields}. A unit follows a colon: height_m:ft.</source>
        <translation>Champs&#xa0;: {fields}. L’unité suit un deux-points&#xa0;: height_m:ft.</translation>
    </message>
    <message>
        <source>No rule called {code} can mend what it finds.</source>
        <translation>Aucune règle nommée {code} ne peut corriger ce qu’elle trouve.</translation>
    </message>
    <message>
        <source>Rules with a safe fix: {codes}.</source>
        <translation>Règles à correction sûre&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>Nothing is exported as {format}.</source>
        <translation>Rien ne s’exporte au format {format}.</translation>
    </message>
    <message>
        <source>Formats: {formats}.</source>
        <translation>Formats&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>The plan does not have exactly one scenario called {name}.</source>
        <translation>Le plan n’a pas exactement un scénario nommé {name}.</translation>
    </message>
    <message>
        <source>Scenarios: {names}. Where two have one name, give the id.</source>
        <translation>Scénarios&#xa0;: {names}. Si deux portent le même nom, donnez l’identifiant.</translation>
    </message>
    <message>
        <source>There is no print called {name}.</source>
        <translation>Il n’existe pas d’impression nommée {name}.</translation>
    </message>
    <message>
        <source>Choose one of these: {names}.</source>
        <translation>Choisissez l’une de celles-ci&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>No site of this edition has the code, name or identifier {asset}.</source>
        <translation>Aucun site de cette édition n’a le code, le nom ou l’identifiant {asset}.</translation>
    </message>
    <message>
        <source>Look it up in the list of sites, or choose a less public edition.</source>
        <translation>Cherchez-le dans la liste des sites, ou choisissez une édition moins publique.</translation>
    </message>
    <message>
        <source>There is no translation for the language {language}.</source>
        <translation>Il n’y a pas de traduction pour la langue {language}.</translation>
    </message>
    <message>
        <source>Choose one of these: {languages}.</source>
        <translation>Choisissez l’une de celles-ci&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>Choisissez un autre nom, ou indiquez qu’il peut être remplacé.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Lifeline.</source>
        <translation>{path} a été créé par une version plus récente de Lifeline.</translation>
    </message>
    <message>
        <source>Install the newer version to open it; this one would lose what it added.</source>
        <translation>Installez la version plus récente pour l’ouvrir&#xa0;; celle-ci perdrait ce qu’elle a ajouté.</translation>
    </message>
    <message>
        <source>{path} was made by an older Lifeline and cannot be brought up to date there.</source>
        <translation>{path} a été créé par une version plus ancienne de Lifeline et ne peut pas être mis à niveau à cet endroit.</translation>
    </message>
    <message>
        <source>Copy it to a folder that may be written and open the copy.</source>
        <translation>Copiez-le dans un dossier accessible en écriture et ouvrez la copie.</translation>
    </message>
    <message>
        <source>{path} is locked by another program.</source>
        <translation>{path} est verrouillé par un autre programme.</translation>
    </message>
    <message>
        <source>Finish editing it there, or wait a moment, then try again. Nothing was changed.</source>
        <translation>Terminez la modification là-bas, ou attendez un instant, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} may only be read.</source>
        <translation>{path} est en lecture seule.</translation>
    </message>
    <message>
        <source>Save a copy in a folder that may be written and work there.</source>
        <translation>Enregistrez une copie dans un dossier accessible en écriture et travaillez-y.</translation>
    </message>
    <message>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} est endommagé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Restore a backup; the damaged file is kept beside it.</source>
        <translation>Restaurez une sauvegarde&#xa0;; le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>{path} is not a Lifeline plan.</source>
        <translation>{path} n’est pas un plan Lifeline.</translation>
    </message>
    <message>
        <source>To bring its data into a plan, open a plan and import the file.</source>
        <translation>Pour reprendre ses données, ouvrez un plan et importez le fichier.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name, or open the existing file.</source>
        <translation>Choisissez un autre nom, ou ouvrez le fichier existant.</translation>
    </message>
    <message>
        <source>{table} {id} has changed since you opened it.</source>
        <translation>{table} {id} a changé depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>The view shows the new values; please edit again.</source>
        <translation>La vue montre les nouvelles valeurs&#xa0;; veuillez refaire la modification.</translation>
    </message>
    <message>
        <source>{table} {id} is in the plan already.</source>
        <translation>{table} {id} est déjà dans le plan.</translation>
    </message>
    <message>
        <source>Edit the existing record instead.</source>
        <translation>Modifiez plutôt la fiche existante.</translation>
    </message>
    <message>
        <source>{table} {id} cannot be removed, because others refer to it: {users}.</source>
        <translation>{table} {id} ne peut pas être retiré, car d’autres y renvoient&#xa0;: {users}.</translation>
    </message>
    <message>
        <source>Remove or change those first, or together with it.</source>
        <translation>Retirez ou modifiez d’abord ceux-ci, ou en même temps.</translation>
    </message>
    <message>
        <source>{users} refer to {table} {id}, which is not in the plan.</source>
        <translation>{users} renvoient à {table} {id}, qui n’est pas dans le plan.</translation>
    </message>
    <message>
        <source>Add it first, or together with them.</source>
        <translation>Ajoutez-le d’abord, ou en même temps.</translation>
    </message>
    <message>
        <source>{table} {id} was edited outside Lifeline and cannot be read: {reason}</source>
        <translation>{table} {id} a été modifié hors de Lifeline et ne peut pas être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Open the plan for writing and take in the outside changes, or correct the row.</source>
        <translation>Ouvrez le plan en écriture et reprenez les modifications externes, ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>The hazard is mapped nowhere: it has neither outlines nor a raster.</source>
        <translation>L’aléa n’est cartographié nulle part&#xa0;: il n’a ni contours ni image matricielle.</translation>
    </message>
    <message>
        <source>Import a map file of it: polygons with an intensity, a GeoTIFF or an ASCII grid.</source>
        <translation>Importez un fichier cartographique de l’aléa&#xa0;: polygones avec intensité, GeoTIFF ou grille ASCII.</translation>
    </message>
    <message>
        <source>The hazard event names nothing that fails.</source>
        <translation>L’événement ne désigne rien qui tombe en panne.</translation>
    </message>
    <message>
        <source>Name at least one link, route group, operator, product or supplier.</source>
        <translation>Désignez au moins une liaison, un groupe d’itinéraires, un opérateur, un produit ou un fournisseur.</translation>
    </message>
    <message>
        <source>{path} has {mb} MB; one attachment may have {most_mb} MB.</source>
        <translation>{path} fait {mb} Mo&#xa0;; une pièce jointe peut faire {most_mb} Mo.</translation>
    </message>
    <message>
        <source>Make the photo smaller or split the document, and attach that.</source>
        <translation>Réduisez la photo ou divisez le document, puis joignez le résultat.</translation>
    </message>
    <message>
        <source>The content {sha256} is not in the plan file any more.</source>
        <translation>Le contenu {sha256} n’est plus dans le fichier du plan.</translation>
    </message>
    <message>
        <source>It was removed and the file compacted since; a backup from before still has it.</source>
        <translation>Il a été retiré et le fichier compacté depuis&#xa0;; une sauvegarde antérieure le contient encore.</translation>
    </message>
    <message>
        <source>The fragility curve {curve} cannot be used: {reason}.</source>
        <translation>La courbe de fragilité {curve} est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Give each damage state a median or design factor and a beta above 0, or points with rising odds.</source>
        <translation>Donnez à chaque état de dommage une médiane ou un facteur de calcul et un bêta supérieur à 0, ou des points à probabilités croissantes.</translation>
    </message>
    <message>
        <source>Choose for each of them whose value holds, or give a rule for all.</source>
        <translation>Choisissez pour chacun la valeur retenue, ou donnez une règle pour tous.</translation>
    </message>
    <message>
        <source>{choice} decides no conflict of this merge.</source>
        <translation>{choice} ne tranche aucun conflit de cette fusion.</translation>
    </message>
    <message>
        <source>Write it as the list of conflicts names it, with =mine or =theirs.</source>
        <translation>Écrivez-le comme la liste des conflits le nomme, avec =mine ou =theirs.</translation>
    </message>
    <message>
        <source>{path} is the plan {title} ({country}), which is another one.</source>
        <translation>{path} est le plan {title} ({country}), qui en est un autre.</translation>
    </message>
    <message>
        <source>Merge copies of one plan only; to bring single records over, export and import.</source>
        <translation>Fusionnez uniquement des copies d’un même plan&#xa0;; pour reprendre des fiches isolées, exportez et importez.</translation>
    </message>
    <message>
        <source>The history has no revision {revision}; it goes from 1 to {last}.</source>
        <translation>L’historique n’a pas de révision {revision}&#xa0;; il va de 1 à {last}.</translation>
    </message>
    <message>
        <source>Look it up in the history.</source>
        <translation>Cherchez-la dans l’historique.</translation>
    </message>
    <message>
        <source>the writer of Shapefiles failed ({detail})</source>
        <translation>l’écriture des Shapefiles a échoué ({detail})</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>text that is not empty</source>
        <translation>un texte non vide</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>a date such as 2025-06-30, 2025-06 or 2025</source>
        <translation>une date telle que 2025-06-30, 2025-06 ou 2025</translation>
    </message>
    <message>
        <source>an object with text keys</source>
        <translation>un objet à clés textuelles</translation>
    </message>
    <message>
        <source>pairs of longitude and latitude</source>
        <translation>des paires longitude, latitude</translation>
    </message>
    <message>
        <source>two or more points within -180 to 180 and -90 to 90 degrees</source>
        <translation>au moins deux points, entre -180 et 180 degrés et entre -90 et 90 degrés</translation>
    </message>
    <message>
        <source>it does not say where on the earth it lies</source>
        <translation>il n’indique pas où il se situe sur la Terre</translation>
    </message>
    <message>
        <source>its coordinate system is not known here</source>
        <translation>son système de coordonnées n’est pas connu ici</translation>
    </message>
    <message>
        <source>it has too many pixels</source>
        <translation>il a trop de pixels</translation>
    </message>
    <message>
        <source>it is damaged or no picture</source>
        <translation>il est endommagé ou n’est pas une image</translation>
    </message>
    <message>
        <source>edges, and steps above 0</source>
        <translation>des bords, et des pas supérieurs à 0</translation>
    </message>
    <message>
        <source>{most} cells or fewer</source>
        <translation>{most} cellules au plus</translation>
    </message>
    <message>
        <source>packed cells</source>
        <translation>des cellules compressées</translation>
    </message>
    <message>
        <source>2 bytes for every cell</source>
        <translation>2 octets par cellule</translation>
    </message>
    <message>
        <source>the copy is not what was written</source>
        <translation>la copie diffère de ce qui a été écrit</translation>
    </message>
    <message>
        <source>it holds no tiles</source>
        <translation>il ne contient pas de tuiles</translation>
    </message>
    <message>
        <source>its tiles are no pictures: vector tiles cannot be shown</source>
        <translation>ses tuiles ne sont pas des images&#xa0;: les tuiles vectorielles ne peuvent pas être affichées</translation>
    </message>
    <message>
        <source>the one plan of the file</source>
        <translation>l’unique plan du fichier</translation>
    </message>
    <message>
        <source>the id, code or name of exactly one</source>
        <translation>l’identifiant, le code ou le nom d’un seul élément</translation>
    </message>
    <message>
        <source>it holds no points, lines or areas</source>
        <translation>il ne contient ni points, ni lignes, ni surfaces</translation>
    </message>
    <message>
        <source>above 0, none twice</source>
        <translation>supérieures à 0, sans doublon</translation>
    </message>
    <message>
        <source>assets in operation</source>
        <translation>des actifs en exploitation</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{most} or fewer</source>
        <translation>{most} au plus</translation>
    </message>
    <message>
        <source>2 or more</source>
        <translation>2 ou plus</translation>
    </message>
    <message>
        <source>sites of the graph</source>
        <translation>des sites du graphe</translation>
    </message>
    <message>
        <source>links of the graph</source>
        <translation>des liaisons du graphe</translation>
    </message>
    <message>
        <source>a finite number above 0</source>
        <translation>un nombre fini supérieur à 0</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 ou plus</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 ou plus</translation>
    </message>
    <message>
        <source>dask is not installed</source>
        <translation>dask n’est pas installé</translation>
    </message>
    <message>
        <source>give two or more points with rising intensities</source>
        <translation>donnez au moins deux points à intensités croissantes</translation>
    </message>
    <message>
        <source>probabilities rise and stay between 0 and 1</source>
        <translation>les probabilités croissent et restent entre 0 et 1</translation>
    </message>
    <message>
        <source>give median or design_factor, and a beta above 0</source>
        <translation>donnez median ou design_factor, et un beta supérieur à 0</translation>
    </message>
    <message>
        <source>medians and factors are above 0</source>
        <translation>les médianes et les facteurs sont supérieurs à 0</translation>
    </message>
    <message>
        <source>undirected, of two sites or more</source>
        <translation>non orienté, d’au moins deux sites</translation>
    </message>
    <message>
        <source>unknown field {detail}</source>
        <translation>champ inconnu {detail}</translation>
    </message>
    <message>
        <source>rings of 4 or more points</source>
        <translation>des anneaux d’au moins 4 points</translation>
    </message>
    <message>
        <source>0 to 8760</source>
        <translation>0 à 8760</translation>
    </message>
    <message>
        <source>links of two sites</source>
        <translation>des liaisons entre deux sites</translation>
    </message>
    <message>
        <source>ids of operational sites and links of the plan</source>
        <translation>des identifiants de sites et de liaisons du plan en service</translation>
    </message>
    <message>
        <source>at least one of them</source>
        <translation>au moins l’un d’eux</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>supérieur à 0</translation>
    </message>
    <message>
        <source>no repair time for {repair}, {state}</source>
        <translation>aucun délai de réparation pour {repair}, {state}</translation>
    </message>
    <message>
        <source>there is no damage state</source>
        <translation>il n’y a pas d’état de dommage</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 à 1</translation>
    </message>
    <message>
        <source>multiples of 64</source>
        <translation>des multiples de 64</translation>
    </message>
    <message>
        <source>undirected graphs</source>
        <translation>des graphes non orientés</translation>
    </message>
    <message>
        <source>one or more sites of the graph</source>
        <translation>un ou plusieurs sites du graphe</translation>
    </message>
    <message>
        <source>whole numbers of 0 or more</source>
        <translation>des nombres entiers, 0 ou plus</translation>
    </message>
    <message>
        <source>0 or more, not both 0</source>
        <translation>0 ou plus, pas tous deux 0</translation>
    </message>
    <message>
        <source>two or more, rising</source>
        <translation>au moins deux, croissants</translation>
    </message>
    <message>
        <source>0 to 100 %</source>
        <translation>0 à 100&#xa0;%</translation>
    </message>
    <message>
        <source>rising with the strength of the event</source>
        <translation>croissant avec la force de l’événement</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} ou plus</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>un nombre fini</translation>
    </message>
    <message>
        <source>The scenario {scenario} has no hurricane whose track could be shifted.</source>
        <translation>Le scénario {scenario} ne contient aucun ouragan dont la trajectoire puisse être décalée.</translation>
    </message>
    <message>
        <source>Choose a scenario with a hurricane, or add one to its events.</source>
        <translation>Choisissez un scénario avec un ouragan, ou ajoutez-en un à ses événements.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n’est pas là</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>le système ne l’autorise pas</translation>
    </message>
    <message>
        <source>the disk may only be read</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>une partie de son chemin n’est pas un dossier</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>il existe déjà</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>the disk or stick does not answer</source>
        <translation>le disque ou la clé ne répond pas</translation>
    </message>
    <message>
        <source>{field} is required.</source>
        <translation>{field} : ce champ est obligatoire.</translation>
    </message>
    <message>
        <source>Please fill it in.</source>
        <translation>Veuillez le remplir.</translation>
    </message>
    <message>
        <source>one asset in operation; found: {found}</source>
        <translation>un actif en service ; trouvés : {found}</translation>
    </message>
    <message>
        <source>nothing before a scenario was simulated</source>
        <translation>rien avant qu’un scénario soit simulé</translation>
    </message>
    <message>
        <source>The storm track has too few points: {points}.</source>
        <translation>La trajectoire de la tempête a trop peu de points : {points}.</translation>
    </message>
    <message>
        <source>One of {workers} processes ended before it had an answer.</source>
        <translation>L’un des {workers} processus s’est terminé avant d’avoir une réponse.</translation>
    </message>
    <message>
        <source>Perhaps memory ran out: use fewer of them, or threads; the results are the same.</source>
        <translation>La mémoire a peut-être manqué : utilisez moins de processus, ou des fils d’exécution ; les résultats sont les mêmes.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} n’est plus là.</translation>
    </message>
    <message>
        <source>Plug the stick or drive in and open the plan again; what was kept is on it.</source>
        <translation>Rebranchez la clé ou le disque et rouvrez le plan ; ce qui a été conservé s’y trouve.</translation>
    </message>
    <message>
        <source>Conflicts not decided: {count}. Nothing was changed.</source>
        <translation>Conflits non tranchés : {count}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>sites and links of the graph</source>
        <translation>sites et liaisons du graphe</translation>
    </message>
    <message>
        <source>position, thickness and thinning of a vent together</source>
        <translation>position, épaisseur et amincissement d’un cratère ensemble</translation>
    </message>
    <message>
        <source>parts of it cannot be read</source>
        <translation>des parties en sont illisibles</translation>
    </message>
    <message>
        <source>the system does not open it</source>
        <translation>le système ne l’ouvre pas</translation>
    </message>
    <message>
        <source>{table} lacks what other programs took away: {missing}</source>
        <translation>il manque à {table} ce que d’autres programmes ont retiré : {missing}</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>un autre programme l’a ouvert</translation>
    </message>
    <message>
        <source>{averaging} is none of the averaging times {times}</source>
        <translation>{averaging} n’est aucune des durées de moyenne {times}</translation>
    </message>
    <message>
        <source>only sites and antennas under wind have a design value to scale with</source>
        <translation>seuls les sites et les antennes sous le vent ont une valeur de calcul à laquelle se rapporter</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Profile restricted: complete, nothing was withheld.</source>
        <translation>Profil restreint&#xa0;: complet, rien n’a été omis.</translation>
    </message>
    <message>
        <source>Profile {profile}. Withheld:</source>
        <translation>Profil {profile}. Omis&#xa0;:</translation>
    </message>
    <message>
        <source>Profile {profile}: nothing had to be withheld.</source>
        <translation>Profil {profile}&#xa0;: rien n’a dû être omis.</translation>
    </message>
    <message>
        <source>CSV, one file a table, zipped</source>
        <translation>CSV, un fichier par table, zippé</translation>
    </message>
    <message>
        <source>GeoJSON, one file a table, zipped</source>
        <translation>GeoJSON, un fichier par table, zippé</translation>
    </message>
    <message>
        <source>GeoPackage, a plan file</source>
        <translation>GeoPackage, un fichier de plan</translation>
    </message>
    <message>
        <source>KML, for Google Earth</source>
        <translation>KML, pour Google Earth</translation>
    </message>
    <message>
        <source>Open Fibre Data Standard 0.3 (JSON)</source>
        <translation>Open Fibre Data Standard 0.3 (JSON)</translation>
    </message>
    <message>
        <source>Shapefiles keep ten letters of a column&apos;s name and 254 bytes of a text. fields.csv says which column holds which field; a longer text goes on in the next part, with a backslash on both sides of the seam.</source>
        <translation>Les Shapefiles conservent dix lettres du nom d’une colonne et 254 octets d’un texte. fields.csv indique quelle colonne contient quel champ&#xa0;; un texte plus long se poursuit dans la partie suivante, avec une barre oblique inverse de chaque côté de la jointure.</translation>
    </message>
    <message>
        <source>Tables that do not lie on the map are CSV files.</source>
        <translation>Les tables sans position sur la carte sont des fichiers CSV.</translation>
    </message>
    <message>
        <source>Shapefile, zipped</source>
        <translation>Shapefile, zippé</translation>
    </message>
    <message>
        <source>Excel workbook, one sheet a table</source>
        <translation>Classeur Excel, une feuille par table</translation>
    </message>
    <message>
        <source>Country {country}, revision {revision} of the plan.</source>
        <translation>Pays {country}, révision {revision} du plan.</translation>
    </message>
    <message>
        <source>Rows marked synthetic are invented; they describe no real network.</source>
        <translation>Les lignes marquées synthétiques sont inventées&#xa0;; elles ne décrivent aucun réseau réel.</translation>
    </message>
    <message>
        <source>Credits: {credits}</source>
        <translation>Crédits&#xa0;: {credits}</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>{file} a été écrit</translation>
    </message>
    <message>
        <source>- {table}, rows: {n}</source>
        <translation>- {table}, lignes : {n}</translation>
    </message>
    <message>
        <source>- {table}.{field}, values: {n}</source>
        <translation>- {table}.{field}, valeurs : {n}</translation>
    </message>
    <message>
        <source>- {table}, positions cut to 0.001 degrees: {n}</source>
        <translation>- {table}, positions tronquées à 0,001 degré : {n}</translation>
    </message>
    <message>
        <source>- {table}, places where groups of fewer than {people} people were summed: {n}</source>
        <translation>- {table}, lieux où des groupes de moins de {people} personnes ont été additionnés : {n}</translation>
    </message>
    <message>
        <source>Photos and documents that are not in this file: {n}.</source>
        <translation>Photos et documents absents de ce fichier : {n}.</translation>
    </message>
    <message>
        <source>Photos and documents: {n}, in “{place}”. The table attachment says whose they are.</source>
        <translation>Photos et documents : {n}, dans « {place} ». La table attachment dit à quoi ils appartiennent.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Last tested on</source>
        <translation>Dernier essai le</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>From site</source>
        <translation>Du site</translation>
    </message>
    <message>
        <source>To site</source>
        <translation>Au site</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Any of: voice, messages, data.</source>
        <translation>Au choix&#xa0;: voix, messages, données.</translation>
    </message>
    <message>
        <source>Set-up time</source>
        <translation>Temps de mise en service</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Power need</source>
        <translation>Puissance requise</translation>
    </message>
    <message>
        <source>Own power for</source>
        <translation>Autonomie propre</translation>
    </message>
    <message>
        <source>Hours on what it brings along; empty: it hangs on the power of its site.</source>
        <translation>Heures sur l’énergie qu’il apporte&#xa0;; vide&#xa0;: il dépend de l’énergie de son site.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>To buy and run for a year; empty: the indicative figure of the catalog.</source>
        <translation>Achat et exploitation pour un an&#xa0;; vide&#xa0;: le chiffre indicatif du catalogue.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Dépositaire</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Type of content</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>For example: image/jpeg.</source>
        <translation>Par exemple&#xa0;: image/jpeg.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>0 none, 1 planned, 2 partial, 3 in place, 4 in place and tested this year.</source>
        <translation>0 aucun, 1 prévu, 2 partiel, 3 en place, 4 en place et essayé cette année.</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Évalué le</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Évalué par</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Prévu le</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Tenu le</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Time in the exercise</source>
        <translation>Temps dans l’exercice</translation>
    </message>
    <message>
        <source>Time in the scenario</source>
        <translation>Temps dans le scénario</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Expected action</source>
        <translation>Action attendue</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité évaluée</translation>
    </message>
    <message>
        <source>Note of the evaluator</source>
        <translation>Note de l’évaluateur</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Section of the plan</source>
        <translation>Section du plan</translation>
    </message>
    <message>
        <source>The section that has to change.</source>
        <translation>La section qui doit changer.</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Mesure corrective</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public visé</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Assurée par</translation>
    </message>
    <message>
        <source>Last held on</source>
        <translation>Dernière tenue le</translation>
    </message>
    <message>
        <source>Next on</source>
        <translation>Prochaine le</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Personnes formées</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Personnes nécessaires</translation>
    </message>
    <message>
        <source>Intensity measure</source>
        <translation>Mesure d’intensité</translation>
    </message>
    <message>
        <source>Averaging time</source>
        <translation>Durée de moyenne</translation>
    </message>
    <message>
        <source>Of winds: 3s, 1min, 10min or fastest_mile; empty: 3-second gust.</source>
        <translation>Pour les vents&#xa0;: 3s, 1min, 10min ou fastest_mile&#xa0;; vide&#xa0;: rafale de 3 secondes.</translation>
    </message>
    <message>
        <source>Counts from the equipment up</source>
        <translation>Compte à partir de l’équipement</translation>
    </message>
    <message>
        <source>Yes: the height of the equipment above ground is taken off the depth.</source>
        <translation>Oui&#xa0;: la hauteur de l’équipement au-dessus du sol est déduite de la profondeur.</translation>
    </message>
    <message>
        <source>Damage states</source>
        <translation>États de dommage</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Vaut pour</translation>
    </message>
    <message>
        <source>Of kinds</source>
        <translation>Pour les types</translation>
    </message>
    <message>
        <source>Codes; empty: all.</source>
        <translation>Codes&#xa0;; vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Of structures</source>
        <translation>Pour les structures</translation>
    </message>
    <message>
        <source>Of media</source>
        <translation>Pour les supports</translation>
    </message>
    <message>
        <source>Of deployments</source>
        <translation>Pour les modes de pose</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>Ce qui tombe en panne</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>A repair of the tables of repair times, for example mast.</source>
        <translation>Une réparation des tables de délais de réparation, par exemple mast.</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation>Réunions par an</translation>
    </message>
    <message>
        <source>Last met on</source>
        <translation>Dernière réunion le</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Réalisateur</translation>
    </message>
    <message>
        <source>Does the work.</source>
        <translation>Fait le travail.</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>Answers for it; exactly one.</source>
        <translation>En répond&#xa0;; exactement un.</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informé</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Déclaré par</translation>
    </message>
    <message>
        <source>What then happens</source>
        <translation>Ce qui se passe ensuite</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Aléa</translation>
    </message>
    <message>
        <source>For example: hurricane, earthquake, flood, blackout.</source>
        <translation>Par exemple&#xa0;: hurricane, earthquake, flood, blackout.</translation>
    </message>
    <message>
        <source>Return period</source>
        <translation>Période de retour</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>Début le</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Personnes touchées</translation>
    </message>
    <message>
        <source>Sites out of service</source>
        <translation>Sites hors service</translation>
    </message>
    <message>
        <source>Days until most service was back</source>
        <translation>Jours jusqu’au retour de la plupart des services</translation>
    </message>
    <message>
        <source>Effects on telecommunications</source>
        <translation>Effets sur les télécommunications</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investissement</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Coût annuel</translation>
    </message>
    <message>
        <source>People protected</source>
        <translation>Personnes protégées</translation>
    </message>
    <message>
        <source>Person-hours avoided a year</source>
        <translation>Heures-personnes évitées par an</translation>
    </message>
    <message>
        <source>Benefit-cost ratio</source>
        <translation>Rapport bénéfice-coût</translation>
    </message>
    <message>
        <source>Carbon dioxide saved a year</source>
        <translation>Dioxyde de carbone évité par an</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Source de financement</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de départ</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Valeur actuelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré le</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>Enforced by</source>
        <translation>Contrôlé par</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>En vigueur depuis</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>What the text leaves open.</source>
        <translation>Ce que le texte laisse ouvert.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Mode de pose</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>Route group</source>
        <translation>Groupe d’itinéraires</translation>
    </message>
    <message>
        <source>Name of the duct, pole line, bridge or landing it shares with other links.</source>
        <translation>Nom de la conduite, de la ligne de poteaux, du pont ou de l’atterrissement partagé avec d’autres liaisons.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Fibres</source>
        <translation>Fibres</translation>
    </message>
    <message>
        <source>Year built</source>
        <translation>Année de construction</translation>
    </message>
    <message>
        <source>Leased</source>
        <translation>Louée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>A path that is not absolute starts at the folder of the plan.</source>
        <translation>Un chemin non absolu part du dossier du plan.</translation>
    </message>
    <message>
        <source>The SHA-256 of a file that is kept in the plan itself.</source>
        <translation>Le SHA-256 d’un fichier conservé dans le plan lui-même.</translation>
    </message>
    <message>
        <source>Layer of the file</source>
        <translation>Couche du fichier</translation>
    </message>
    <message>
        <source>For files that hold several layers.</source>
        <translation>Pour les fichiers qui contiennent plusieurs couches.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichée</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Layers with a greater number lie above.</source>
        <translation>Les couches au numéro plus élevé se trouvent au-dessus.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>What it can give</source>
        <translation>Ce qu’elle peut fournir</translation>
    </message>
    <message>
        <source>People, equipment or capacity in an emergency.</source>
        <translation>Personnel, matériel ou capacité en cas d’urgence.</translation>
    </message>
    <message>
        <source>How to ask for it</source>
        <translation>Comment le demander</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Autre téléphone</translation>
    </message>
    <message>
        <source>Satellite phone</source>
        <translation>Téléphone satellitaire</translation>
    </message>
    <message>
        <source>HF call sign</source>
        <translation>Indicatif HF</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>On duty day and night</source>
        <translation>De permanence jour et nuit</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Remplaçant</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>When somebody last called and was answered.</source>
        <translation>Dernière fois qu’un appel a obtenu une réponse.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>For the roster: what the person can do.</source>
        <translation>Pour le tableau de service&#xa0;: ce que la personne sait faire.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Revised on</source>
        <translation>Révisé le</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Revision of the plan file</source>
        <translation>Révision du fichier du plan</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Numéro d’exemplaire</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>The key of the section, for example legal or governance.</source>
        <translation>La clé de la section, par exemple legal ou governance.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A language tag such as en, es, fr or pt.</source>
        <translation>Un code de langue tel que en, es, fr ou pt.</translation>
    </message>
    <message>
        <source>Paragraphs, # headings, - lists, 1. lists and | tables |.</source>
        <translation>Paragraphes, titres avec #, listes avec -, listes avec 1. et tableaux avec |.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Rédigé le</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>What reaches them: sign language, captions, easy language, audio.</source>
        <translation>Ce qui les atteint&#xa0;: langue des signes, sous-titres, langage simple, audio.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Speaks for them</source>
        <translation>Les représente</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>ISO 3166 two-letter code.</source>
        <translation>Code ISO 3166 à deux lettres.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approuvé le</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine révision</translation>
    </message>
    <message>
        <source>Order of the sections</source>
        <translation>Ordre des sections</translation>
    </message>
    <message>
        <source>itu_2020 or four_phases; empty: itu_2020.</source>
        <translation>itu_2020 ou four_phases&#xa0;; vide&#xa0;: itu_2020.</translation>
    </message>
    <message>
        <source>Rules for autonomy and routes</source>
        <translation>Règles d’autonomie et d’itinéraires</translation>
    </message>
    <message>
        <source>The name of a set of rules; empty: no rules are judged.</source>
        <translation>Le nom d’un jeu de règles&#xa0;; vide&#xa0;: aucune règle n’est évaluée.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Printed on maps and on the last page.</source>
        <translation>Imprimés sur les cartes et à la dernière page.</translation>
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
        <translation>Alimentée par</translation>
    </message>
    <message>
        <source>Controlled through</source>
        <translation>Commandée via</translation>
    </message>
    <message>
        <source>Sites, any of which must be in service; empty: it needs no remote control.</source>
        <translation>Sites dont l’un quelconque doit être en service&#xa0;; vide&#xa0;: aucune télécommande nécessaire.</translation>
    </message>
    <message>
        <source>Grid zone</source>
        <translation>Zone du réseau électrique</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Hours on battery alone, when new; age is taken off in the simulation.</source>
        <translation>Heures sur batterie seule, à l’état neuf&#xa0;; la simulation déduit le vieillissement.</translation>
    </message>
    <message>
        <source>Battery energy</source>
        <translation>Énergie de la batterie</translation>
    </message>
    <message>
        <source>Battery installed in</source>
        <translation>Batterie installée en</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Groupe électrogène</translation>
    </message>
    <message>
        <source>Generator size</source>
        <translation>Puissance du groupe</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Réservoir</translation>
    </message>
    <message>
        <source>Fuel now</source>
        <translation>Carburant actuel</translation>
    </message>
    <message>
        <source>Fuel burnt</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Fuel for</source>
        <translation>Carburant pour</translation>
    </message>
    <message>
        <source>Refuelled after</source>
        <translation>Ravitaillé après</translation>
    </message>
    <message>
        <source>Hours after the event until fuel arrives, if the road is open.</source>
        <translation>Heures après l’événement jusqu’à l’arrivée du carburant, si la route est ouverte.</translation>
    </message>
    <message>
        <source>Fuel supplier</source>
        <translation>Fournisseur de carburant</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solaire</translation>
    </message>
    <message>
        <source>Priority class</source>
        <translation>Classe de priorité</translation>
    </message>
    <message>
        <source>Lines and SIM cards</source>
        <translation>Lignes et cartes SIM</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>En place</translation>
    </message>
    <message>
        <source>How it is switched on</source>
        <translation>Comment l’activer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Réponse assurée à</translation>
    </message>
    <message>
        <source>Fallback center</source>
        <translation>Centre de repli</translation>
    </message>
    <message>
        <source>Routing and fallback</source>
        <translation>Acheminement et repli</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Role of the owner</source>
        <translation>Rôle du responsable</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Done within</source>
        <translation>Délai d’exécution</translation>
    </message>
    <message>
        <source>Hours from the event</source>
        <translation>Heures depuis l’événement</translation>
    </message>
    <message>
        <source>Negative before the event, 0 when it strikes.</source>
        <translation>Négatif avant l’événement, 0 au moment où il frappe.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Repeater input</source>
        <translation>Entrée du relais</translation>
    </message>
    <message>
        <source>Tone or talk group</source>
        <translation>Tonalité ou groupe</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Largeur de bande</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Indicatif</translation>
    </message>
    <message>
        <source>Control station or repeater</source>
        <translation>Station directrice ou relais</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Exploité par</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Who or which file says so.</source>
        <translation>Qui ou quel fichier l’affirme.</translation>
    </message>
    <message>
        <source>Surveyed on</source>
        <translation>Relevé le</translation>
    </message>
    <message>
        <source>When the facts were last seen to be true.</source>
        <translation>Date à laquelle les faits ont été vérifiés pour la dernière fois.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>A surveyed, B owner&apos;s records, C public or indirect, D assumed or invented.</source>
        <translation>A relevé sur le terrain, B dossiers du propriétaire, C public ou indirect, D supposé ou inventé.</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Divulgation</translation>
    </message>
    <message>
        <source>Who may see this record. What nobody decided is restricted.</source>
        <translation>Qui peut voir cette fiche. Ce que personne n’a décidé est restreint.</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>How the record was made; a text that begins with &apos;synthetic&apos; marks invention.</source>
        <translation>Comment la fiche a été créée&#xa0;; un texte commençant par «&#xa0;synthetic&#xa0;» signale une invention.</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>Columns of the source file that Lifeline has no field for.</source>
        <translation>Colonnes du fichier source pour lesquelles Lifeline n’a pas de champ.</translation>
    </message>
    <message>
        <source>Ran at</source>
        <translation>Effectuée le</translation>
    </message>
    <message>
        <source>UTC.</source>
        <translation>UTC.</translation>
    </message>
    <message>
        <source>Lifeline version</source>
        <translation>Version de Lifeline</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Realizations</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Digest of the inventory</source>
        <translation>Empreinte de l’inventaire</translation>
    </message>
    <message>
        <source>Changes when the inventory or the event does; an older run is then out of date.</source>
        <translation>Change avec l’inventaire ou l’événement&#xa0;; une simulation antérieure est alors périmée.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>View of</source>
        <translation>Vue de</translation>
    </message>
    <message>
        <source>The table that is shown, or map.</source>
        <translation>La table affichée, ou map.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Hazard events</source>
        <translation>Événements dangereux</translation>
    </message>
    <message>
        <source>Intensity factor</source>
        <translation>Facteur d’intensité</translation>
    </message>
    <message>
        <source>Multiplies the intensity of every event.</source>
        <translation>Multiplie l’intensité de chaque événement.</translation>
    </message>
    <message>
        <source>Spread of the intensity</source>
        <translation>Dispersion de l’intensité</translation>
    </message>
    <message>
        <source>Standard deviation of the logarithm of one uncertain factor on all: 0.1 is about 10 %; 0: none.</source>
        <translation>Écart type du logarithme d’un facteur incertain commun à tous&#xa0;: 0.1 vaut environ 10&#xa0;%&#xa0;; 0&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Repair times</source>
        <translation>Délais de réparation</translation>
    </message>
    <message>
        <source>Repair crews</source>
        <translation>Équipes de réparation</translation>
    </message>
    <message>
        <source>Empty: as many as there are repairs.</source>
        <translation>Vide&#xa0;: autant que de réparations.</translation>
    </message>
    <message>
        <source>Order of repair</source>
        <translation>Ordre de réparation</translation>
    </message>
    <message>
        <source>Empty: by the people who depend on it.</source>
        <translation>Vide&#xa0;: selon les personnes qui en dépendent.</translation>
    </message>
    <message>
        <source>Spare parts in stock</source>
        <translation>Pièces de rechange en stock</translation>
    </message>
    <message>
        <source>Number by kind of repair, as in the repair times; others never run out.</source>
        <translation>Nombre par type de réparation, comme dans les délais de réparation&#xa0;; les autres ne manquent jamais.</translation>
    </message>
    <message>
        <source>More spare parts after</source>
        <translation>Nouvelles pièces après</translation>
    </message>
    <message>
        <source>Empty: as the defaults say.</source>
        <translation>Vide&#xa0;: selon les valeurs par défaut.</translation>
    </message>
    <message>
        <source>Roads closed for</source>
        <translation>Routes fermées pendant</translation>
    </message>
    <message>
        <source>Everywhere; crews and fuel wait. Empty: by hazard and place; 0: open.</source>
        <translation>Partout&#xa0;; équipes et carburant attendent. Vide&#xa0;: selon l’aléa et le lieu&#xa0;; 0&#xa0;: ouvertes.</translation>
    </message>
    <message>
        <source>Mobile generators</source>
        <translation>Groupes électrogènes mobiles</translation>
    </message>
    <message>
        <source>Brought to standing sites without power, in the order of repair.</source>
        <translation>Amenés aux sites debout sans énergie, dans l’ordre de réparation.</translation>
    </message>
    <message>
        <source>Cells on wheels</source>
        <translation>Stations mobiles sur remorque</translation>
    </message>
    <message>
        <source>Stand in for damaged sites until they are mended, in the order of repair.</source>
        <translation>Remplacent les sites endommagés jusqu’à leur réparation, dans l’ordre de réparation.</translation>
    </message>
    <message>
        <source>Service needs a core site, too</source>
        <translation>Le service exige aussi un site de cœur de réseau</translation>
    </message>
    <message>
        <source>A live path to a gateway is always needed.</source>
        <translation>Un chemin actif vers une passerelle est toujours nécessaire.</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
    <message>
        <source>First-level area</source>
        <translation>Région de premier niveau</translation>
    </message>
    <message>
        <source>Ground elevation</source>
        <translation>Altitude du sol</translation>
    </message>
    <message>
        <source>People with specific needs</source>
        <translation>Personnes ayant des besoins particuliers</translation>
    </message>
    <message>
        <source>Number of people by group, for example elderly or disabilities.</source>
        <translation>Nombre de personnes par groupe, par exemple elderly ou disabilities.</translation>
    </message>
    <message>
        <source>Share of the people</source>
        <translation>Part de la population</translation>
    </message>
    <message>
        <source>Empty: any of the sites without a share serves the rest.</source>
        <translation>Vide&#xa0;: n’importe lequel des sites sans part dessert le reste.</translation>
    </message>
    <message>
        <source>The owner&apos;s own code.</source>
        <translation>Le code propre du propriétaire.</translation>
    </message>
    <message>
        <source>Accuracy of the position</source>
        <translation>Précision de la position</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Design wind speed</source>
        <translation>Vent de calcul</translation>
    </message>
    <message>
        <source>Averaging time of design wind</source>
        <translation>Durée de moyenne du vent de calcul</translation>
    </message>
    <message>
        <source>Equipment anchored</source>
        <translation>Équipement ancré</translation>
    </message>
    <message>
        <source>Racks and batteries bolted down.</source>
        <translation>Baies et batteries boulonnées.</translation>
    </message>
    <message>
        <source>Height of equipment above ground</source>
        <translation>Hauteur de l’équipement au-dessus du sol</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologies</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Constructeur</translation>
    </message>
    <message>
        <source>Maker of the equipment whose failure would stop the site.</source>
        <translation>Fabricant de l’équipement dont la défaillance arrêterait le site.</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Name and version of what could fail everywhere at once.</source>
        <translation>Nom et version de ce qui pourrait défaillir partout à la fois.</translation>
    </message>
    <message>
        <source>Upstream provider</source>
        <translation>Fournisseur amont</translation>
    </message>
    <message>
        <source>Who carries its traffic onward, abroad if it is a gateway.</source>
        <translation>Qui achemine son trafic plus loin, à l’étranger pour une passerelle.</translation>
    </message>
    <message>
        <source>Coverage radius</source>
        <translation>Rayon de couverture</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>1 national service to 4 other.</source>
        <translation>De 1 service national à 4 autre.</translation>
    </message>
    <message>
        <source>Reason for the tier</source>
        <translation>Raison du niveau</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Connects the country to the world; service needs a live path to one.</source>
        <translation>Relie le pays au monde&#xa0;; le service exige un chemin actif vers l’une d’elles.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Time to reach it</source>
        <translation>Temps pour l’atteindre</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Numéros de série</translation>
    </message>
    <message>
        <source>Kept at site</source>
        <translation>Gardé au site</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Battery renewed on</source>
        <translation>Batterie renouvelée le</translation>
    </message>
    <message>
        <source>Time to deploy</source>
        <translation>Temps de déploiement</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>Code douanier</translation>
    </message>
    <message>
        <source>The code of the harmonized system, for entry from abroad.</source>
        <translation>Le code du système harmonisé, pour l’entrée depuis l’étranger.</translation>
    </message>
    <message>
        <source>License cleared beforehand</source>
        <translation>Licence réglée à l’avance</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Carburant</translation>
    </message>
    <message>
        <source>Reserved for telecommunications</source>
        <translation>Réservé aux télécommunications</translation>
    </message>
    <message>
        <source>Own power</source>
        <translation>Énergie propre</translation>
    </message>
    <message>
        <source>Whether its pumps run without the grid.</source>
        <translation>Si ses pompes fonctionnent sans le réseau électrique.</translation>
    </message>
    <message>
        <source>Tank vehicles</source>
        <translation>Camions-citernes</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Alternate way</source>
        <translation>Moyen alternatif</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Contingence</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Next way after</source>
        <translation>Moyen suivant après</translation>
    </message>
    <message>
        <source>Radio nets</source>
        <translation>Réseaux radio</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Aléas</translation>
    </message>
    <message>
        <source>Works through site</source>
        <translation>Fonctionne via le site</translation>
    </message>
    <message>
        <source>The site whose service it needs; empty: it works alone.</source>
        <translation>Le site dont il lui faut le service&#xa0;; vide&#xa0;: il fonctionne seul.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Rated level at 30 m</source>
        <translation>Niveau nominal à 30 m</translation>
    </message>
    <message>
        <source>Of a siren; gives its reach where none is recorded.</source>
        <translation>D’une sirène&#xa0;; donne sa portée lorsqu’aucune n’est enregistrée.</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Surveillé par</translation>
    </message>
    <message>
        <source>Sends CAP messages</source>
        <translation>Envoie des messages CAP</translation>
    </message>
    <message>
        <source>Usual lead time</source>
        <translation>Préavis habituel</translation>
    </message>
    <message>
        <source>A language tag such as en, es, ht or quc.</source>
        <translation>Un code de langue tel que en, es, ht ou quc.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Areas with an intensity each, from a map file.</source>
        <translation>Zones ayant chacune une intensité, d’un fichier cartographique.</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Image matricielle</translation>
    </message>
    <message>
        <source>Intensity in cells, from a GeoTIFF or an ASCII grid.</source>
        <translation>Intensité par cellules, d’un GeoTIFF ou d’une grille ASCII.</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Trajectoire</translation>
    </message>
    <message>
        <source>Positions in time with wind or pressure, from a track file.</source>
        <translation>Positions dans le temps avec vent ou pression, d’un fichier de trajectoire.</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Début à</translation>
    </message>
    <message>
        <source>Time of the first position, UTC.</source>
        <translation>Heure de la première position, UTC.</translation>
    </message>
    <message>
        <source>Wind model</source>
        <translation>Modèle de vent</translation>
    </message>
    <message>
        <source>Maximum wind from pressure</source>
        <translation>Vent maximal d’après la pression</translation>
    </message>
    <message>
        <source>Yes: the recorded wind is set aside where a pressure is recorded.</source>
        <translation>Oui&#xa0;: le vent enregistré est écarté là où une pression est enregistrée.</translation>
    </message>
    <message>
        <source>Pressure outside the storm</source>
        <translation>Pression hors de la tempête</translation>
    </message>
    <message>
        <source>Weakens over land</source>
        <translation>Faiblit sur terre</translation>
    </message>
    <message>
        <source>Yes for tracks that were drawn or computed; observed ones hold it already.</source>
        <translation>Oui pour les trajectoires dessinées ou calculées&#xa0;; les trajectoires observées en tiennent déjà compte.</translation>
    </message>
    <message>
        <source>Grid zones</source>
        <translation>Zones du réseau électrique</translation>
    </message>
    <message>
        <source>Empty: all of them. Zones that these feed are dark, too.</source>
        <translation>Vide&#xa0;: toutes. Les zones qu’elles alimentent sont aussi privées de courant.</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dure</translation>
    </message>
    <message>
        <source>Mean hours until current is back.</source>
        <translation>Nombre moyen d’heures jusqu’au retour du courant.</translation>
    </message>
    <message>
        <source>Standard deviation of the hours</source>
        <translation>Écart type des heures</translation>
    </message>
    <message>
        <source>0: every zone comes back after the same hours.</source>
        <translation>0&#xa0;: chaque zone revient après le même nombre d’heures.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liaisons</translation>
    </message>
    <message>
        <source>All links of the same route group are cut with them.</source>
        <translation>Toutes les liaisons du même groupe d’itinéraires sont coupées avec elles.</translation>
    </message>
    <message>
        <source>Route groups</source>
        <translation>Groupes d’itinéraires</translation>
    </message>
    <message>
        <source>Empty: the usual repair times of such links.</source>
        <translation>Vide&#xa0;: les délais de réparation usuels de telles liaisons.</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Magnitude</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Rupture</source>
        <translation>Rupture</translation>
    </message>
    <message>
        <source>In the crust, between the plates (interface), or inside the sinking plate.</source>
        <translation>Dans la croûte, entre les plaques (interface) ou dans la plaque plongeante.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Reverse or thrust fault</source>
        <translation>Faille inverse ou chevauchante</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Their sites and links stop.</source>
        <translation>Leurs sites et liaisons s’arrêtent.</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Constructeurs</translation>
    </message>
    <message>
        <source>Sites with equipment of these makers stop.</source>
        <translation>Les sites équipés par ces fabricants s’arrêtent.</translation>
    </message>
    <message>
        <source>Sites that run it stop.</source>
        <translation>Les sites qui l’utilisent s’arrêtent.</translation>
    </message>
    <message>
        <source>Sites stop that have no other technology.</source>
        <translation>Les sites sans autre technologie s’arrêtent.</translation>
    </message>
    <message>
        <source>Sites that hang on these zones stop, batteries or not.</source>
        <translation>Les sites qui dépendent de ces zones s’arrêtent, avec ou sans batterie.</translation>
    </message>
    <message>
        <source>Upstream providers</source>
        <translation>Fournisseurs amont</translation>
    </message>
    <message>
        <source>Sites whose traffic they carry onward lose it: gateways above all.</source>
        <translation>Les sites dont ils acheminent le trafic le perdent&#xa0;: surtout les passerelles.</translation>
    </message>
    <message>
        <source>Fuel suppliers</source>
        <translation>Fournisseurs de carburant</translation>
    </message>
    <message>
        <source>No fuel reaches their customers before the failure is over.</source>
        <translation>Aucun carburant n’arrive à leurs clients avant la fin de la défaillance.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>That a cause strikes. Fuel suppliers named fail in any case.</source>
        <translation>Qu’une cause frappe. Les fournisseurs de carburant désignés défaillent dans tous les cas.</translation>
    </message>
    <message>
        <source>Mean hours until it works again.</source>
        <translation>Nombre moyen d’heures jusqu’au retour en fonction.</translation>
    </message>
    <message>
        <source>0: always the same hours.</source>
        <translation>0&#xa0;: toujours le même nombre d’heures.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Water levels above the sea, not depths</source>
        <translation>Niveaux d’eau au-dessus de la mer, non des profondeurs</translation>
    </message>
    <message>
        <source>The depth is then the level less the ground elevation of each site; unknown where none is recorded.</source>
        <translation>La profondeur est alors le niveau moins l’altitude du sol de chaque site ; inconnue là où aucune n’est enregistrée.</translation>
    </message>
    <message>
        <source>Shaking</source>
        <translation>Secousse</translation>
    </message>
    <message>
        <source>Peak ground acceleration in g, or felt intensity, from a file grid.xml.</source>
        <translation>Accélération maximale du sol en g, ou intensité ressentie, d’un fichier grid.xml.</translation>
    </message>
    <message>
        <source>Felt intensity (MMI), not acceleration</source>
        <translation>Intensité ressentie (MMI), non accélération</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Mean years between events at least as strong; losses of an average year need it. Empty: nobody knows.</source>
        <translation>Années moyennes entre des événements au moins aussi forts ; les pertes d’une année moyenne en ont besoin. Vide : personne ne le sait.</translation>
    </message>
    <message>
        <source>Who it is for, where no organization is chosen yet.</source>
        <translation>À qui elle s’adresse, tant qu’aucune organisation n’est choisie.</translation>
    </message>
    <message>
        <source>Unknown: those that fit the hazard and its strength.</source>
        <translation>Inconnu : ceux qui correspondent à l’aléa et à son intensité.</translation>
    </message>
    <message>
        <source>Latitude of the vent</source>
        <translation>Latitude du cratère</translation>
    </message>
    <message>
        <source>Longitude of the vent</source>
        <translation>Longitude du cratère</translation>
    </message>
    <message>
        <source>Thickness at the vent</source>
        <translation>Épaisseur au cratère</translation>
    </message>
    <message>
        <source>Thinning</source>
        <translation>Amincissement</translation>
    </message>
    <message>
        <source>k of T = T0 exp(-k √A), A the area in km² within a line of equal thickness.</source>
        <translation>k de T = T0 exp(-k √A), A étant l’aire en km² à l’intérieur d’une ligne d’égale épaisseur.</translation>
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
        <translation>Word, à modifier</translation>
    </message>
    <message>
        <source>Excel, the tables</source>
        <translation>Excel, les tableaux</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Please fill one row for each record, from row {row} on, and send the file back.</source>
        <translation>Veuillez remplir une ligne par fiche, à partir de la ligne {row}, et renvoyer le fichier.</translation>
    </message>
    <message>
        <source>Columns whose title is orange are needed; leave empty what you do not know.</source>
        <translation>Les colonnes au titre orange sont nécessaires&#xa0;; laissez vide ce que vous ne savez pas.</translation>
    </message>
    <message>
        <source>A cell tells what belongs in it when you select it; some offer a list to choose from.</source>
        <translation>Une cellule sélectionnée indique ce qu’elle attend&#xa0;; certaines proposent une liste de choix.</translation>
    </message>
    <message>
        <source>Positions may be degrees, or degrees, minutes and seconds; name links by their sites.</source>
        <translation>Les positions peuvent être en degrés, ou en degrés, minutes et secondes&#xa0;; désignez les liaisons par leurs sites.</translation>
    </message>
    <message>
        <source>Please keep the hidden column and row: the program knows the fields by them.</source>
        <translation>Veuillez conserver la colonne et la ligne masquées&#xa0;: le programme y reconnaît les champs.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} à {high} {unit}</translation>
    </message>
    <message>
        <source>A date such as 2025-06-30, or 2025</source>
        <translation>Une date telle que 2025-06-30, ou 2025</translation>
    </message>
    <message>
        <source>Several, with semicolons between them</source>
        <translation>Plusieurs, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Names or codes, with semicolons between them</source>
        <translation>Noms ou codes, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>Abandonner ce que vous avez saisi ?</translation>
    </message>
</context>
<context>
    <name>hazards</name>
    <message>
        <source>Volcanic ash</source>
        <translation>Cendres volcaniques</translation>
    </message>
    <message>
        <source>Power blackout</source>
        <translation>Panne électrique générale</translation>
    </message>
    <message>
        <source>Cable cut</source>
        <translation>Coupure de câble</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>Séisme</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Incendie</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Inondation</translation>
    </message>
    <message>
        <source>Hurricane</source>
        <translation>Ouragan</translation>
    </message>
    <message>
        <source>Lahar or volcanic flow</source>
        <translation>Lahar ou coulée volcanique</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>Glissement de terrain</translation>
    </message>
    <message>
        <source>Logical failure</source>
        <translation>Défaillance logique</translation>
    </message>
    <message>
        <source>Earthquake (ShakeMap)</source>
        <translation>Séisme (ShakeMap)</translation>
    </message>
    <message>
        <source>Storm surge</source>
        <translation>Onde de tempête</translation>
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
        <translation>voix</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>At the worst, {time} after the event, {people} of the {recorded} people recorded ({share}) are without service on average; {range}.</source>
        <translation>Au pire, {time} après l’événement, {people} des {recorded} personnes enregistrées ({share}) sont en moyenne sans service&#xa0;; {range}.</translation>
    </message>
    <message>
        <source>in nine of ten simulated events {people}</source>
        <translation>dans neuf événements simulés sur dix, {people}</translation>
    </message>
    <message>
        <source>nine of ten simulated events lie between {p5} and {p95}</source>
        <translation>neuf événements simulés sur dix se situent entre {p5} et {p95}</translation>
    </message>
    <message>
        <source>{people} after {time}</source>
        <translation>{people} après {time}</translation>
    </message>
    <message>
        <source>Still without service on average: {list}.</source>
        <translation>Encore sans service en moyenne&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>{hours} person-hours of service are lost within 30 days (standard error {error}), {each} h for each person recorded.</source>
        <translation>{hours} heures-personnes de service sont perdues en 30 jours (erreur type {error}), soit {each} h par personne enregistrée.</translation>
    </message>
    <message>
        <source>Of these, {damage} come from damage to the serving sites, {power} from lack of power, {transport} from broken routes to a gateway.</source>
        <translation>Dont {damage} dues à des dommages aux sites desservants, {power} au manque d’énergie, {transport} à des itinéraires rompus vers une passerelle.</translation>
    </message>
    <message>
        <source>{name} ({hours} h)</source>
        <translation>{name} ({hours} h)</translation>
    </message>
    <message>
        <source>Longest without service on average within 30 days: {list}.</source>
        <translation>Plus longtemps sans service en moyenne sur 30 jours&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>{people} people have no recorded path to a gateway even before the event and are not counted here.</source>
        <translation>{people} personnes n’ont aucun chemin enregistré vers une passerelle, même avant l’événement, et ne sont pas comptées ici.</translation>
    </message>
    <message>
        <source>{hours} of {service} (standard error {error})</source>
        <translation>{hours} en {service} (erreur type {error})</translation>
    </message>
    <message>
        <source>Of them {name} is worth most: {hours} person-hours, if it were the only one.</source>
        <translation>Parmi elles, {name} vaut le plus&#xa0;: {hours} heures-personnes, si elle était la seule.</translation>
    </message>
    <message>
        <source>{realizations} simulated events are enough: the standard error is {share} of the person-hours.</source>
        <translation>{realizations} événements simulés suffisent&#xa0;: l’erreur type est de {share} des heures-personnes.</translation>
    </message>
    <message>
        <source>{realizations} simulated events are too few: the standard error is {share} of the person-hours.</source>
        <translation>{realizations} événements simulés ne suffisent pas&#xa0;: l’erreur type est de {share} des heures-personnes.</translation>
    </message>
    <message>
        <source>Of these, {damage} come from damage to the serving sites, {logical} from failure of their operator, software or supplier, {power} from lack of power, {transport} from broken routes to a gateway.</source>
        <translation>Dont {damage} viennent de dommages aux sites desservants, {logical} de la défaillance de leur opérateur, logiciel ou fournisseur, {power} du manque d’énergie et {transport} de routes coupées vers une passerelle.</translation>
    </message>
    <message>
        <source>Not counted above: the alternative links ({count}) give back person-hours, by service: {list}.</source>
        <translation>Non compté ci-dessus : les liaisons de secours ({count}) rendent des heures-personnes, par service : {list}.</translation>
    </message>
    <message>
        <source>A single simulated event does not tell how far off it is.</source>
        <translation>Un seul événement simulé ne dit pas de combien il s’écarte de la vraie moyenne.</translation>
    </message>
</context>
<context>
    <name>hindcast</name>
    <message>
        <source>A made-up island of the size of Puerto Rico under a storm like Maria. The track follows the published best track roughly, from memory. Design winds, mounts of cables and the number of crews were chosen within what is plausible so that the curve comes close to the reports; curves and repair times are those that every scenario uses. It shows that the engine can behave like that, and predicts nothing for another country.</source>
        <translation>Une île inventée de la taille de Porto Rico sous une tempête semblable à Maria. La trajectoire suit approximativement, de mémoire, la meilleure trajectoire publiée. Les vents de calcul, les supports des câbles et le nombre d’équipes ont été choisis dans les limites du plausible pour que la courbe approche les rapports&#xa0;; les courbes et les délais de réparation sont ceux de tous les scénarios. Cela montre que le moteur peut se comporter ainsi, et ne prédit rien pour un autre pays.</translation>
    </message>
    <message>
        <source>A made-up area of the size of Florida under a storm like Ian, of category 4 on its coast. The track follows the published best track roughly, from memory. Generators, design winds and mounts of cables were chosen within what is plausible so that the first day comes close to the report; curves and repair times are those that every scenario uses. It shows that the engine can split causes like that, and predicts nothing for another country.</source>
        <translation>Une zone inventée de la taille de la Floride sous une tempête comme Ian, de catégorie 4 sur sa côte. La trajectoire suit à peu près celle qui est publiée, de mémoire. Les générateurs, les vents de conception et la pose des câbles ont été choisis dans les limites du plausible pour que le premier jour s’approche du rapport ; les courbes et les temps de réparation sont ceux de tout scénario. Cela montre que le moteur peut répartir ainsi les causes, et ne prédit rien pour un autre pays.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Edited outside Lifeline</source>
        <translation>Modifié hors de Lifeline</translation>
    </message>
    <message>
        <source>Edited outside Lifeline, refused</source>
        <translation>Modifié hors de Lifeline, refusé</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Autre programme</translation>
    </message>
    <message>
        <source>Create the plan</source>
        <translation>Créer le plan</translation>
    </message>
    <message>
        <source>Add the example&apos;s scenarios</source>
        <translation>Ajouter les scénarios de l’exemple</translation>
    </message>
    <message>
        <source>Merge with another copy</source>
        <translation>Fusionner avec une autre copie</translation>
    </message>
    <message>
        <source>Add proposals of Lifeline</source>
        <translation>Ajouter des propositions de Lifeline</translation>
    </message>
    <message>
        <source>Keep the readiness assessment</source>
        <translation>Conserver l’évaluation de la préparation</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Say it in the language of the plan</source>
        <translation>Rédiger dans la langue du plan</translation>
    </message>
    <message>
        <source>Simulate {names}</source>
        <translation>Simuler {names}</translation>
    </message>
    <message>
        <source>Import {names}</source>
        <translation>Importer {names}</translation>
    </message>
    <message>
        <source>Attach {names}</source>
        <translation>Joindre {names}</translation>
    </message>
    <message>
        <source>Change the settings of {names}</source>
        <translation>Modifier les paramètres de {names}</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>it is {found}, not {wanted}</source>
        <translation>c’est {found}, et non {wanted}</translation>
    </message>
    <message>
        <source>more than {rows} rows or {columns} columns</source>
        <translation>plus de {rows} lignes ou de {columns} colonnes</translation>
    </message>
    <message>
        <source>its coordinate system is not stated (for a Shapefile: the .prj file is missing)</source>
        <translation>son système de coordonnées n’est pas indiqué (pour un Shapefile&#xa0;: le fichier .prj manque)</translation>
    </message>
    <message>
        <source>reading took more than {detail} s</source>
        <translation>la lecture a duré plus de {detail} s</translation>
    </message>
    <message>
        <source>it crashed the reader, so it is damaged</source>
        <translation>il a fait planter le lecteur&#xa0;: il est donc endommagé</translation>
    </message>
    <message>
        <source>it is too large when unpacked</source>
        <translation>il est trop volumineux une fois décompressé</translation>
    </message>
    <message>
        <source>the archive holds no CSV or GeoJSON file</source>
        <translation>l’archive ne contient aucun fichier CSV ou GeoJSON</translation>
    </message>
    <message>
        <source>Zip of CSV or GeoJSON files</source>
        <translation>Zip de fichiers CSV ou GeoJSON</translation>
    </message>
    <message>
        <source>its header gives no size, or one that is too large</source>
        <translation>son en-tête n’indique aucune taille, ou une taille trop grande</translation>
    </message>
    <message>
        <source>its header does not say where it lies</source>
        <translation>son en-tête n’indique pas où il se situe</translation>
    </message>
    <message>
        <source>{found} cells, not the {wanted} of its header</source>
        <translation>{found} cellules, et non les {wanted} de son en-tête</translation>
    </message>
    <message>
        <source>it is not in degrees, and no .prj beside it names its coordinate system</source>
        <translation>il n’est pas en degrés, et aucun .prj voisin n’indique son système de coordonnées</translation>
    </message>
    <message>
        <source>ESRI ASCII grid</source>
        <translation>Grille ASCII ESRI</translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation>ce n’est pas un fichier texte</translation>
    </message>
    <message>
        <source>line {line}: a quotation mark is not closed</source>
        <translation>ligne {line}&#xa0;: un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>CSV or tab-separated text</source>
        <translation>Texte CSV ou séparé par des tabulations</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits</source>
        <translation>un nombre y a des milliers de chiffres</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>it is JSON but not GeoJSON: there is no type</source>
        <translation>c’est du JSON mais pas du GeoJSON&#xa0;: il n’y a pas de type</translation>
    </message>
    <message>
        <source>features is not a list, or too long</source>
        <translation>features n’est pas une liste, ou est trop longue</translation>
    </message>
    <message>
        <source>it is JSON but not GeoJSON: its type is {detail}</source>
        <translation>c’est du JSON mais pas du GeoJSON&#xa0;: son type est {detail}</translation>
    </message>
    <message>
        <source>more than {detail} properties</source>
        <translation>plus de {detail} propriétés</translation>
    </message>
    <message>
        <source>it has more than {detail} points</source>
        <translation>il a plus de {detail} points</translation>
    </message>
    <message>
        <source>the outline crosses itself too often</source>
        <translation>le contour se recoupe trop souvent</translation>
    </message>
    <message>
        <source>the outline has no area</source>
        <translation>le contour n’a pas de surface</translation>
    </message>
    <message>
        <source>it is not a GeoPackage</source>
        <translation>ce n’est pas un GeoPackage</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop volumineux</translation>
    </message>
    <message>
        <source>its layers are empty</source>
        <translation>ses couches sont vides</translation>
    </message>
    <message>
        <source>it is larger than {detail} MB</source>
        <translation>il dépasse {detail} Mo</translation>
    </message>
    <message>
        <source>it has several bands or colors; one band is needed</source>
        <translation>il a plusieurs bandes ou couleurs&#xa0;; il en faut une seule</translation>
    </message>
    <message>
        <source>it has more than {detail} cells</source>
        <translation>il a plus de {detail} cellules</translation>
    </message>
    <message>
        <source>its mark of no data is no number: {detail}</source>
        <translation>sa marque d’absence de données n’est pas un nombre&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>its coordinate system has no EPSG code</source>
        <translation>son système de coordonnées n’a pas de code EPSG</translation>
    </message>
    <message>
        <source>EPSG:{detail} is not known</source>
        <translation>EPSG:{detail} est inconnu</translation>
    </message>
    <message>
        <source>it does not say where it lies, or is turned</source>
        <translation>il n’indique pas où il se situe, ou il est pivoté</translation>
    </message>
    <message>
        <source>its cells have no size</source>
        <translation>ses cellules n’ont pas de taille</translation>
    </message>
    <message>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <source>more than {detail} lines</source>
        <translation>plus de {detail} lignes</translation>
    </message>
    <message>
        <source>HURDAT2 storm tracks</source>
        <translation>Trajectoires de tempêtes HURDAT2</translation>
    </message>
    <message>
        <source>IBTrACS storm tracks</source>
        <translation>Trajectoires de tempêtes IBTrACS</translation>
    </message>
    <message>
        <source>it is XML but not KML</source>
        <translation>c’est du XML mais pas du KML</translation>
    </message>
    <message>
        <source>the archive holds no KML, or one that is too large</source>
        <translation>l’archive ne contient pas de KML, ou un KML trop volumineux</translation>
    </message>
    <message>
        <source>more than {detail} placemarks</source>
        <translation>plus de {detail} repères</translation>
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
        <translation>un objet n’a pas de propriétés</translation>
    </message>
    <message>
        <source>it holds no nodes and no spans</source>
        <translation>il ne contient ni nœuds ni tronçons</translation>
    </message>
    <message>
        <source>Open Fibre Data Standard, GeoJSON</source>
        <translation>Open Fibre Data Standard, GeoJSON</translation>
    </message>
    <message>
        <source>it holds no cell with a position</source>
        <translation>il ne contient aucune cellule avec une position</translation>
    </message>
    <message>
        <source>it is XML but no ShakeMap grid</source>
        <translation>c’est du XML, mais pas une grille ShakeMap</translation>
    </message>
    <message>
        <source>there is no {detail}</source>
        <translation>il n’y a pas de {detail}</translation>
    </message>
    <message>
        <source>it has no field {detail}</source>
        <translation>il n’a pas de champ {detail}</translation>
    </message>
    <message>
        <source>PGA is in “{unit}”, not in one of {units}</source>
        <translation>PGA est en «&#xa0;{unit}&#xa0;», et non dans l’une de ces unités&#xa0;: {units}</translation>
    </message>
    <message>
        <source>its grid has no size, or too many nodes</source>
        <translation>sa grille n’a pas de taille, ou trop de nœuds</translation>
    </message>
    <message>
        <source>{found} numbers, not {fields} for each of {nodes} nodes</source>
        <translation>{found} nombres, et non {fields} pour chacun des {nodes} nœuds</translation>
    </message>
    <message>
        <source>its nodes do not lie on the grid that it announces</source>
        <translation>ses nœuds ne se trouvent pas sur la grille qu’il annonce</translation>
    </message>
    <message>
        <source>ShakeMap grid</source>
        <translation>Grille ShakeMap</translation>
    </message>
    <message>
        <source>{detail}.dbf is missing, which states the columns</source>
        <translation>{detail}.dbf manque, qui indique les colonnes</translation>
    </message>
    <message>
        <source>{detail}.shp is not a Shapefile</source>
        <translation>{detail}.shp n’est pas un Shapefile</translation>
    </message>
    <message>
        <source>the archive holds no .shp file, or too many</source>
        <translation>l’archive ne contient pas de fichier .shp, ou en contient trop</translation>
    </message>
    <message>
        <source>Shapefile</source>
        <translation>Shapefile</translation>
    </message>
    <message>
        <source>its sheets are empty</source>
        <translation>ses feuilles sont vides</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>its name holds signs that are no text; rename it</source>
        <translation>son nom contient des signes qui ne sont pas du texte&#xa0;; renommez-le</translation>
    </message>
    <message>
        <source>it is of no known format ({detail})</source>
        <translation>il n’est d’aucun format connu ({detail})</translation>
    </message>
    <message>
        <source>it is a folder without a Shapefile</source>
        <translation>c’est un dossier sans Shapefile</translation>
    </message>
    <message>
        <source>Take “{proposal}” instead</source>
        <translation>Prendre plutôt «&#xa0;{proposal}&#xa0;»</translation>
    </message>
    <message>
        <source>There are no rows to read.</source>
        <translation>Il n’y a pas de lignes à lire.</translation>
    </message>
    <message>
        <source>Column {column} has no name; it is called “{name}”.</source>
        <translation>La colonne {column} n’a pas de nom&#xa0;; elle est nommée «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Two columns are called “{name}”; the second is now “{new}”.</source>
        <translation>Deux colonnes se nomment «&#xa0;{name}&#xa0;»&#xa0;; la seconde devient «&#xa0;{new}&#xa0;».</translation>
    </message>
    <message>
        <source>The feature has no geometry.</source>
        <translation>L’objet n’a pas de géométrie.</translation>
    </message>
    <message>
        <source>The geometry is not valid: {reason}.</source>
        <translation>La géométrie n’est pas valide&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Geometries of type {type} are not read.</source>
        <translation>Les géométries de type {type} ne sont pas lues.</translation>
    </message>
    <message>
        <source>The outline was not closed; it is closed now.</source>
        <translation>Le contour n’était pas fermé&#xa0;; il l’est maintenant.</translation>
    </message>
    <message>
        <source>The outline crossed itself; it was split into parts that do not.</source>
        <translation>Le contour se croisait&#xa0;; il a été divisé en parties qui ne se croisent pas.</translation>
    </message>
    <message>
        <source>The file points to {href}; Lifeline never fetches anything, so it is left out.</source>
        <translation>Le fichier renvoie à {href}&#xa0;; Lifeline ne télécharge jamais rien, c’est donc omis.</translation>
    </message>
    <message>
        <source>Kept as other columns: {columns}.</source>
        <translation>Conservées comme autres colonnes&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Numbers are written with a decimal comma.</source>
        <translation>Les nombres sont écrits avec une virgule décimale.</translation>
    </message>
    <message>
        <source>“{column}” was converted from {unit} to {to}.</source>
        <translation>«&#xa0;{column}&#xa0;» a été converti de {unit} en {to}.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is left out; allowed: {allowed}.</source>
        <translation>«&#xa0;{value}&#xa0;» dans «&#xa0;{column}&#xa0;» est omis&#xa0;; valeurs admises&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>“{field}” is missing or cannot be “{value}”; row left out.</source>
        <translation>«&#xa0;{field}&#xa0;» manque ou ne peut pas être «&#xa0;{value}&#xa0;»&#xa0;; ligne omise.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is not a known {field}; row left out.</source>
        <translation>«&#xa0;{value}&#xa0;» dans «&#xa0;{column}&#xa0;» n’est pas une valeur connue ({field})&#xa0;; ligne omise.</translation>
    </message>
    <message>
        <source>“{value}” in “{column}” is not a known {field}; kept as another column.</source>
        <translation>«&#xa0;{value}&#xa0;» dans «&#xa0;{column}&#xa0;» n’est pas une valeur connue ({field})&#xa0;; conservé comme autre colonne.</translation>
    </message>
    <message>
        <source>The kind is not given; assumed: {kind} (confidence D).</source>
        <translation>Le type n’est pas donné&#xa0;; supposé&#xa0;: {kind} (confiance D).</translation>
    </message>
    <message>
        <source>It is not clear which hazard this is. Name the file after it: flood, surge, tsunami, lahar, ash, landslide or fire.</source>
        <translation>L’aléa concerné n’est pas clair. Nommez le fichier d’après lui&#xa0;: flood, surge, tsunami, lahar, ash, landslide ou fire.</translation>
    </message>
    <message>
        <source>The raster has {cells} cells over the country; a plan holds {most}. Coarsen it.</source>
        <translation>L’image matricielle a {cells} cellules sur le pays&#xa0;; un plan en contient {most}. Réduisez sa résolution.</translation>
    </message>
    <message>
        <source>The raster holds {value}: an intensity is 0 or more. Mark cells without data as such.</source>
        <translation>L’image matricielle contient {value}&#xa0;: une intensité vaut 0 ou plus. Marquez comme telles les cellules sans données.</translation>
    </message>
    <message>
        <source>The raster does not lie over the country.</source>
        <translation>L’image matricielle ne recouvre pas le pays.</translation>
    </message>
    <message>
        <source>The file names no coordinate system: degrees (WGS 84) are assumed.</source>
        <translation>Le fichier n’indique aucun système de coordonnées&#xa0;: des degrés (WGS 84) sont supposés.</translation>
    </message>
    <message>
        <source>The intensity is below 0; the outline was left out.</source>
        <translation>L’intensité est inférieure à 0&#xa0;; le contour a été omis.</translation>
    </message>
    <message>
        <source>The outline has no intensity: for zone “{zone}” of {hazard}, {value} is assumed.</source>
        <translation>Le contour n’a pas d’intensité&#xa0;: pour la zone «&#xa0;{zone}&#xa0;» de {hazard}, {value} est supposé.</translation>
    </message>
    <message>
        <source>The outline has no intensity, and for zone “{zone}” of {hazard} none is usual. Add a column depth (m), thickness (mm) or probability.</source>
        <translation>Le contour n’a pas d’intensité, et aucune n’est usuelle pour la zone «&#xa0;{zone}&#xa0;» de {hazard}. Ajoutez une colonne depth (m), thickness (mm) ou probability.</translation>
    </message>
    <message>
        <source>“{value}” was taken for “{proposal}”, as you decided.</source>
        <translation>«&#xa0;{value}&#xa0;» a été pris pour «&#xa0;{proposal}&#xa0;», selon votre décision.</translation>
    </message>
    <message>
        <source>The row was merged with “{name}”, as you decided.</source>
        <translation>La ligne a été fusionnée avec «&#xa0;{name}&#xa0;», selon votre décision.</translation>
    </message>
    <message>
        <source>“{key}” stands in row {first} already; this row was left out.</source>
        <translation>«&#xa0;{key}&#xa0;» figure déjà à la ligne {first}&#xa0;; cette ligne a été omise.</translation>
    </message>
    <message>
        <source>The row has no position; left out.</source>
        <translation>La ligne n’a pas de position&#xa0;; omise.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a position; row left out.</source>
        <translation>«&#xa0;{value}&#xa0;» ne peut pas être lu comme une position&#xa0;; ligne omise.</translation>
    </message>
    <message>
        <source>Latitude and longitude were exchanged: now {lat}, {lon}.</source>
        <translation>Latitude et longitude étaient inversées&#xa0;: maintenant {lat}, {lon}.</translation>
    </message>
    <message>
        <source>The sign of the position was missing: now {lat}, {lon}.</source>
        <translation>Le signe de la position manquait&#xa0;: maintenant {lat}, {lon}.</translation>
    </message>
    <message>
        <source>Latitude and longitude were exchanged and lacked a sign: now {lat}, {lon}.</source>
        <translation>Latitude et longitude étaient inversées et sans signe&#xa0;: maintenant {lat}, {lon}.</translation>
    </message>
    <message>
        <source>The position was in meters of the web map (EPSG:3857): now {lat}, {lon}.</source>
        <translation>La position était en mètres de la carte web (EPSG:3857)&#xa0;: maintenant {lat}, {lon}.</translation>
    </message>
    <message>
        <source>The position was in meters of a UTM zone of the country: now {lat}, {lon}.</source>
        <translation>La position était en mètres d’une zone UTM du pays&#xa0;: maintenant {lat}, {lon}.</translation>
    </message>
    <message>
        <source>{lat}, {lon} lies outside the country.</source>
        <translation>{lat}, {lon} se trouve hors du pays.</translation>
    </message>
    <message>
        <source>Columns and geometry differ by {km} km; the geometry was taken.</source>
        <translation>Colonnes et géométrie diffèrent de {km} km&#xa0;; la géométrie a été retenue.</translation>
    </message>
    <message>
        <source>“{value}” is added beside “{proposal}”, whose name is almost the same.</source>
        <translation>«&#xa0;{value}&#xa0;» est ajouté à côté de «&#xa0;{proposal}&#xa0;», dont le nom est presque identique.</translation>
    </message>
    <message>
        <source>Flagged as gateways: {names}.</source>
        <translation>Marqués comme passerelles&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>No site is called “{value}”; link left out.</source>
        <translation>Aucun site ne se nomme «&#xa0;{value}&#xa0;»&#xa0;; liaison omise.</translation>
    </message>
    <message>
        <source>An end of the link is not given; link left out.</source>
        <translation>Une extrémité de la liaison n’est pas donnée&#xa0;; liaison omise.</translation>
    </message>
    <message>
        <source>The end “{value}” was joined by its position to {site}, {m} m away.</source>
        <translation>L’extrémité «&#xa0;{value}&#xa0;» a été rattachée par sa position à {site}, à {m} m.</translation>
    </message>
    <message>
        <source>The link begins and ends at {site}; left out.</source>
        <translation>La liaison commence et finit à {site}&#xa0;; omise.</translation>
    </message>
    <message>
        <source>No {what} is called “{value}”; kept as another column.</source>
        <translation>Aucun élément ({what}) ne se nomme «&#xa0;{value}&#xa0;»&#xa0;; conservé comme autre colonne.</translation>
    </message>
    <message>
        <source>No {what} is called “{value}”; row left out.</source>
        <translation>Aucun élément ({what}) ne se nomme «&#xa0;{value}&#xa0;»&#xa0;; ligne omise.</translation>
    </message>
    <message>
        <source>The route ran from end to start; it was turned round.</source>
        <translation>Le tracé allait de la fin au début&#xa0;; il a été retourné.</translation>
    </message>
    <message>
        <source>The route has {count} parts; it was left out.</source>
        <translation>Le tracé a {count} parties&#xa0;; il a été omis.</translation>
    </message>
    <message>
        <source>The route begins or ends {km} km from the site it names.</source>
        <translation>Le tracé commence ou finit à {km} km du site qu’il désigne.</translation>
    </message>
    <message>
        <source>The track has fewer than two positions with a time.</source>
        <translation>La trajectoire a moins de deux positions avec une heure.</translation>
    </message>
    <message>
        <source>“{value}” is not a time; the position was left out.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une heure&#xa0;; la position a été omise.</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>surfaces</translation>
    </message>
    <message>
        <source>details of a network</source>
        <translation>détails d’un réseau</translation>
    </message>
    <message>
        <source>beyond 180 or 90 degrees</source>
        <translation>au-delà de 180 ou de 90 degrés</translation>
    </message>
    <message>
        <source>Position as text: degrees, UTM, MGRS or Plus Code</source>
        <translation>Position en texte&#xa0;: degrés, UTM, MGRS ou Plus Code</translation>
    </message>
    <message>
        <source>Geometry as WKT</source>
        <translation>Géométrie en WKT</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>UTM easting</source>
        <translation>UTM est</translation>
    </message>
    <message>
        <source>UTM northing</source>
        <translation>UTM nord</translation>
    </message>
    <message>
        <source>UTM zone</source>
        <translation>Zone UTM</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>il n’existe pas</translation>
    </message>
    <message>
        <source>no row for {repair}, {state}</source>
        <translation>aucune ligne pour {repair}, {state}</translation>
    </message>
    <message>
        <source>no such order</source>
        <translation>cet ordre n’existe pas</translation>
    </message>
    <message>
        <source>no curve {detail}</source>
        <translation>aucune courbe {detail}</translation>
    </message>
    <message>
        <source>{mode} is none of {modes}</source>
        <translation>{mode} n’est aucun de {modes}</translation>
    </message>
    <message>
        <source>no column {detail}</source>
        <translation>aucune colonne {detail}</translation>
    </message>
    <message>
        <source>no report of {storm} in {area}</source>
        <translation>aucun rapport sur {storm} dans {area}</translation>
    </message>
    <message>
        <source>fewer than two rows</source>
        <translation>moins de deux lignes</translation>
    </message>
    <message>
        <source>the intensities of a measure do not rise</source>
        <translation>les intensités d’une mesure ne sont pas croissantes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>by its identifier</source>
        <translation>par son identifiant</translation>
    </message>
    <message>
        <source>by its code</source>
        <translation>par son code</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>par son nom</translation>
    </message>
    <message>
        <source>by its site</source>
        <translation>par son site</translation>
    </message>
    <message>
        <source>by name, kind and place</source>
        <translation>par nom, type et lieu</translation>
    </message>
    <message>
        <source>merged, as you decided</source>
        <translation>fusionné, selon votre décision</translation>
    </message>
    <message>
        <source>✖ Left out</source>
        <translation>✖ Omis</translation>
    </message>
    <message>
        <source>▲ Look at it</source>
        <translation>▲ À vérifier</translation>
    </message>
    <message>
        <source>● Note</source>
        <translation>● Remarque</translation>
    </message>
    <message>
        <source>GeoNames places</source>
        <translation>lieux de GeoNames</translation>
    </message>
    <message>
        <source>airport list of airportsdata</source>
        <translation>liste d’aéroports d’airportsdata</translation>
    </message>
    <message>
        <source>OpenStreetMap facilities</source>
        <translation>installations d’OpenStreetMap</translation>
    </message>
    <message>
        <source>OpenStreetMap places</source>
        <translation>lieux d’OpenStreetMap</translation>
    </message>
    <message>
        <source>list of shelters</source>
        <translation>liste d’abris</translation>
    </message>
    <message>
        <source>fibre nodes of ITU and WATRA</source>
        <translation>nœuds de fibre de l’UIT et de la WATRA</translation>
    </message>
    <message>
        <source>fibre lines of ITU and WATRA</source>
        <translation>lignes de fibre de l’UIT et de la WATRA</translation>
    </message>
    <message>
        <source>first-level areas of Natural Earth</source>
        <translation>régions de premier niveau de Natural Earth</translation>
    </message>
    <message>
        <source>HURDAT2 points</source>
        <translation>points HURDAT2</translation>
    </message>
    <message>
        <source>IBTrACS points</source>
        <translation>points IBTrACS</translation>
    </message>
    <message>
        <source>It is not clear what the rows are. Choose it; in the terminal with --as site, --as link, ...</source>
        <translation>On ne sait pas ce que sont les lignes. Choisissez-le ; dans le terminal avec --as site, --as link, ...</translation>
    </message>
    <message>
        <source>“{column}” names no unit: its numbers were taken as {to}.</source>
        <translation>« {column} » n’indique pas d’unité : ses nombres ont été lus en {to}.</translation>
    </message>
    <message>
        <source>The strongest wind, {value} m/s, is more than any storm is known for. Write the unit of the numbers into the heading, such as “wind (kt)”.</source>
        <translation>Le vent le plus fort, {value} m/s, dépasse celui de toute tempête connue. Indiquez l’unité des nombres dans l’en-tête, par exemple « vent (kt) ».</translation>
    </message>
    <message>
        <source>it has neither PGA nor MMI, and no relation is stated that gives acceleration from {detail}</source>
        <translation>il n’a ni PGA ni MMI, et aucune relation établie ne donne l’accélération à partir de {detail}</translation>
    </message>
    <message>
        <source>The file does not say in which coordinate system its numbers are (a Shapefile says it in its .prj). Give its EPSG code; in the terminal with --crs EPSG:32620.</source>
        <translation>Le fichier ne dit pas dans quel système de coordonnées sont ses nombres (un Shapefile le dit dans son .prj). Indiquez son code EPSG ; dans le terminal, avec --crs EPSG:32620.</translation>
    </message>
    <message>
        <source>“{value}” is no coordinate system that is known. Give an EPSG code, such as EPSG:32620.</source>
        <translation>« {value} » n’est pas un système de coordonnées connu. Indiquez un code EPSG, par exemple EPSG:32620.</translation>
    </message>
    <message>
        <source>Positions were read in {crs}, as you said.</source>
        <translation>Les positions ont été lues en {crs}, comme vous l’avez indiqué.</translation>
    </message>
    <message>
        <source>Cells of “{column}” that name a unit of their own ({count}) were converted to {to}.</source>
        <translation>Les cellules de « {column} » qui portent leur propre unité ({count}) ont été converties en {to}.</translation>
    </message>
    <message>
        <source>“{value}” is not in decimal degrees, and you refused to have it read; row left out.</source>
        <translation>« {value} » n’est pas en degrés décimaux et vous avez refusé sa lecture ; ligne omise.</translation>
    </message>
    <message>
        <source>it is damaged, incomplete or of another format</source>
        <translation>il est endommagé, incomplet ou d’un autre format</translation>
    </message>
    <message>
        <source>it defines entities, which may stand for anything</source>
        <translation>il définit des entités, qui peuvent désigner n’importe quoi</translation>
    </message>
    <message>
        <source>line {line}, column {column}: the XML is broken or ends here</source>
        <translation>ligne {line}, colonne {column} : le XML est rompu ou s’arrête ici</translation>
    </message>
    <message>
        <source>it is no XML, or in an encoding that nobody knows</source>
        <translation>ce n’est pas du XML, ou son encodage est inconnu</translation>
    </message>
    <message>
        <source>the archive is damaged, incomplete or locked with a password</source>
        <translation>l’archive est endommagée, incomplète ou protégée par un mot de passe</translation>
    </message>
    <message>
        <source>its grid holds something that is no number</source>
        <translation>sa grille contient autre chose que des nombres</translation>
    </message>
    <message>
        <source>it names no coordinate system that is known</source>
        <translation>il ne nomme aucun système de coordonnées connu</translation>
    </message>
    <message>
        <source>line {line}: a cell has more than {most} characters</source>
        <translation>ligne {line} : une cellule a plus de {most} caractères</translation>
    </message>
    <message>
        <source>line {line}: the quotation marks do not fit together</source>
        <translation>ligne {line} : les guillemets ne concordent pas</translation>
    </message>
    <message>
        <source>line {line}, column {column}: the JSON is broken</source>
        <translation>ligne {line}, colonne {column} : le JSON est rompu</translation>
    </message>
    <message>
        <source>line {line}, column {column}: the JSON ends too early; it is incomplete</source>
        <translation>ligne {line}, colonne {column} : le JSON s’arrête trop tôt ; il est incomplet</translation>
    </message>
    <message>
        <source>it is not JSON text in UTF-8</source>
        <translation>ce n’est pas du texte JSON en UTF-8</translation>
    </message>
    <message>
        <source>{detail} is no pair of numbers for a place</source>
        <translation>{detail} n’est pas un couple de nombres pour un lieu</translation>
    </message>
    <message>
        <source>it has too few points for a line or an outline</source>
        <translation>elle a trop peu de points pour une ligne ou un contour</translation>
    </message>
    <message>
        <source>a line in it has more than {detail} characters</source>
        <translation>une de ses lignes a plus de {detail} caractères</translation>
    </message>
    <message>
        <source>it is not a valid OFDS package</source>
        <translation>ce n’est pas un paquet OFDS valide</translation>
    </message>
    <message>
        <source>it is not a valid OFDS package: {missing} is missing at {at}</source>
        <translation>ce n’est pas un paquet OFDS valide : {missing} manque à {at}</translation>
    </message>
    <message>
        <source>it is not a valid OFDS package: {found}, not {wanted}, stands at {at}</source>
        <translation>ce n’est pas un paquet OFDS valide : {at} contient {found} et non {wanted}</translation>
    </message>
    <message>
        <source>the workbook is damaged, incomplete, locked with a password or no .xlsx</source>
        <translation>le classeur est endommagé, incomplet, protégé par un mot de passe ou n’est pas un .xlsx</translation>
    </message>
    <message>
        <source>yes, no</source>
        <translation>oui, non</translation>
    </message>
    <message>
        <source>the form in which Lifeline wrote it</source>
        <translation>la forme sous laquelle Lifeline l’a écrit</translation>
    </message>
    <message>
        <source>This is no feature with properties; left out.</source>
        <translation>Ce n’est pas une entité avec des propriétés ; omise.</translation>
    </message>
    <message>
        <source>line {line}: positions of a storm are missing: {detail}</source>
        <translation>ligne {line} : il manque des positions d’une tempête : {detail}</translation>
    </message>
    <message>
        <source>Empty rows left out: {count}.</source>
        <translation>Lignes vides écartées : {count}.</translation>
    </message>
    <message>
        <source>Zero bytes left out: {count}; the file may be damaged.</source>
        <translation>Octets nuls écartés : {count} ; le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>Rows above the header left out: {count}.</source>
        <translation>Lignes au-dessus de l’en-tête écartées : {count}.</translation>
    </message>
    <message>
        <source>Cells of the row: {found} of {expected}.</source>
        <translation>Cellules de la ligne : {found} sur {expected}.</translation>
    </message>
    <message>
        <source>Cells of the row: {found}, of the header: {expected}; the rest was left out.</source>
        <translation>Cellules de la ligne : {found}, de l’en-tête : {expected} ; le reste a été écarté.</translation>
    </message>
    <message>
        <source>Rows left out, as Lifeline does not keep {what}: {count}.</source>
        <translation>Lignes écartées, car Lifeline ne garde pas {what} : {count}.</translation>
    </message>
    <message>
        <source>Rows of other countries left out: {count}.</source>
        <translation>Lignes d’autres pays écartées : {count}.</translation>
    </message>
    <message>
        <source>Rows that do not say “{what}”: {count}; taken as {value}.</source>
        <translation>Lignes sans « {what} » : {count} ; pris comme {value}.</translation>
    </message>
    <message>
        <source>Cells gathered into sites: {count}; sites: {sites}. Positions estimated from phones, confidence D.</source>
        <translation>Cellules regroupées en sites : {count} ; sites : {sites}. Positions estimées par des téléphones, confiance D.</translation>
    </message>
    <message>
        <source>Cells left out for want of a readable position: {count}.</source>
        <translation>Cellules écartées faute de position lisible : {count}.</translation>
    </message>
    <message>
        <source>The raster was cut to the country; cells: {cells}.</source>
        <translation>Le raster a été découpé au pays ; cellules : {cells}.</translation>
    </message>
    <message>
        <source>Storms left out that never came within {km} km of the country: {count}.</source>
        <translation>Tempêtes écartées, jamais venues à moins de {km} km du pays : {count}.</translation>
    </message>
    <message>
        <source>The storm never comes within {km} km of the country of this plan.</source>
        <translation>La tempête ne s’approche jamais à moins de {km} km du pays de ce plan.</translation>
    </message>
    <message>
        <source>Rows left out for want of a time: {count}.</source>
        <translation>Lignes écartées faute d’heure : {count}.</translation>
    </message>
    <message>
        <source>Rows without a name, whose code is used: {count}.</source>
        <translation>Lignes sans nom, dont le code est repris : {count}.</translation>
    </message>
    <message>
        <source>Places that state 0 people: {count}; taken as unknown, not as zero.</source>
        <translation>Lieux indiquant 0 personne : {count} ; pris comme inconnu, non comme zéro.</translation>
    </message>
    <message>
        <source>Positions written in degrees and minutes: {count}.</source>
        <translation>Positions écrites en degrés et minutes : {count}.</translation>
    </message>
    <message>
        <source>Positions written with a decimal comma: {count}.</source>
        <translation>Positions écrites avec une virgule décimale : {count}.</translation>
    </message>
    <message>
        <source>Positions written as MGRS references: {count}.</source>
        <translation>Positions écrites en références MGRS : {count}.</translation>
    </message>
    <message>
        <source>Positions written as UTM coordinates: {count}.</source>
        <translation>Positions écrites en coordonnées UTM : {count}.</translation>
    </message>
    <message>
        <source>Positions written as Plus Codes, good to some 14 m: {count}.</source>
        <translation>Positions écrites en Plus Codes, précises à quelque 14 m : {count}.</translation>
    </message>
    <message>
        <source>{count} of {all} positions lie away from the country of this plan. Are file and plan the right ones?</source>
        <translation>{count} positions sur {all} sont à l’écart du pays de ce plan. Est-ce le bon fichier et le bon plan ?</translation>
    </message>
    <message>
        <source>Outlines or lines reduced to a point inside them: {count}.</source>
        <translation>Contours ou lignes réduits à un point intérieur : {count}.</translation>
    </message>
    <message>
        <source>Organizations added that the rows name: {count} ({names}).</source>
        <translation>Organisations ajoutées, nommées par les lignes : {count} ({names}).</translation>
    </message>
    <message>
        <source>Links with the role emergency-backup that became alternative links: {count} ({names}).</source>
        <translation>Liaisons au rôle emergency-backup devenues liaisons de secours : {count} ({names}).</translation>
    </message>
    <message>
        <source>Link left out: “{value}” is the name of more than one site ({count}).</source>
        <translation>Liaison écartée : « {value} » est le nom de plus d’un site ({count}).</translation>
    </message>
    <message>
        <source>Lines of two points only: {count}; their routes count as not surveyed.</source>
        <translation>Lignes de deux points seulement : {count} ; leurs tracés comptent comme non relevés.</translation>
    </message>
    <message>
        <source>it is an Excel workbook or an archive, not text; give it its own ending, .xlsx or .zip</source>
        <translation>c’est un classeur Excel ou une archive, pas du texte ; donnez-lui sa propre extension, .xlsx ou .zip</translation>
    </message>
    <message>
        <source>it is a web page, perhaps one that asks for a password, and not the file itself</source>
        <translation>c’est une page web, peut-être une page qui demande un mot de passe, et non le fichier lui-même</translation>
    </message>
    <message>
        <source>a date, such as 2025-06-30</source>
        <translation>une date, comme 2025-06-30</translation>
    </message>
    <message>
        <source>Rows left out that repeat the headings: {count}.</source>
        <translation>Lignes omises qui répètent les en-têtes : {count}.</translation>
    </message>
    <message>
        <source>Byte order marks left out within the text: {count}. Files were put together here.</source>
        <translation>Marques d’ordre des octets omises dans le texte : {count}. Des fichiers ont été réunis ici.</translation>
    </message>
    <message>
        <source>Photos and documents left out, as their files or records are not there: {count} ({names}).</source>
        <translation>Photos et documents écartés, car leurs fichiers ou fiches manquent : {count} ({names}).</translation>
    </message>
    <message>
        <source>Positions with neither wind nor pressure: {count}; a simulation needs one of them.</source>
        <translation>Positions sans vent ni pression : {count} ; une simulation a besoin de l’un des deux.</translation>
    </message>
    <message>
        <source>Only the first KML of the archive was read, not {names}.</source>
        <translation>Seul le premier KML de l’archive a été lu, pas {names}.</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Tempête</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>Vitesse du vent</translation>
    </message>
    <message>
        <source>Central pressure</source>
        <translation>Pression centrale</translation>
    </message>
    <message>
        <source>Radius of maximum wind</source>
        <translation>Rayon du vent maximal</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Aléa</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Depth of water</source>
        <translation>Profondeur de l’eau</translation>
    </message>
    <message>
        <source>Level of the water</source>
        <translation>Niveau de l’eau</translation>
    </message>
    <message>
        <source>Thickness of ash</source>
        <translation>Épaisseur de cendre</translation>
    </message>
    <message>
        <source>cells of a hazard map</source>
        <translation>cellules d’une carte d’aléa</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>ce n’est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>it holds no network</source>
        <translation>il ne contient aucun réseau</translation>
    </message>
    <message>
        <source>its fields are not numbered 1, 2, 3 and so on, each once</source>
        <translation>ses champs ne sont pas numérotés 1, 2, 3, etc., chacun une fois</translation>
    </message>
    <message>
        <source>The raster holds {value}, more than any intensity ({most}). Mark cells without data as such, or check the unit.</source>
        <translation>L’image matricielle contient {value}, plus que toute intensité ({most}). Marquez comme telles les cellules sans données, ou vérifiez l’unité.</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Arrow keys pan, plus and minus zoom, Home shows all, Return chooses at the middle.</source>
        <translation>Les flèches déplacent, plus et moins zooment, Origine montre tout, Entrée choisit au centre.</translation>
    </message>
    <message>
        <source>Click to close or open the legend (L).</source>
        <translation>Cliquez pour fermer ou ouvrir la légende (L).</translation>
    </message>
    <message>
        <source>{count} places. Click to zoom in.</source>
        <translation>{count} lieux. Cliquez pour zoomer.</translation>
    </message>
    <message>
        <source>{tool} · Esc ends</source>
        <translation>{tool} · Échap termine</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>{credit}. Coast at 1:10 million: coarse at this scale</source>
        <translation>{credit}. Côte au 1:10 million&#xa0;: grossière à cette échelle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Degrés</translation>
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
        <translation>Degrés décimaux</translation>
    </message>
    <message>
        <source>Degrees and minutes</source>
        <translation>Degrés et minutes</translation>
    </message>
    <message>
        <source>Degrees, minutes, seconds</source>
        <translation>Degrés, minutes, secondes</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Hors d’usage</translation>
    </message>
    <message>
        <source>Several places here</source>
        <translation>Plusieurs lieux ici</translation>
    </message>
    <message>
        <source>Several places, colored by their mean</source>
        <translation>Plusieurs lieux, colorés selon leur moyenne</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} à {high}&#xa0;%</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation>{people} personnes</translation>
    </message>
    <message>
        <source>Number of people unknown</source>
        <translation>Nombre de personnes inconnu</translation>
    </message>
    <message>
        <source>people unknown</source>
        <translation>personnes inconnues</translation>
    </message>
    <message>
        <source>Between two sites</source>
        <translation>Entre deux sites</translation>
    </message>
    <message>
        <source>At this site</source>
        <translation>À ce site</translation>
    </message>
    <message>
        <source>Adding sites</source>
        <translation>Ajout de sites</translation>
    </message>
    <message>
        <source>Click where the new site is; its form opens with the position filled in.</source>
        <translation>Cliquez à l’endroit du nouveau site&#xa0;; sa fiche s’ouvre avec la position remplie.</translation>
    </message>
    <message>
        <source>Choosing by a lasso</source>
        <translation>Choix au lasso</translation>
    </message>
    <message>
        <source>Drawing links</source>
        <translation>Tracé de liaisons</translation>
    </message>
    <message>
        <source>Click the site where the link begins.</source>
        <translation>Cliquez sur le site où la liaison commence.</translation>
    </message>
    <message>
        <source>Click along the route, then the site where the link ends. Backspace takes a point back.</source>
        <translation>Cliquez le long du tracé, puis sur le site où la liaison finit. Retour arrière retire un point.</translation>
    </message>
    <message>
        <source>Changing routes</source>
        <translation>Modification de tracés</translation>
    </message>
    <message>
        <source>Click where the point belongs. Escape leaves the route as it was.</source>
        <translation>Cliquez où le point doit être. Échap laisse le tracé tel quel.</translation>
    </message>
    <message>
        <source>Click the link whose route you want to change.</source>
        <translation>Cliquez sur la liaison dont vous voulez modifier le tracé.</translation>
    </message>
    <message>
        <source>Drag a point, or drag the line for a new one. Shift and click takes a point away.</source>
        <translation>Glissez un point, ou glissez la ligne pour en créer un. Maj + clic retire un point.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Click where to begin to measure.</source>
        <translation>Cliquez où commencer la mesure.</translation>
    </message>
    <message>
        <source>Click to add a point. Backspace takes one back, a double click or Ctrl+Return ends the line.</source>
        <translation>Cliquez pour ajouter un point. Retour arrière en retire un, un double-clic ou Ctrl+Entrée termine la ligne.</translation>
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
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Click where it belongs. Escape leaves it where it is.</source>
        <translation>Cliquez où il doit être. Échap le laisse où il est.</translation>
    </message>
    <message>
        <source>Drag a site to where it belongs, or click it to take hold of it.</source>
        <translation>Glissez un site à sa place, ou cliquez dessus pour le saisir.</translation>
    </message>
    <message>
        <source>Click the place on the map. Escape leaves it as it is.</source>
        <translation>Cliquez sur le lieu sur la carte. Échap laisse tout tel quel.</translation>
    </message>
    <message>
        <source>Splitting links</source>
        <translation>Scission de liaisons</translation>
    </message>
    <message>
        <source>Click the link to split, where the new site or joint is.</source>
        <translation>Cliquez sur la liaison à scinder, là où se trouve le nouveau site ou joint.</translation>
    </message>
    <message>
        <source>Click the link to split. At a site that it only passes, the chosen link is led through that site.</source>
        <translation>Cliquez sur la liaison à scinder. À un site qu’elle ne fait que longer, la liaison choisie est menée à travers ce site.</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>Couches propres</translation>
    </message>
    <message>
        <source>Drag around points, or across lines: lines count that are crossed. Ctrl adds to what is chosen.</source>
        <translation>Glissez autour de points ou à travers des lignes : les lignes traversées comptent. Ctrl ajoute à ce qui est choisi.</translation>
    </message>
    <message>
        <source>1 of {n} pixels: {name}</source>
        <translation>1 pixel sur {n} : {name}</translation>
    </message>
    <message>
        <source>Click to add a position. Backspace takes one back; a double click, Ctrl+Return or Escape ends.</source>
        <translation>Cliquez pour ajouter une position. Retour arrière enlève la dernière ; un double clic, Ctrl+Entrée ou Échap termine.</translation>
    </message>
    <message>
        <source>Out to try</source>
        <translation>Hors service à l’essai</translation>
    </message>
    <message>
        <source>Added to try</source>
        <translation>Ajoutée à l’essai</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>The two files have no common history: what only the other one has is added, and every field that differs in records of both is a conflict.</source>
        <translation>Les deux fichiers n’ont pas d’historique commun&#xa0;: ce que seul l’autre contient est ajouté, et chaque champ qui diffère entre fiches communes est un conflit.</translation>
    </message>
    <message>
        <source>The plan has everything from {other} already.</source>
        <translation>Le plan contient déjà tout ce que contient {other}.</translation>
    </message>
    <message>
        <source>{table}: {added} added, {edited} edited, {removed} removed.</source>
        <translation>{table}&#xa0;: {added} ajoutées, {edited} modifiées, {removed} retirées.</translation>
    </message>
    <message>
        <source>Records that one side removed and that stay, because the other side refers to them: {count}.</source>
        <translation>Fiches supprimées d’un côté et qui restent, car l’autre côté s’y réfère : {count}.</translation>
    </message>
    <message>
        <source>Changes of another program in {other} left out, as they are no valid records: {count}.</source>
        <translation>Modifications d’un autre programme dans {other} écartées, car elles ne sont pas des fiches valides : {count}.</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>Availability of service to day 30</source>
        <translation>Disponibilité du service jusqu’au jour 30</translation>
    </message>
    <message>
        <source>Demand not served, mean to day 30 (EDNS)</source>
        <translation>Demande non desservie, moyenne jusqu’au jour 30 (EDNS)</translation>
    </message>
    <message>
        <source>Half of the loss regained after (t50, at most 30 days)</source>
        <translation>Moitié de la perte regagnée après (t50, 30 jours au plus)</translation>
    </message>
    <message>
        <source>90 % of the loss regained after (t90, at most 30 days)</source>
        <translation>90&#xa0;% de la perte regagnés après (t90, 30 jours au plus)</translation>
    </message>
    <message>
        <source>Most people without service at one time</source>
        <translation>Maximum de personnes sans service simultanément</translation>
    </message>
    <message>
        <source>Person-hours of service lost to day 30</source>
        <translation>Heures-personnes de service perdues jusqu’au jour 30</translation>
    </message>
    <message>
        <source>Resilience loss to day 30 (Bruneau)</source>
        <translation>Perte de résilience jusqu’au jour 30 (Bruneau)</translation>
    </message>
    <message>
        <source>Robustness: service at the worst moment</source>
        <translation>Robustesse&#xa0;: service au pire moment</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>The rule gives no hours.</source>
        <translation>La règle ne donne pas d’heures.</translation>
    </message>
    <message>
        <source>The battery is not recorded.</source>
        <translation>La batterie n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Battery {battery_h} h; whether there is a generator is not recorded.</source>
        <translation>Batterie {battery_h} h&#xa0;; la présence d’un groupe électrogène n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Battery {battery_h} h; the fuel of the generator is not recorded.</source>
        <translation>Batterie {battery_h} h&#xa0;; le carburant du groupe électrogène n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Lasts {total_h} h of {required_h} h: battery {battery_h} h, fuel {fuel_h} h.</source>
        <translation>Tient {total_h} h sur {required_h} h&#xa0;: batterie {battery_h} h, carburant {fuel_h} h.</translation>
    </message>
    <message>
        <source>The rule gives no number.</source>
        <translation>La règle ne donne pas de nombre.</translation>
    </message>
    <message>
        <source>No core site is recorded.</source>
        <translation>Aucun site de cœur de réseau n’est enregistré.</translation>
    </message>
    <message>
        <source>No path to a gateway.</source>
        <translation>Aucun chemin vers une passerelle.</translation>
    </message>
    <message>
        <source>No backup path.</source>
        <translation>Aucun chemin de secours.</translation>
    </message>
    <message>
        <source>{paths} paths, but one route group takes them all.</source>
        <translation>{paths} chemins, mais un seul groupe d’itinéraires les coupe tous.</translation>
    </message>
    <message>
        <source>{paths} paths, but they need cables whose route group is not recorded.</source>
        <translation>{paths} chemins, mais ils passent par des câbles dont le groupe d’itinéraires n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Paths over recorded routes that no single route group takes all.</source>
        <translation>Chemins sur des itinéraires enregistrés qu’aucun groupe d’itinéraires ne coupe tous à lui seul.</translation>
    </message>
    <message>
        <source>It is a national service.</source>
        <translation>C’est un service national.</translation>
    </message>
    <message>
        <source>It connects the country to the world.</source>
        <translation>Il relie le pays au monde.</translation>
    </message>
    <message>
        <source>It is flagged as a gateway.</source>
        <translation>Il est marqué comme passerelle.</translation>
    </message>
    <message>
        <source>It coordinates the emergency, answers emergency calls or sends warnings.</source>
        <translation>Il coordonne l’urgence, répond aux appels d’urgence ou envoie les alertes.</translation>
    </message>
    <message>
        <source>Without it {percent} % of the people recorded lose all service.</source>
        <translation>Sans lui, {percent}&#xa0;% des personnes enregistrées perdent tout service.</translation>
    </message>
    <message>
        <source>Without it all people of {area} lose all service.</source>
        <translation>Sans lui, toute la population de {area} perd tout service.</translation>
    </message>
    <message>
        <source>It serves a hospital.</source>
        <translation>Il dessert un hôpital.</translation>
    </message>
    <message>
        <source>None of the grounds for a higher tier holds.</source>
        <translation>Aucun des motifs d’un niveau supérieur ne s’applique.</translation>
    </message>
    <message>
        <source>The runs have different numbers of realizations.</source>
        <translation>Les simulations ont des nombres de tirages différents.</translation>
    </message>
    <message>
        <source>The runs speak of different numbers of people recorded.</source>
        <translation>Les simulations portent sur des nombres différents de personnes enregistrées.</translation>
    </message>
    <message>
        <source>A run of an older Lifeline kept no samples: differences are less certain.</source>
        <translation>Une simulation d’une version plus ancienne de Lifeline n’a pas conservé d’échantillons&#xa0;: les différences sont moins certaines.</translation>
    </message>
    <message>
        <source>Outside the outlines the hazard is taken not to reach.</source>
        <translation>Hors des contours, l’aléa est supposé ne pas agir.</translation>
    </message>
    <message>
        <source>No curve for telecommunication under ash is published: the odds are a rule of thumb for dry ash.</source>
        <translation>Aucune courbe n’est publiée pour les télécommunications sous la cendre&#xa0;: les probabilités sont une règle empirique pour cendre sèche.</translation>
    </message>
    <message>
        <source>Blackout of the whole grid for {hours} h.</source>
        <translation>Panne de tout le réseau électrique pendant {hours} h.</translation>
    </message>
    <message>
        <source>Felt at the epicenter with intensity {direct} (MMI; Allen and others 2012, by the distance), or {of_pga} (Worden and others 2012, by the acceleration).</source>
        <translation>Ressenti à l’épicentre avec l’intensité {direct} (MMI&#xa0;; Allen et al. 2012, selon la distance), ou {of_pga} (Worden et al. 2012, selon l’accélération).</translation>
    </message>
    <message>
        <source>Shaking by equation is for screening: the median of a point source; single earthquakes lie between {low} and {high} times it in two of three cases.</source>
        <translation>La secousse par équation sert au dépistage&#xa0;: médiane d’une source ponctuelle&#xa0;; dans deux cas sur trois, un séisme donné se situe entre {low} et {high} fois cette valeur.</translation>
    </message>
    <message>
        <source>The ground is taken to be the same everywhere; landslides are not included.</source>
        <translation>Le sol est supposé identique partout&#xa0;; les glissements de terrain ne sont pas inclus.</translation>
    </message>
    <message>
        <source>Earthquake of magnitude {magnitude} at {lat}, {lon}, {depth_km} km deep.</source>
        <translation>Séisme de magnitude {magnitude} à {lat}, {lon}, à {depth_km} km de profondeur.</translation>
    </message>
    <message>
        <source>The intensity is the chance that an asset in the outline burns; each asset is drawn by itself.</source>
        <translation>L’intensité est la probabilité qu’un actif situé dans le contour brûle&#xa0;; chaque actif est tiré séparément.</translation>
    </message>
    <message>
        <source>Depths are taken as mapped; equipment counts as flooded from its recorded or usual height above ground on.</source>
        <translation>Les profondeurs sont prises telles que cartographiées&#xa0;; un équipement compte comme inondé à partir de sa hauteur enregistrée ou usuelle au-dessus du sol.</translation>
    </message>
    <message>
        <source>Over land the storm weakens after Kaplan and DeMaria 1995, made for continents: too fast for islands.</source>
        <translation>Sur terre, la tempête faiblit selon Kaplan et DeMaria 1995, établi pour les continents&#xa0;: trop vite pour des îles.</translation>
    </message>
    <message>
        <source>Wind does not weaken over land beyond what the track itself says.</source>
        <translation>Le vent ne faiblit pas sur terre au-delà de ce qu’indique la trajectoire elle-même.</translation>
    </message>
    <message>
        <source>Winds are the highest 1-minute means at 10 m over open land; for curves of 3-second gusts times {factor}.</source>
        <translation>Les vents sont les moyennes maximales sur 1 minute à 10 m en terrain dégagé&#xa0;; pour les courbes en rafales de 3 secondes, multipliés par {factor}.</translation>
    </message>
    <message>
        <source>The intensity is the chance that an asset in the outline is destroyed; each asset is drawn by itself.</source>
        <translation>L’intensité est la probabilité qu’un actif situé dans le contour soit détruit&#xa0;; chaque actif est tiré séparément.</translation>
    </message>
    <message>
        <source>The intensity is the chance that an asset in the outline is hit; each asset is drawn by itself.</source>
        <translation>L’intensité est la probabilité qu’un actif situé dans le contour soit touché&#xa0;; chaque actif est tiré séparément.</translation>
    </message>
    <message>
        <source>ShakeMap of magnitude {magnitude}, {time}: up to {highest} g.</source>
        <translation>ShakeMap de magnitude {magnitude}, {time}&#xa0;: jusqu’à {highest} g.</translation>
    </message>
    <message>
        <source>Shaking is the median of the ShakeMap; its own uncertainty is not drawn.</source>
        <translation>La secousse est la médiane de la ShakeMap&#xa0;; sa propre incertitude n’est pas tirée.</translation>
    </message>
    <message>
        <source>Depths are taken as mapped: waves and currents are not included, so buildings at the shore may fare worse.</source>
        <translation>Les profondeurs sont prises telles que cartographiées&#xa0;: vagues et courants ne sont pas inclus, les bâtiments du rivage peuvent donc souffrir davantage.</translation>
    </message>
    <message>
        <source>Flow depths are taken as mapped, for screening; what drifts in the water is not included.</source>
        <translation>Les profondeurs d’écoulement sont prises telles que cartographiées, pour dépistage&#xa0;; les débris flottants ne sont pas inclus.</translation>
    </message>
    <message>
        <source>Of {count} candidates of the catalog those {most} where most people are at risk are kept.</source>
        <translation>Sur {count} candidats du catalogue, les {most} là où le plus de personnes sont exposées sont retenus.</translation>
    </message>
    <message>
        <source>The candidates are made from the catalog: costs are indicative, line of sight is not checked.</source>
        <translation>Les candidats sont tirés du catalogue&#xa0;: coûts indicatifs, visibilité directe non vérifiée.</translation>
    </message>
    <message>
        <source>{people} people have no service before the event: already isolated, counted in no figure.</source>
        <translation>{people} personnes n’ont pas de service avant l’événement&#xa0;: déjà isolées, comptées dans aucun chiffre.</translation>
    </message>
    <message>
        <source>The intensity is uncertain by one factor for all assets: in 9 of 10 realizations between {low} and {high}.</source>
        <translation>L’intensité est incertaine d’un facteur commun à tous les actifs&#xa0;: dans 9 tirages sur 10, entre {low} et {high}.</translation>
    </message>
    <message>
        <source>Repair times: {preset}.</source>
        <translation>Délais de réparation&#xa0;: {preset}.</translation>
    </message>
    <message>
        <source>The events reach no site, link or grid zone: nothing fails.</source>
        <translation>Les événements n’atteignent aucun site, aucune liaison ni zone électrique&#xa0;: rien ne tombe en panne.</translation>
    </message>
    <message>
        <source>The only gateway to the world: everything hangs on it.</source>
        <translation>La seule passerelle vers le monde&#xa0;: tout en dépend.</translation>
    </message>
    <message>
        <source>No other site serves these people.</source>
        <translation>Aucun autre site ne dessert ces personnes.</translation>
    </message>
    <message>
        <source>Nothing is cut off: there is another route.</source>
        <translation>Rien n’est isolé&#xa0;: il existe un autre itinéraire.</translation>
    </message>
    <message>
        <source>Nothing is recorded that could be counted.</source>
        <translation>Rien de dénombrable n’est enregistré.</translation>
    </message>
    <message>
        <source>{done} of {total} ({percent} %).</source>
        <translation>{done} sur {total} ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>Recorded: {count}.</source>
        <translation>Enregistrés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The plan is a draft.</source>
        <translation>Le plan est un projet.</translation>
    </message>
    <message>
        <source>Approved on {date}.</source>
        <translation>Approuvé le {date}.</translation>
    </message>
    <message>
        <source>No review is set.</source>
        <translation>Aucune révision n’est fixée.</translation>
    </message>
    <message>
        <source>Next review: {date}.</source>
        <translation>Prochaine révision&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>Not within the time asked for; others recorded: {count}.</source>
        <translation>Pas dans le délai demandé&#xa0;; autres enregistrés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Places with a gateway: {count}; whether their routes are apart is not proven.</source>
        <translation>Lieux avec une passerelle&#xa0;: {count}&#xa0;; la séparation de leurs itinéraires n’est pas prouvée.</translation>
    </message>
    <message>
        <source>The plan names no rules.</source>
        <translation>Le plan ne désigne aucune règle.</translation>
    </message>
    <message>
        <source>Runs: {count}, of these up to date: {current}.</source>
        <translation>Simulations&#xa0;: {count}, dont à jour&#xa0;: {current}.</translation>
    </message>
    <message>
        <source>The values are water levels above the sea: a site stands in water as deep as the level lies over its recorded ground elevation. Where none is recorded, as along the routes of links, the depth is unknown and no harm is counted.</source>
        <translation>Les valeurs sont des niveaux d’eau au-dessus de la mer : un site est sous autant d’eau que le niveau dépasse son altitude de sol enregistrée. Là où aucune n’est enregistrée, comme le long des tracés des liaisons, la profondeur est inconnue et aucun dommage n’est compté.</translation>
    </message>
    <message>
        <source>The map has felt intensity and no acceleration: this is derived from it (Worden and others 2012, read backwards); in two of three places it lies between {low} and {high} times what is derived.</source>
        <translation>La carte donne l’intensité ressentie et aucune accélération : celle-ci en est déduite (Worden et autres 2012, lue à rebours) ; en deux lieux sur trois elle se situe entre {low} et {high} fois la valeur déduite.</translation>
    </message>
    <message>
        <source>Radio hop {name}: {km} km; its frequency is not recorded, so what it loses is not known.</source>
        <translation>Bond radio {name} : {km} km ; sa fréquence n’est pas enregistrée, ses pertes ne sont donc pas connues.</translation>
    </message>
    <message>
        <source>Radio hop {name}: {km} km at {ghz} GHz lose {loss} dB in free space; in the middle, {clear} m around the line must stay clear (0.6 of the first Fresnel zone).</source>
        <translation>Bond radio {name} : {km} km à {ghz} GHz perdent {loss} dB en espace libre ; au milieu, {clear} m autour de la ligne doivent rester dégagés (0,6 de la première zone de Fresnel).</translation>
    </message>
    <message>
        <source>There the earth rises {bulge} m towards the line (4/3 earth; {worst} m in the least favorable air). Terrain, trees and buildings are not known.</source>
        <translation>À cet endroit, la rotondité de la Terre s’élève de {bulge} m vers la ligne (Terre 4/3 ; {worst} m dans l’air le moins favorable). Le relief, les arbres et les bâtiments ne sont pas connus.</translation>
    </message>
    <message>
        <source>From the tops of the masts the radio horizon over the sea is {horizon} km away.</source>
        <translation>Du sommet des pylônes, l’horizon radio au-dessus de la mer est à {horizon} km.</translation>
    </message>
    <message>
        <source>What rain takes from it lies outside the model (P.530).</source>
        <translation>Ce que la pluie lui enlève sort du domaine du modèle (P.530).</translation>
    </message>
    <message>
        <source>Rain takes {vertical} dB (vertical polarization) or {horizontal} dB (horizontal) or more in 0.01 % of the year, 53 minutes; {rate} mm/h then is assumed.</source>
        <translation>La pluie lui enlève {vertical} dB (polarisation verticale) ou {horizontal} dB (horizontale) ou davantage pendant 0,01 % de l’année, soit 53 minutes ; on suppose alors {rate} mm/h.</translation>
    </message>
    <message>
        <source>Sites that fail by their operator, software or supplier are undamaged and need no repair crew.</source>
        <translation>Les sites qui tombent par leur opérateur, logiciel ou fournisseur ne sont pas endommagés et n’ont besoin d’aucune équipe de réparation.</translation>
    </message>
    <message>
        <source>Alternative links left out, as an end is not an operational site of the plan: {count}.</source>
        <translation>Liaisons de secours écartées, une extrémité n’étant pas un site en service du plan : {count}.</translation>
    </message>
    <message>
        <source>Alternative links of which some figures are not recorded: {count}; those of the catalog are indicative.</source>
        <translation>Liaisons de secours dont certains chiffres ne sont pas enregistrés : {count} ; ceux du catalogue sont indicatifs.</translation>
    </message>
    <message>
        <source>Places with core sites: {count}; the rule asks for {required}.</source>
        <translation>Lieux dotés de sites de cœur de réseau : {count} ; la règle en demande {required}.</translation>
    </message>
    <message>
        <source>Runs with another seed than the first: {count}; they met other draws, so differences are less certain.</source>
        <translation>Simulations avec une autre graine que la première : {count} ; leurs tirages sont autres et les différences moins sûres.</translation>
    </message>
    <message>
        <source>Outlines mapped: {count}, up to {highest}.</source>
        <translation>Contours cartographiés : {count}, jusqu’à {highest}.</translation>
    </message>
    <message>
        <source>Mapped in cells, {columns} x {rows}, up to {highest}.</source>
        <translation>Cartographié en cellules, {columns} x {rows}, jusqu’à {highest}.</translation>
    </message>
    <message>
        <source>Blackout for {hours} h; grid zones: {count}.</source>
        <translation>Panne générale de {hours} h ; zones du réseau électrique : {count}.</translation>
    </message>
    <message>
        <source>Links cut: {links}; route groups cut: {groups}.</source>
        <translation>Liaisons coupées : {links} ; groupes d’itinéraires coupés : {groups}.</translation>
    </message>
    <message>
        <source>Points of the track without a pressure, which is derived from the wind: {count}.</source>
        <translation>Points de la trajectoire sans pression, déduite du vent : {count}.</translation>
    </message>
    <message>
        <source>Points of the track without a wind, which is derived from the pressure: {count}.</source>
        <translation>Points de la trajectoire sans vent, déduit de la pression : {count}.</translation>
    </message>
    <message>
        <source>Points of the track without a radius of maximum wind, for which the usual one is taken: {count}.</source>
        <translation>Points de la trajectoire sans rayon de vent maximal, pour lesquels l’usuel est pris : {count}.</translation>
    </message>
    <message>
        <source>Storm from {start} over {hours} h (points of the track: {points}), up to {wind_ms} m/s, down to {pressure_hpa} hPa.</source>
        <translation>Tempête à partir de {start} sur {hours} h (points de la trajectoire : {points}), jusqu’à {wind_ms} m/s et {pressure_hpa} hPa.</translation>
    </message>
    <message>
        <source>Logical failure for {hours} h; causes: {count}.</source>
        <translation>Défaillance logique de {hours} h ; causes : {count}.</translation>
    </message>
    <message>
        <source>Sites left out, as they are not operational: {count}.</source>
        <translation>Sites écartés, car ils ne sont pas en service : {count}.</translation>
    </message>
    <message>
        <source>Links left out, as they or one of their ends are not operational sites or links of the plan: {count}.</source>
        <translation>Liaisons écartées, elles-mêmes ou une de leurs extrémités n’étant pas en service dans le plan : {count}.</translation>
    </message>
    <message>
        <source>Settlements without a number of people, which are not counted: {count}.</source>
        <translation>Localités sans nombre d’habitants, qui ne sont pas comptées : {count}.</translation>
    </message>
    <message>
        <source>Settlements whose shares add up to more than 1 and are scaled down: {count}.</source>
        <translation>Localités dont les parts dépassent 1 au total et sont réduites : {count}.</translation>
    </message>
    <message>
        <source>Candidates left out, as their cost is not known: {count}.</source>
        <translation>Candidats écartés, car leur coût n’est pas connu : {count}.</translation>
    </message>
    <message>
        <source>Sites without a path to a gateway before the event, already isolated: {count}.</source>
        <translation>Sites sans chemin vers une passerelle avant l’événement, déjà isolés : {count}.</translation>
    </message>
    <message>
        <source>Grid zones that hang on a circle of feeders without a source: {count}; it is taken to carry itself.</source>
        <translation>Zones du réseau électrique qui dépendent d’une boucle de départs sans source : {count} ; elle est supposée se porter elle-même.</translation>
    </message>
    <message>
        <source>Grid zones controlled through sites, dark while none of these is in service: {count}.</source>
        <translation>Zones du réseau électrique commandées par des sites, sans courant tant qu’aucun n’est en service : {count}.</translation>
    </message>
    <message>
        <source>Generators without recorded refueling, which stop when their fuel ends: {count}.</source>
        <translation>Groupes électrogènes sans ravitaillement enregistré, qui s’arrêtent quand leur carburant est épuisé : {count}.</translation>
    </message>
    <message>
        <source>Sites, links or grid zones where the hazard has no data, taken as unharmed by it: {count}.</source>
        <translation>Sites, liaisons ou zones électriques où l’aléa n’a pas de données, pris comme indemnes : {count}.</translation>
    </message>
    <message>
        <source>Assets of which no curve speaks, taken as unharmed: {count}.</source>
        <translation>Biens dont aucune courbe ne parle, pris comme indemnes : {count}.</translation>
    </message>
    <message>
        <source>Links whose routes are not surveyed, taken as straight: {count}.</source>
        <translation>Liaisons dont le tracé n’est pas relevé, prises comme droites : {count}.</translation>
    </message>
    <message>
        <source>Sites whose roads are closed at first, for up to {hours} h, while crews and fuel wait: {count}.</source>
        <translation>Sites dont les routes sont d’abord fermées, jusqu’à {hours} h, équipes et carburant attendant : {count}.</translation>
    </message>
    <message>
        <source>Sites whose time to reach is unknown, for which none is added to repairs: {count}.</source>
        <translation>Sites dont le temps d’accès est inconnu, pour lesquels rien n’est ajouté aux réparations : {count}.</translation>
    </message>
    <message>
        <source>Sites all of whose routes to a gateway share it: {sites}.</source>
        <translation>Sites dont tous les itinéraires vers une passerelle le partagent : {sites}.</translation>
    </message>
    <message>
        <source>The only route to a gateway, for sites: {sites}.</source>
        <translation>Le seul itinéraire vers une passerelle, pour des sites : {sites}.</translation>
    </message>
    <message>
        <source>Other sites without a route to a gateway around it: {sites}.</source>
        <translation>Autres sites sans itinéraire vers une passerelle qui le contourne : {sites}.</translation>
    </message>
    <message>
        <source>Sites that cut off people when they fail alone: {count} of {total}.</source>
        <translation>Sites qui coupent des personnes quand ils défaillent seuls : {count} sur {total}.</translation>
    </message>
    <message>
        <source>Links of whose routes the hazard has data only in part, the rest taken as unharmed: {count}.</source>
        <translation>Liaisons dont l’aléa ne couvre le tracé qu’en partie, le reste considéré comme épargné : {count}.</translation>
    </message>
    <message>
        <source>Sirens, loudspeakers and sensors, taken to stand on wooden poles of their own and, where they work through no site, to keep their power: {count}.</source>
        <translation>Sirènes, haut-parleurs et capteurs supposés sur leurs propres poteaux de bois et, s’ils ne passent par aucun site, garder leur énergie : {count}.</translation>
    </message>
    <message>
        <source>Ash is taken to thin in circles about the vent, for screening: wind would carry it to one side.</source>
        <translation>La cendre est supposée s’amincir en cercles autour du cratère, à titre d’estimation : le vent la porterait d’un côté.</translation>
    </message>
    <message>
        <source>Ash about a vent at {lat}, {lon}: {thickness} mm there, thinning by {k} per km.</source>
        <translation>Cendre autour d’un cratère à {lat}, {lon} : {thickness} mm sur place, amincissement de {k} par km.</translation>
    </message>
    <message>
        <source>Alternative links of unknown set-up time, which no catalog gives, taken as ready at once: {count}.</source>
        <translation>Liaisons de secours au temps d’installation inconnu, qu’aucun catalogue ne donne, considérées comme prêtes aussitôt : {count}.</translation>
    </message>
    <message>
        <source>Storm over {hours} h (points of the track: {points}), up to {wind_ms} m/s, down to {pressure_hpa} hPa.</source>
        <translation>Tempête sur {hours} h (points de la trajectoire : {points}), jusqu’à {wind_ms} m/s, minimum {pressure_hpa} hPa.</translation>
    </message>
    <message>
        <source>Fragility curves of the plan that no site, link or grid zone takes: {names}.</source>
        <translation>Courbes de fragilité du plan qu’aucun site, liaison ni zone du réseau électrique ne prend : {names}.</translation>
    </message>
    <message>
        <source>What {event} names and no operational site, link or grid zone has, and so strikes nothing: {count}.</source>
        <translation>Ce que {event} nomme et qu’aucun site, aucune liaison ni zone du réseau électrique en service ne porte, et qui n’atteint donc rien : {count}.</translation>
    </message>
    <message>
        <source>Where none or all of n simulations show something, ± is 1 / n: with 95 % the true share lies within three of these (rule of three).</source>
        <translation>Quand aucune ou toutes les n simulations montrent quelque chose, ± vaut 1 / n : à 95 %, la part vraie est à moins de trois de ceux-ci (règle de trois).</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>By subject, as in the ITU guidelines of 2020</source>
        <translation>Par thème, comme dans les lignes directrices de l’UIT de 2020</translation>
    </message>
    <message>
        <source>By phase: mitigation, preparedness, response, recovery</source>
        <translation>Par phase&#xa0;: atténuation, préparation, intervention, relèvement</translation>
    </message>
    <message>
        <source>Purpose and overall risk</source>
        <translation>Objet et risque global</translation>
    </message>
    <message>
        <source>National disaster management</source>
        <translation>Gestion nationale des catastrophes</translation>
    </message>
    <message>
        <source>Telecommunications in emergencies</source>
        <translation>Télécommunications en situation d’urgence</translation>
    </message>
    <message>
        <source>Help from others</source>
        <translation>Aide extérieure</translation>
    </message>
    <message>
        <source>Capacity and exercises</source>
        <translation>Capacités et exercices</translation>
    </message>
    <message>
        <source>Recovery and improvement</source>
        <translation>Relèvement et amélioration</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Law and organization</source>
        <translation>Législation et organisation</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Atténuation</translation>
    </message>
    <message>
        <source>Preparedness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Relèvement</translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message>
        <source>○ Empty</source>
        <translation>○ Vide</translation>
    </message>
    <message>
        <source>◐ Draft</source>
        <translation>◐ Brouillon</translation>
    </message>
    <message>
        <source>● Ready</source>
        <translation>● Prêt</translation>
    </message>
    <message>
        <source>✔ Approved</source>
        <translation>✔ Approuvé</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Criticité</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Copy {number} of {count}</source>
        <translation>Exemplaire {number} sur {count}</translation>
    </message>
    <message>
        <source>Changes between two versions</source>
        <translation>Changements entre deux versions</translation>
    </message>
    <message>
        <source>Who does what in the first 72 hours</source>
        <translation>Qui fait quoi dans les 72 premières heures</translation>
    </message>
    <message>
        <source>No playbook says who does what in the first 72 hours.</source>
        <translation>Aucun guide d’intervention n’indique qui fait quoi dans les 72 premières heures.</translation>
    </message>
    <message>
        <source>the disaster office with the operators</source>
        <translation>l’agence de gestion des catastrophes avec les opérateurs</translation>
    </message>
    <message>
        <source>{when}, {who}: {what}</source>
        <translation>{when}, {who}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>owner not named</source>
        <translation>responsable non désigné</translation>
    </message>
    <message>
        <source>Which ten sites matter most, and why</source>
        <translation>Quels sont les dix sites les plus importants, et pourquoi</translation>
    </message>
    <message>
        <source>no other site serves these people</source>
        <translation>aucun autre site ne dessert ces personnes</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>People cut off if it fails alone</source>
        <translation>Personnes isolées s’il tombe seul en panne</translation>
    </message>
    <message>
        <source>Out within 72 h</source>
        <translation>Hors service sous 72 h</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The ten sites that matter most</source>
        <translation>Les dix sites les plus importants</translation>
    </message>
    <message>
        <source>People: exact, on an ordinary day. Out within 72 h: in the worst scenario simulated.</source>
        <translation>Personnes&#xa0;: valeur exacte, un jour ordinaire. Hors service dans les 72 h&#xa0;: dans le pire scénario simulé.</translation>
    </message>
    <message>
        <source>Who is without warning</source>
        <translation>Qui est sans alerte</translation>
    </message>
    <message>
        <source>No settlement with people is recorded, so nobody knows who can be warned.</source>
        <translation>Aucune localité avec population n’est enregistrée&#xa0;; nul ne sait donc qui peut être alerté.</translation>
    </message>
    <message>
        <source>the statistics office and the disaster office</source>
        <translation>l’institut de statistique et l’agence de gestion des catastrophes</translation>
    </message>
    <message>
        <source>Today, no recorded channel reaches {people} people in {count} settlements ({places}); {one} people more hang on a single channel.</source>
        <translation>Aujourd’hui, aucun canal enregistré n’atteint {people} personnes dans {count} localités ({places})&#xa0;; {one} autres personnes dépendent d’un seul canal.</translation>
    </message>
    <message>
        <source>Today, every settlement is reached by some channel; {one} people hang on a single one.</source>
        <translation>Aujourd’hui, chaque localité est atteinte par au moins un canal&#xa0;; {one} personnes dépendent d’un seul.</translation>
    </message>
    <message>
        <source>A day after “{scenario}”, about {people} of {total} people could not be warned by any channel.</source>
        <translation>Un jour après «&#xa0;{scenario}&#xa0;», environ {people} personnes sur {total} ne pourraient être alertées par aucun canal.</translation>
    </message>
    <message>
        <source>What to buy first</source>
        <translation>Quoi acheter d’abord</translation>
    </message>
    <message>
        <source>No project is recorded with its cost and the people whom it protects.</source>
        <translation>Aucun projet n’est enregistré avec son coût et les personnes qu’il protège.</translation>
    </message>
    <message>
        <source>the ministry in charge with the operators</source>
        <translation>le ministère compétent avec les opérateurs</translation>
    </message>
    <message>
        <source>{name}: USD {cost} for {people} people, USD {each} a person.</source>
        <translation>{name}&#xa0;: {cost} USD pour {people} personnes, soit {each} USD par personne.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>every operator and agency</source>
        <translation>chaque opérateur et chaque organisme</translation>
    </message>
    <message>
        <source>{organisation}, {name}: {ways}</source>
        <translation>{organisation}, {name}&#xa0;: {ways}</translation>
    </message>
    <message>
        <source>All contacts stand in {annex}.</source>
        <translation>Tous les contacts figurent dans {annex}.</translation>
    </message>
    <message>
        <source>Synthetic data</source>
        <translation>Données synthétiques</translation>
    </message>
    <message>
        <source>Some records were invented to demonstrate the method. No number that rests on them describes the country; do not use them for decisions or operations.</source>
        <translation>Certaines fiches ont été inventées pour illustrer la méthode. Aucun chiffre qui en dépend ne décrit le pays&#xa0;; ne les utilisez ni pour décider ni pour opérer.</translation>
    </message>
    <message>
        <source>People recorded, not the census</source>
        <translation>Personnes enregistrées, non recensées</translation>
    </message>
    <message>
        <source>People are counted in recorded settlements only. Scattered houses, visitors and ships are not counted, and settlements without a number count as unknown.</source>
        <translation>Les personnes ne sont comptées que dans les localités enregistrées. Maisons isolées, visiteurs et navires ne sont pas comptés, et les localités sans nombre comptent comme inconnues.</translation>
    </message>
    <message>
        <source>Who serves whom is assumed</source>
        <translation>La desserte est supposée</translation>
    </message>
    <message>
        <source>For some settlements nobody recorded which sites serve them; the nearest cell sites within range are taken. Hills and the load of a neighboring site are not considered.</source>
        <translation>Pour certaines localités, personne n’a enregistré quels sites les desservent&#xa0;; les sites cellulaires les plus proches à portée sont pris. Le relief et la charge d’un site voisin ne sont pas considérés.</translation>
    </message>
    <message>
        <source>Straight lines instead of routes</source>
        <translation>Lignes droites au lieu de tracés</translation>
    </message>
    <message>
        <source>Links without a surveyed route are drawn and simulated as straight lines. The true route is longer, may cross other hazards, and may share ducts or poles with others.</source>
        <translation>Les liaisons sans tracé relevé sont dessinées et simulées en ligne droite. Le vrai tracé est plus long, peut traverser d’autres aléas et partager conduites ou poteaux avec d’autres.</translation>
    </message>
    <message>
        <source>Damage curves from elsewhere</source>
        <translation>Courbes de dommage d’ailleurs</translation>
    </message>
    <message>
        <source>How strongly wind or shaking damages a site is taken from published curves, mostly from other countries and few structures. Local construction may be weaker or stronger; the grade of each curve is printed.</source>
        <translation>L’ampleur des dommages du vent ou des secousses à un site provient de courbes publiées, pour la plupart d’autres pays et de peu de structures. La construction locale peut être plus faible ou plus robuste&#xa0;; la qualité de chaque courbe est imprimée.</translation>
    </message>
    <message>
        <source>The band is not everything</source>
        <translation>La bande n’est pas tout</translation>
    </message>
    <message>
        <source>The band shows chance within the model: what breaks, how long repairs take. It does not show errors of the storm, the curves or the records, so the truth may lie outside it.</source>
        <translation>La bande montre le hasard au sein du modèle&#xa0;: ce qui casse, la durée des réparations. Elle ne montre pas les erreurs sur la tempête, les courbes ou les fiches&#xa0;; la vérité peut donc se situer en dehors.</translation>
    </message>
    <message>
        <source>A model of the storm</source>
        <translation>Un modèle de la tempête</translation>
    </message>
    <message>
        <source>Wind is computed from the track by a formula. Hills, valleys, gusts behind buildings, flood and landslides that come with the storm are not in it.</source>
        <translation>Le vent est calculé par formule à partir de la trajectoire. Collines, vallées, rafales derrière les bâtiments, inondations et glissements de terrain liés à la tempête n’y figurent pas.</translation>
    </message>
    <message>
        <source>Already isolated</source>
        <translation>Déjà isolées</translation>
    </message>
    <message>
        <source>People whose serving sites have no path to a gateway even on an ordinary day are listed apart and left out of all shares. Often a link is simply missing in the records.</source>
        <translation>Les personnes dont les sites desservants n’ont aucun chemin vers une passerelle, même un jour ordinaire, sont listées à part et exclues de toutes les parts. Souvent, une liaison manque simplement dans les fiches.</translation>
    </message>
    <message>
        <source>Single failures look at paths only</source>
        <translation>Les défaillances simples ne regardent que les chemins</translation>
    </message>
    <message>
        <source>The search for single points of failure asks whether a path to a gateway is left. It does not ask whether that path can carry the traffic, and it knows shared ducts only where route groups are recorded.</source>
        <translation>La recherche des points de défaillance unique demande s’il reste un chemin vers une passerelle. Elle ne demande pas si ce chemin peut écouler le trafic, et ne connaît les conduites partagées que là où des groupes d’itinéraires sont enregistrés.</translation>
    </message>
    <message>
        <source>A result is older than the records</source>
        <translation>Un résultat est plus ancien que les fiches</translation>
    </message>
    <message>
        <source>Records have changed since at least one scenario was simulated. Run it again before you decide on it.</source>
        <translation>Des fiches ont changé depuis la simulation d’au moins un scénario. Relancez-la avant de décider.</translation>
    </message>
    <message>
        <source>The restoration order is a ranking</source>
        <translation>L’ordre de rétablissement est un classement</translation>
    </message>
    <message>
        <source>Person-hours that hang on a site assume that it alone is repaired. Sites of one chain count the same people, and crews, roads and weather on the day are not known.</source>
        <translation>Les heures-personnes qui dépendent d’un site supposent que lui seul est réparé. Les sites d’une même chaîne comptent les mêmes personnes, et les équipes, les routes et la météo du jour ne sont pas connues.</translation>
    </message>
    <message>
        <source>This edition does not show everything</source>
        <translation>Cette édition ne montre pas tout</translation>
    </message>
    <message>
        <source>Records that this edition may not show are left out of lists and maps. Results were computed with all of them, so a list and a total may differ.</source>
        <translation>Les fiches que cette édition ne peut pas montrer sont omises des listes et des cartes. Les résultats ont été calculés avec toutes&#xa0;; une liste et un total peuvent donc différer.</translation>
    </message>
    <message>
        <source>Weak storms may look too bad</source>
        <translation>Les tempêtes faibles peuvent sembler trop graves</translation>
    </message>
    <message>
        <source>Poles that carry cables fail by curves whose source does not say over what time its wind is averaged; it is taken as a 3-second gust. In a major hurricane this changes little; in a storm of category 1 it may put a quarter more sites out than there would be.</source>
        <translation>Les poteaux portant des câbles cèdent selon des courbes dont la source ne dit pas sur quelle durée le vent est moyenné&#xa0;; il est pris comme rafale de 3 secondes. Dans un ouragan majeur, cela change peu&#xa0;; dans une tempête de catégorie 1, cela peut mettre hors service un quart de sites de plus qu’en réalité.</translation>
    </message>
    <message>
        <source>Proposals that nobody has adapted</source>
        <translation>Propositions que personne n’a adaptées</translation>
    </message>
    <message>
        <source>Some procedures, playbooks or other rows are proposals of Lifeline. They bind nobody until the bodies named in this plan have adapted and approved them.</source>
        <translation>Certaines procédures, certains guides d’intervention ou d’autres lignes sont des propositions de Lifeline. Elles n’engagent personne tant que les organismes nommés dans ce plan ne les ont pas adaptées et approuvées.</translation>
    </message>
    <message>
        <source>Reach is not attention</source>
        <translation>Atteindre n’est pas être entendu</translation>
    </message>
    <message>
        <source>A settlement counts as reached where a recorded channel works there. Whether people have a receiver, are awake, and understand the message is known only where shares of listeners are recorded.</source>
        <translation>Une localité compte comme atteinte là où un canal enregistré fonctionne. Que les gens aient un récepteur, soient éveillés et comprennent le message n’est connu que là où des taux d’écoute sont enregistrés.</translation>
    </message>
    <message>
        <source>Costs and benefits as stated</source>
        <translation>Coûts et bénéfices tels que déclarés</translation>
    </message>
    <message>
        <source>Costs of projects and the people whom they protect are printed as their owners state them. Lifeline has not checked them, and two projects on one path protect the same people.</source>
        <translation>Les coûts des projets et les personnes qu’ils protègent sont imprimés tels que leurs responsables les déclarent. Lifeline ne les a pas vérifiés, et deux projets sur un même chemin protègent les mêmes personnes.</translation>
    </message>
    <message>
        <source>What is recorded is not what was seen</source>
        <translation>Ce qui est enregistré n’est pas ce qui a été vu</translation>
    </message>
    <message>
        <source>The readiness checklist counts records. A procedure that is written down may be unknown to those who need it; only exercises show it.</source>
        <translation>La liste de contrôle de la préparation compte des fiches. Une procédure écrite peut être inconnue de ceux qui en ont besoin&#xa0;; seuls les exercices le montrent.</translation>
    </message>
    <message>
        <source>Rules judge what is recorded</source>
        <translation>Les règles jugent ce qui est enregistré</translation>
    </message>
    <message>
        <source>Compliance is judged from recorded batteries, fuel and routes as when new and full. It is no inspection, and a rule of another country is a yardstick, not a duty.</source>
        <translation>La conformité est jugée d’après les batteries, le carburant et les itinéraires enregistrés, comme neufs et pleins. Ce n’est pas une inspection, et une règle d’un autre pays est un repère, non une obligation.</translation>
    </message>
    <message>
        <source>This text exists in the language “{language}” only.</source>
        <translation>Ce texte n’existe que dans la langue «&#xa0;{language}&#xa0;».</translation>
    </message>
    <message>
        <source>Draft of {date}, not approved.</source>
        <translation>Projet du {date}, non approuvé.</translation>
    </message>
    <message>
        <source>Ready since {date}, not approved.</source>
        <translation>Prêt depuis le {date}, non approuvé.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this chapter.</source>
        <translation>Rien n’est enregistré pour ce chapitre.</translation>
    </message>
    <message>
        <source>It has to answer:</source>
        <translation>Il doit répondre à&#xa0;:</translation>
    </message>
    <message>
        <source>SYNTHETIC DATA</source>
        <translation>DONNÉES SYNTHÉTIQUES</translation>
    </message>
    <message>
        <source>No record was added, removed or changed.</source>
        <translation>Aucune fiche n’a été ajoutée, retirée ou modifiée.</translation>
    </message>
    <message>
        <source>From version {old} (revision {old_revision} of the plan file) to version {new} (revision {new_revision}). Simulations are compared by their headline figures, everything else record by record.</source>
        <translation>De la version {old} (révision {old_revision} du fichier du plan) à la version {new} (révision {new_revision}). Les simulations sont comparées par leurs chiffres clés, tout le reste fiche par fiche.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liaisons</translation>
    </message>
    <message>
        <source>Warning nodes</source>
        <translation>Nœuds d’alerte</translation>
    </message>
    <message>
        <source>Alternative links</source>
        <translation>Liaisons de secours</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Localités</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>People recorded</source>
        <translation>Personnes enregistrées</translation>
    </message>
    <message>
        <source>Sites that cut people off when they fail alone</source>
        <translation>Sites qui isolent des personnes lorsqu’ils tombent seuls en panne</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>A dash: not known, or not simulated in that version.</source>
        <translation>Un tiret&#xa0;: inconnu, ou non simulé dans cette version.</translation>
    </message>
    <message>
        <source>“{scenario}”: people without service after 24 hours</source>
        <translation>«&#xa0;{scenario}&#xa0;»&#xa0;: personnes sans service après 24 heures</translation>
    </message>
    <message>
        <source>“{scenario}”: people without service after 7 days</source>
        <translation>«&#xa0;{scenario}&#xa0;»&#xa0;: personnes sans service après 7 jours</translation>
    </message>
    <message>
        <source>“{scenario}”: person-hours without service to day 30</source>
        <translation>«&#xa0;{scenario}&#xa0;»&#xa0;: heures-personnes sans service jusqu’au jour 30</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>{records}: added and removed</source>
        <translation>{records}&#xa0;: ajouts et retraits</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>{records}: changed</source>
        <translation>{records}&#xa0;: modifications</translation>
    </message>
    <message>
        <source>The first {shown} of {count}; Lifeline lists all of them.</source>
        <translation>Extrait : {shown} sur {count} ; la liste complète est dans Lifeline.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} points</translation>
    </message>
    <message>
        <source>Seed {seed}, {count} realizations; newest survey {date}; assets by grade of their damage curve: {curves}; values assumed: {assumed}.</source>
        <translation>Graine {seed}, {count} tirages&#xa0;; relevé le plus récent&#xa0;: {date}&#xa0;; actifs par qualité de leur courbe de dommage&#xa0;: {curves}&#xa0;; valeurs supposées&#xa0;: {assumed}.</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>non daté</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>9 of 10 simulated events lie in the band</source>
        <translation>9 événements simulés sur 10 se situent dans la bande</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>People without service</source>
        <translation>Personnes sans service</translation>
    </message>
    <message>
        <source>Damage at the serving site</source>
        <translation>Dommage au site desservant</translation>
    </message>
    <message>
        <source>No power at the serving site</source>
        <translation>Pas d’énergie au site desservant</translation>
    </message>
    <message>
        <source>No path to a gateway</source>
        <translation>Aucun chemin vers une passerelle</translation>
    </message>
    <message>
        <source>People without service, mean, by cause</source>
        <translation>Personnes sans service, moyenne, par cause</translation>
    </message>
    <message>
        <source>hours after the event</source>
        <translation>heures après l’événement</translation>
    </message>
    <message>
        <source>days after the event</source>
        <translation>jours après l’événement</translation>
    </message>
    <message>
        <source>Compliance with the rules</source>
        <translation>Conformité aux règles</translation>
    </message>
    <message>
        <source>The plan names no rules for autonomy and routes, so nobody is judged.</source>
        <translation>Le plan ne désigne aucune règle d’autonomie et d’itinéraires&#xa0;; personne n’est donc évalué.</translation>
    </message>
    <message>
        <source>the regulator</source>
        <translation>le régulateur</translation>
    </message>
    <message>
        <source>Numbers by operator are not printed in public: fewer than three operators are named.</source>
        <translation>Les chiffres par opérateur ne sont pas publiés&#xa0;: moins de trois opérateurs sont nommés.</translation>
    </message>
    <message>
        <source>operator not stated</source>
        <translation>opérateur non indiqué</translation>
    </message>
    <message>
        <source>Judged by: {title}. What is not recorded is unknown and never passes.</source>
        <translation>Évalué selon&#xa0;: {title}. Ce qui n’est pas enregistré est inconnu et n’est jamais conforme.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Compliance by operator</source>
        <translation>Conformité par opérateur</translation>
    </message>
    <message>
        <source>Source of the rules: {source}</source>
        <translation>Source des règles&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Fuel depots</source>
        <translation>Dépôts de carburant</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>First-level area</source>
        <translation>Région de premier niveau</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Capacity (l)</source>
        <translation>Capacité (l)</translation>
    </message>
    <message>
        <source>Reserved (l)</source>
        <translation>Réservé (l)</translation>
    </message>
    <message>
        <source>Own power</source>
        <translation>Énergie propre</translation>
    </message>
    <message>
        <source>Fuel contracts</source>
        <translation>Contrats de carburant</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Dernier essai</translation>
    </message>
    <message>
        <source>Where fuel comes from</source>
        <translation>D’où vient le carburant</translation>
    </message>
    <message>
        <source>No depot and no fuel contract is recorded.</source>
        <translation>Aucun dépôt ni contrat de carburant n’est enregistré.</translation>
    </message>
    <message>
        <source>the operators and the fuel suppliers</source>
        <translation>les opérateurs et les fournisseurs de carburant</translation>
    </message>
    <message>
        <source>Cell sites out of service, percent: {storm}</source>
        <translation>Sites cellulaires hors service, pour cent&#xa0;: {storm}</translation>
    </message>
    <message>
        <source>days after landfall</source>
        <translation>jours après l’arrivée sur les côtes</translation>
    </message>
    <message>
        <source>Simulated: mean, and 9 of 10 in the band</source>
        <translation>Simulé&#xa0;: moyenne, et 9 cas sur 10 dans la bande</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Rapporté</translation>
    </message>
    <message>
        <source>People without service after hours, in a scenario</source>
        <translation>Personnes sans service après des heures, dans un scénario</translation>
    </message>
    <message>
        <source>Share of people without service after hours, in a scenario</source>
        <translation>Part des personnes sans service après des heures, dans un scénario</translation>
    </message>
    <message>
        <source>Person-hours without service to day 30</source>
        <translation>Heures-personnes sans service jusqu’au jour 30</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
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
        <translation>Grille&#xa0;: zone UTM {zone}, WGS 84, en kilomètres&#xa0;; lignes tous les {step} km.</translation>
    </message>
    <message>
        <source>{credit} Printed {time}.</source>
        <translation>{credit} Imprimé le {time}.</translation>
    </message>
    <message>
        <source>End of an alternative link</source>
        <translation>Extrémité d’une liaison de secours</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} à {high}&#xa0;%</translation>
    </message>
    <message>
        <source>Not simulated</source>
        <translation>Non simulé</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Terre</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>{what} To be supplied by: {who}.</source>
        <translation>{what} À fournir par&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>area not stated</source>
        <translation>région non indiquée</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>{edition} edition · version {version} · data to {data} · printed {date}</source>
        <translation>Édition {edition} · version {version} · données au {data} · imprimé le {date}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Tableau {number}</translation>
    </message>
    <message>
        <source>Figure {number}</source>
        <translation>Figure {number}</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>section {number}</translation>
    </message>
    <message>
        <source>annex {number}</source>
        <translation>annexe {number}</translation>
    </message>
    <message>
        <source>{place}, page {page}</source>
        <translation>{place}, page {page}</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SYNTHÉTIQUE</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>PROJET</translation>
    </message>
    <message>
        <source>Characters that cannot be printed</source>
        <translation>Caractères non imprimables</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approuvé le</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine révision</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Relu par</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>This print contains synthetic data, invented for demonstration. It is not for operational use.</source>
        <translation>Cette impression contient des données synthétiques, inventées à titre de démonstration. Elle n’est pas destinée à un usage opérationnel.</translation>
    </message>
    <message>
        <source>Authority not stated</source>
        <translation>Autorité non indiquée</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Liste de diffusion</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>No scenario has been simulated, so this plan cannot say who would be cut off.</source>
        <translation>Aucun scénario n’a été simulé&#xa0;; ce plan ne peut donc pas dire qui serait isolé.</translation>
    </message>
    <message>
        <source>the planning officer, by running a scenario</source>
        <translation>le responsable de la planification, en simulant un scénario</translation>
    </message>
    <message>
        <source>One day after “{scenario}”, practically all of the {total} people recorded would be without telecommunication service. After a week about {week} would still be waiting, after 30 days about {month}.</source>
        <translation>Un jour après «&#xa0;{scenario}&#xa0;», pratiquement toutes les {total} personnes enregistrées seraient sans service de télécommunication. Après une semaine, environ {week} attendraient encore, après 30 jours environ {month}.</translation>
    </message>
    <message>
        <source>One day after “{scenario}”, about {people} of the {total} people recorded would be without telecommunication service. After a week about {week} would still be waiting, after 30 days about {month}.</source>
        <translation>Un jour après «&#xa0;{scenario}&#xa0;», environ {people} des {total} personnes enregistrées seraient sans service de télécommunication. Après une semaine, environ {week} attendraient encore, après 30 jours environ {month}.</translation>
    </message>
    <message>
        <source>9 of 10 simulated events: {low} to {high}</source>
        <translation>9 événements simulés sur 10&#xa0;: {low} à {high}</translation>
    </message>
    <message>
        <source>people without service after 24 hours</source>
        <translation>personnes sans service après 24 heures</translation>
    </message>
    <message>
        <source>people without service after 7 days</source>
        <translation>personnes sans service après 7 jours</translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation>{number} millions</translation>
    </message>
    <message>
        <source>person-hours without service to day 30</source>
        <translation>heures-personnes sans service jusqu’au jour 30</translation>
    </message>
    <message>
        <source>9 of 10 simulated events: {low} to {high} million</source>
        <translation>9 événements simulés sur 10&#xa0;: {low} à {high} millions</translation>
    </message>
    <message>
        <source>Of the person-hours lost, {power} % are lost because the serving site has no power, {damage} % because it is damaged, and {transport} % because it stands but has no path to a gateway.</source>
        <translation>Des heures-personnes perdues, {power}&#xa0;% le sont parce que le site desservant n’a pas d’énergie, {damage}&#xa0;% parce qu’il est endommagé, et {transport}&#xa0;% parce qu’il est debout mais sans chemin vers une passerelle.</translation>
    </message>
    <message>
        <source>{site} ({percent})</source>
        <translation>{site} ({percent})</translation>
    </message>
    <message>
        <source>Most likely to be out at some time in the first 72 hours: {sites}.</source>
        <translation>Les plus susceptibles d’être hors service à un moment des 72 premières heures&#xa0;: {sites}.</translation>
    </message>
    <message>
        <source>No settlement with people is recorded, so nobody can be named.</source>
        <translation>Aucune localité avec population n’est enregistrée&#xa0;; aucune ne peut donc être citée.</translation>
    </message>
    <message>
        <source>{place} ({hours} hours)</source>
        <translation>{place} ({hours} heures)</translation>
    </message>
    <message>
        <source>Expected time without service to day 30 is longest in {places}.</source>
        <translation>La durée attendue sans service jusqu’au jour 30 est la plus longue à&#xa0;: {places}.</translation>
    </message>
    <message>
        <source>{people} people have no service even before the event; they are listed apart and not counted here.</source>
        <translation>{people} personnes n’ont pas de service même avant l’événement&#xa0;; elles sont listées à part et ne sont pas comptées ici.</translation>
    </message>
    <message>
        <source>All numbers of people are of the people recorded in this plan, not of the national census. They are estimates: the ranges, assumptions and caveats at the end of this plan belong to them.</source>
        <translation>Tous les nombres de personnes portent sur les personnes enregistrées dans ce plan, non sur le recensement national. Ce sont des estimations, indissociables des fourchettes, hypothèses et réserves figurant à la fin de ce plan.</translation>
    </message>
    <message>
        <source>Readiness: {score} of the highest score ({annex}).</source>
        <translation>Préparation&#xa0;: {score} de la note maximale ({annex}).</translation>
    </message>
    <message>
        <source>Sites, links or other records are synthetic: the numbers show the method, not the country.</source>
        <translation>Des sites, liaisons ou autres fiches sont synthétiques&#xa0;: les chiffres illustrent la méthode, non le pays.</translation>
    </message>
    <message>
        <source>How far to trust this</source>
        <translation>Quel crédit accorder à ces chiffres</translation>
    </message>
    <message>
        <source>Mitigation: fewer weak points before anything happens (chapters on vulnerability).</source>
        <translation>Atténuation&#xa0;: moins de points faibles avant tout événement (chapitres sur la vulnérabilité).</translation>
    </message>
    <message>
        <source>Preparedness: warning, alternative links, contacts, training.</source>
        <translation>Préparation&#xa0;: alerte, liaisons de secours, contacts, formation.</translation>
    </message>
    <message>
        <source>Response: who does what in the first hours and days.</source>
        <translation>Intervention&#xa0;: qui fait quoi dans les premières heures et les premiers jours.</translation>
    </message>
    <message>
        <source>Recovery: in which order service comes back.</source>
        <translation>Relèvement&#xa0;: dans quel ordre le service revient.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>A site that connects the country to the world: cable landing, teleport, border.</source>
        <translation>Un site qui relie le pays au monde&#xa0;: atterrissement de câble, téléport, frontière.</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>A site that stands, has power, and has a live path to a gateway.</source>
        <translation>Un site debout, alimenté, avec un chemin actif vers une passerelle.</translation>
    </message>
    <message>
        <source>Without service</source>
        <translation>Sans service</translation>
    </message>
    <message>
        <source>People none of whose serving sites is in service.</source>
        <translation>Personnes dont aucun site desservant n’est en service.</translation>
    </message>
    <message>
        <source>Person-hour</source>
        <translation>Heure-personne</translation>
    </message>
    <message>
        <source>One person without service for one hour; counted to day 30 after the event.</source>
        <translation>Une personne sans service pendant une heure&#xa0;; comptée jusqu’au jour 30 après l’événement.</translation>
    </message>
    <message>
        <source>Route group</source>
        <translation>Groupe d’itinéraires</translation>
    </message>
    <message>
        <source>Links that share a duct, pole line, bridge or landing: one cut takes them all.</source>
        <translation>Liaisons qui partagent une conduite, une ligne de poteaux, un pont ou un atterrissement&#xa0;: une seule coupure les emporte toutes.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>How much depends on a site, decided by people: 1 national service to 4 other.</source>
        <translation>Combien dépend d’un site, décidé par des personnes&#xa0;: de 1 service national à 4 autre.</translation>
    </message>
    <message>
        <source>This plan says which telecommunication infrastructure the country depends on in an emergency, what can make it fail, who would then be cut off, and in which order service is to be kept and restored. It binds the bodies named in it once it is approved, and is reviewed after every exercise and every event.</source>
        <translation>Ce plan indique de quelles infrastructures de télécommunications le pays dépend en situation d’urgence, ce qui peut les faire défaillir, qui serait alors isolé, et dans quel ordre le service doit être maintenu et rétabli. Il engage les instances qui y sont nommées dès son approbation, et est révisé après chaque exercice et chaque événement.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Purpose, scope and terms</source>
        <translation>Objet, portée et termes</translation>
    </message>
    <message>
        <source>It covers the four phases of disaster management:</source>
        <translation>Il couvre les quatre phases de la gestion des catastrophes&#xa0;:</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Legal and regulatory framework</source>
        <translation>Cadre juridique et réglementaire</translation>
    </message>
    <message>
        <source>the regulator and the ministry in charge</source>
        <translation>le régulateur et le ministère compétent</translation>
    </message>
    <message>
        <source>Which laws and license conditions oblige operators in an emergency, article by article, and which authority enforces them.</source>
        <translation>Quelles lois et conditions de licence obligent les opérateurs en situation d’urgence, article par article, et quelle autorité les fait appliquer.</translation>
    </message>
    <message>
        <source>Which rules can be relaxed for how long, by whom and by which form: temporary licenses, equipment approval, import, spectrum, national roaming, shared infrastructure.</source>
        <translation>Quelles règles peuvent être assouplies, pour combien de temps, par qui et par quel formulaire&#xa0;: licences temporaires, homologation, importation, spectre, itinérance nationale, infrastructures partagées.</translation>
    </message>
    <message>
        <source>Where the law has gaps, and what is proposed to close them.</source>
        <translation>Où la législation présente des lacunes, et ce qui est proposé pour les combler.</translation>
    </message>
    <message>
        <source>No measure is recorded that an authority could take to relax the rules.</source>
        <translation>Aucune mesure qu’une autorité pourrait prendre pour assouplir les règles n’est enregistrée.</translation>
    </message>
    <message>
        <source>Legal instruments and the duties in them</source>
        <translation>Instruments juridiques et obligations</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>Enforced by</source>
        <translation>Contrôlé par</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>{name}: {gap}</source>
        <translation>{name}&#xa0;: {gap}</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>What may be relaxed in an emergency</source>
        <translation>Ce qui peut être assoupli en situation d’urgence</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Regulatory flexibility</source>
        <translation>Souplesse réglementaire</translation>
    </message>
    <message>
        <source>Governance and roles</source>
        <translation>Gouvernance et rôles</translation>
    </message>
    <message>
        <source>the disaster office with all bodies of the emergency telecommunications group</source>
        <translation>l’agence de gestion des catastrophes avec toutes les instances du groupe des télécommunications d’urgence</translation>
    </message>
    <message>
        <source>Which bodies form the emergency telecommunications group, who chairs it, how often it meets.</source>
        <translation>Quelles instances forment le groupe des télécommunications d’urgence, qui le préside, à quelle fréquence il se réunit.</translation>
    </message>
    <message>
        <source>Who is responsible, accountable, consulted and informed for each task, with deputies.</source>
        <translation>Qui exécute, répond, est consulté et informé pour chaque tâche, avec les suppléants.</translation>
    </message>
    <message>
        <source>Which activation levels there are, what triggers each, and who declares it.</source>
        <translation>Quels niveaux d’activation existent, ce qui déclenche chacun, et qui le déclare.</translation>
    </message>
    <message>
        <source>How public bodies and private operators work together and share information.</source>
        <translation>Comment les organismes publics et les opérateurs privés coopèrent et partagent l’information.</translation>
    </message>
    <message>
        <source>No task names who is responsible and who is accountable.</source>
        <translation>Aucune tâche ne désigne un réalisateur et un approbateur.</translation>
    </message>
    <message>
        <source>No activation level is recorded.</source>
        <translation>Aucun niveau d’activation n’est enregistré.</translation>
    </message>
    <message>
        <source>the disaster office</source>
        <translation>l’agence de gestion des catastrophes</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation>Réunions par an</translation>
    </message>
    <message>
        <source>Last met</source>
        <translation>Dernière réunion</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Bodies and members</source>
        <translation>Instances et membres</translation>
    </message>
    <message>
        <source>Who does what: tasks and roles</source>
        <translation>Qui fait quoi&#xa0;: tâches et rôles</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Réalisateur</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informé</translation>
    </message>
    <message>
        <source>Responsible: does the work. Accountable: answers for it. Consulted: asked before. Informed: told.</source>
        <translation>Réalisateur&#xa0;: fait le travail. Approbateur&#xa0;: en répond. Consulté&#xa0;: interrogé au préalable. Informé&#xa0;: tenu au courant.</translation>
    </message>
    <message>
        <source>Tasks and roles</source>
        <translation>Tâches et rôles</translation>
    </message>
    <message>
        <source>Activation levels</source>
        <translation>Niveaux d’activation</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Déclaré par</translation>
    </message>
    <message>
        <source>What then happens</source>
        <translation>Ce qui se passe ensuite</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Contingency plans by hazard</source>
        <translation>Plans de contingence par aléa</translation>
    </message>
    <message>
        <source>the disaster office, the meteorological service and the operators</source>
        <translation>l’agence de gestion des catastrophes, le service météorologique et les opérateurs</translation>
    </message>
    <message>
        <source>For each hazard: triggers, and the actions before and after the event with hour, owner and channel.</source>
        <translation>Pour chaque aléa&#xa0;: les déclencheurs, et les actions avant et après l’événement avec heure, responsable et canal.</translation>
    </message>
    <message>
        <source>Who does what in the first 72 hours.</source>
        <translation>Qui fait quoi dans les 72 premières heures.</translation>
    </message>
    <message>
        <source>T is the moment when the event strikes: T-24 is a day before, T+6 six hours after. A hazard without warning begins at T+0.</source>
        <translation>T est le moment où l’événement frappe&#xa0;: T-24 est un jour avant, T+6 six heures après. Un aléa sans préavis commence à T+0.</translation>
    </message>
    <message>
        <source>Playbook: {hazard}</source>
        <translation>Guide d’intervention&#xa0;: {hazard}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Hazards and risk</source>
        <translation>Aléas et risques</translation>
    </message>
    <message>
        <source>the disaster office, the meteorological and the geological service</source>
        <translation>l’agence de gestion des catastrophes, les services météorologique et géologique</translation>
    </message>
    <message>
        <source>Which hazards threaten which parts of the country, how often and how strongly.</source>
        <translation>Quels aléas menacent quelles parties du pays, à quelle fréquence et avec quelle force.</translation>
    </message>
    <message>
        <source>What past events did to telecommunications, and what was learned.</source>
        <translation>Ce que les événements passés ont fait aux télécommunications, et ce qui en a été appris.</translation>
    </message>
    <message>
        <source>How the climate changes these hazards over the life of towers and cables.</source>
        <translation>Comment le climat modifie ces aléas pendant la durée de vie des pylônes et des câbles.</translation>
    </message>
    <message>
        <source>No past event is recorded.</source>
        <translation>Aucun événement passé n’est enregistré.</translation>
    </message>
    <message>
        <source>Hazard matrix</source>
        <translation>Matrice des aléas</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Aléa</translation>
    </message>
    <message>
        <source>Once in years</source>
        <translation>Une fois en (années)</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>People without service after 24 h</source>
        <translation>Personnes sans service après 24 h</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Hazards by likelihood and impact</source>
        <translation>Aléas par probabilité et impact</translation>
    </message>
    <message>
        <source>Likelihood by return period: high up to 10 years, medium up to 100, low beyond. Impact by the share of people without service after 24 hours: high from 50 %, medium from 10 %. A dash: nobody said, or nothing was simulated.</source>
        <translation>Probabilité selon la période de retour&#xa0;: élevée jusqu’à 10 ans, moyenne jusqu’à 100, faible au-delà. Impact selon la part des personnes sans service après 24 heures&#xa0;: élevé à partir de 50&#xa0;%, moyen à partir de 10&#xa0;%. Un tiret&#xa0;: personne ne l’a dit, ou rien n’a été simulé.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>No scenario has been simulated, so exposure is not known.</source>
        <translation>Aucun scénario n’a été simulé&#xa0;; l’exposition n’est donc pas connue.</translation>
    </message>
    <message>
        <source>Assets exposed</source>
        <translation>Actifs exposés</translation>
    </message>
    <message>
        <source>Sites that each simulated event reaches, and those that it is likely to damage.</source>
        <translation>Sites que chaque événement simulé atteint, et ceux qu’il endommagera probablement.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Sites reached</source>
        <translation>Sites atteints</translation>
    </message>
    <message>
        <source>of these damaged in 1 of 10 cases or more</source>
        <translation>dont endommagés dans 1 cas sur 10 ou plus</translation>
    </message>
    <message>
        <source>Strongest intensity at a site</source>
        <translation>Intensité maximale à un site</translation>
    </message>
    <message>
        <source>Sites exposed, by scenario</source>
        <translation>Sites exposés, par scénario</translation>
    </message>
    <message>
        <source>Past events</source>
        <translation>Événements passés</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>People affected</source>
        <translation>Personnes touchées</translation>
    </message>
    <message>
        <source>Days to recover</source>
        <translation>Jours de rétablissement</translation>
    </message>
    <message>
        <source>Effects and lessons</source>
        <translation>Effets et enseignements</translation>
    </message>
    <message>
        <source>Standing procedures</source>
        <translation>Procédures permanentes</translation>
    </message>
    <message>
        <source>the disaster office, with the owner of each procedure</source>
        <translation>l’agence de gestion des catastrophes, avec le responsable de chaque procédure</translation>
    </message>
    <message>
        <source>The standing procedures: activation, status reports, damage assessment, refueling, temporary licenses, entry of equipment, public warnings, fallback of emergency numbers.</source>
        <translation>Les procédures permanentes&#xa0;: activation, comptes rendus d’état, évaluation des dommages, ravitaillement, licences temporaires, entrée du matériel, alertes publiques, repli des numéros d’urgence.</translation>
    </message>
    <message>
        <source>For each: what sets it off, who does which step, within which time, on which form.</source>
        <translation>Pour chacune&#xa0;: ce qui la déclenche, qui exécute quelle étape, dans quel délai, sur quel formulaire.</translation>
    </message>
    <message>
        <source>Trigger: {triggers}. Owner: {owner}. Forms: {forms}. Revision: {revision}, {date}.</source>
        <translation>Déclencheur&#xa0;: {triggers}. Responsable&#xa0;: {owner}. Formulaires&#xa0;: {forms}. Révision&#xa0;: {revision}, {date}.</translation>
    </message>
    <message>
        <source>The steps of this procedure are not recorded.</source>
        <translation>Les étapes de cette procédure ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>son responsable</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Within (min)</source>
        <translation>Délai (min)</translation>
    </message>
    <message>
        <source>Steps: {name}</source>
        <translation>Étapes&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The country and its network</source>
        <translation>Le pays et son réseau</translation>
    </message>
    <message>
        <source>No settlement is recorded, so no number of people can be given anywhere.</source>
        <translation>Aucune localité n’est enregistrée&#xa0;; aucun nombre de personnes ne peut donc être donné.</translation>
    </message>
    <message>
        <source>the statistics office, as a list of settlements with people and positions</source>
        <translation>l’institut de statistique, sous forme de liste de localités avec population et positions</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <source>Settlements without a number</source>
        <translation>Localités sans nombre</translation>
    </message>
    <message>
        <source>People recorded and sites, by area</source>
        <translation>Personnes enregistrées et sites, par région</translation>
    </message>
    <message>
        <source>A dash means unknown, not zero.</source>
        <translation>Un tiret signifie inconnu, non zéro.</translation>
    </message>
    <message>
        <source>not recorded; nearest cell sites are assumed</source>
        <translation>non enregistré&#xa0;; les sites cellulaires les plus proches sont supposés</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Desservie par</translation>
    </message>
    <message>
        <source>Largest settlements and the sites that serve them</source>
        <translation>Plus grandes localités et sites qui les desservent</translation>
    </message>
    <message>
        <source>No place is recorded, so there is nothing to map.</source>
        <translation>Aucun lieu n’est enregistré&#xa0;; il n’y a donc rien à cartographier.</translation>
    </message>
    <message>
        <source>the operators, as lists of sites with positions</source>
        <translation>les opérateurs, sous forme de listes de sites avec positions</translation>
    </message>
    <message>
        <source>The network: sites by kind, links by medium</source>
        <translation>Le réseau&#xa0;: sites par type, liaisons par support</translation>
    </message>
    <message>
        <source>The network where most sites stand, at a larger scale</source>
        <translation>Le réseau là où se trouvent la plupart des sites, à plus grande échelle</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>the regulator, with every operator</source>
        <translation>le régulateur, avec chaque opérateur</translation>
    </message>
    <message>
        <source>Who reports what to whom, how often, on which form, and by which way without network.</source>
        <translation>Qui rend compte de quoi à qui, à quelle fréquence, sur quel formulaire, et par quelle voie sans réseau.</translation>
    </message>
    <message>
        <source>Who gathers the reports, checks them and writes the situation report.</source>
        <translation>Qui recueille les comptes rendus, les vérifie et rédige le rapport de situation.</translation>
    </message>
    <message>
        <source>What the public is told, and who says it.</source>
        <translation>Ce qui est dit au public, et qui le dit.</translation>
    </message>
    <message>
        <source>First 24 hours</source>
        <translation>24 premières heures</translation>
    </message>
    <message>
        <source>every 6 hours</source>
        <translation>toutes les 6 heures</translation>
    </message>
    <message>
        <source>sites out and why, sites on battery and generator, cables cut, emergency numbers</source>
        <translation>sites hors service et pourquoi, sites sur batterie et groupe électrogène, câbles coupés, numéros d’urgence</translation>
    </message>
    <message>
        <source>Day 2 and 3</source>
        <translation>Jours 2 et 3</translation>
    </message>
    <message>
        <source>every 12 hours</source>
        <translation>toutes les 12 heures</translation>
    </message>
    <message>
        <source>the same, with fuel left, needs and the expected time of repair</source>
        <translation>de même, avec carburant restant, besoins et délai de réparation prévu</translation>
    </message>
    <message>
        <source>From day 4</source>
        <translation>À partir du jour 4</translation>
    </message>
    <message>
        <source>every 24 hours</source>
        <translation>toutes les 24 heures</translation>
    </message>
    <message>
        <source>the same, with people served and permanent repairs</source>
        <translation>de même, avec personnes desservies et réparations définitives</translation>
    </message>
    <message>
        <source>Reporting cycle</source>
        <translation>Cycle de comptes rendus</translation>
    </message>
    <message>
        <source>The cycle that Lifeline proposes; it holds until the regulator sets another. Operators use the status form of this plan, by radio where nothing else works.</source>
        <translation>Le cycle que propose Lifeline&#xa0;; il vaut jusqu’à ce que le régulateur en fixe un autre. Les opérateurs utilisent le formulaire d’état de ce plan, par radio là où rien d’autre ne fonctionne.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Reporting cycle of operators</source>
        <translation>Cycle de comptes rendus des opérateurs</translation>
    </message>
    <message>
        <source>Duty desk day and night</source>
        <translation>Permanence jour et nuit</translation>
    </message>
    <message>
        <source>Operators that report</source>
        <translation>Opérateurs qui rendent compte</translation>
    </message>
    <message>
        <source>Inventory of critical infrastructure</source>
        <translation>Inventaire des infrastructures critiques</translation>
    </message>
    <message>
        <source>No site is recorded.</source>
        <translation>Aucun site n’est enregistré.</translation>
    </message>
    <message>
        <source>each operator, as a list of sites with position, kind and power</source>
        <translation>chaque opérateur, sous forme de liste de sites avec position, type et énergie</translation>
    </message>
    <message>
        <source>Counts of what is recorded, planned and retired sites included. The full list stands in the annex of the restricted edition.</source>
        <translation>Décompte de ce qui est enregistré, sites prévus et retirés compris. La liste complète figure en annexe de l’édition restreinte.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation>Type de site</translation>
    </message>
    <message>
        <source>of these gateways</source>
        <translation>dont passerelles</translation>
    </message>
    <message>
        <source>of these tier 1</source>
        <translation>dont niveau 1</translation>
    </message>
    <message>
        <source>Sites by kind</source>
        <translation>Sites par type</translation>
    </message>
    <message>
        <source>A tier is a decision, not a measurement: for {count} of {total} sites it is made.</source>
        <translation>Un niveau est une décision, non une mesure. Sites pour lesquels elle est prise : {count} sur {total}.</translation>
    </message>
    <message>
        <source>The most critical sites</source>
        <translation>Les sites les plus critiques</translation>
    </message>
    <message>
        <source>Computed tier</source>
        <translation>Niveau calculé</translation>
    </message>
    <message>
        <source>Entered tier</source>
        <translation>Niveau saisi</translation>
    </message>
    <message>
        <source>Sites of tiers 1 and 2 and the grounds</source>
        <translation>Sites de niveaux 1 et 2 et leurs motifs</translation>
    </message>
    <message>
        <source>Sites and links by operator</source>
        <translation>Sites et liaisons par opérateur</translation>
    </message>
    <message>
        <source>No link is recorded.</source>
        <translation>Aucune liaison n’est enregistrée.</translation>
    </message>
    <message>
        <source>each operator, as a list of links</source>
        <translation>chaque opérateur, sous forme de liste de liaisons</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Recorded length (km)</source>
        <translation>Longueur enregistrée (km)</translation>
    </message>
    <message>
        <source>with surveyed route</source>
        <translation>avec tracé relevé</translation>
    </message>
    <message>
        <source>with route group</source>
        <translation>avec groupe d’itinéraires</translation>
    </message>
    <message>
        <source>Links by medium</source>
        <translation>Liaisons par support</translation>
    </message>
    <message>
        <source>A route group names the duct, pole line, bridge or landing that links share. Without it nobody can say whether two links are independent.</source>
        <translation>Un groupe d’itinéraires désigne la conduite, la ligne de poteaux, le pont ou l’atterrissement que des liaisons partagent. Sans lui, nul ne peut dire si deux liaisons sont indépendantes.</translation>
    </message>
    <message>
        <source>Power and fuel</source>
        <translation>Énergie et carburant</translation>
    </message>
    <message>
        <source>No battery, generator or fuel is recorded for any site.</source>
        <translation>Aucune batterie, aucun groupe électrogène ni carburant n’est enregistré pour aucun site.</translation>
    </message>
    <message>
        <source>each operator, for every site</source>
        <translation>chaque opérateur, pour chaque site</translation>
    </message>
    <message>
        <source>Most outages after a storm begin when batteries are empty. For {known} of {total} sites the battery is recorded; where it is not, the simulation assumes what is usual for the kind of site and says so.</source>
        <translation>La plupart des interruptions après une tempête commencent quand les batteries sont vides. La batterie est enregistrée pour {known} sites sur {total}&#xa0;; ailleurs, la simulation suppose ce qui est usuel pour le type de site et le signale.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>Sites with a record</source>
        <translation>Sites renseignés</translation>
    </message>
    <message>
        <source>Battery (h)</source>
        <translation>Batterie (h)</translation>
    </message>
    <message>
        <source>with generator</source>
        <translation>avec groupe électrogène</translation>
    </message>
    <message>
        <source>Shortest fuel (h)</source>
        <translation>Carburant minimal (h)</translation>
    </message>
    <message>
        <source>Autonomy without the grid, by kind of site</source>
        <translation>Autonomie sans réseau électrique, par type de site</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Groupe électrogène</translation>
    </message>
    <message>
        <source>In all (h)</source>
        <translation>Au total (h)</translation>
    </message>
    <message>
        <source>Grid zone</source>
        <translation>Zone du réseau électrique</translation>
    </message>
    <message>
        <source>Sites that fall silent first when the grid fails</source>
        <translation>Premiers sites muets en cas de panne du réseau électrique</translation>
    </message>
    <message>
        <source>Hours when new and full, without refueling; aged batteries last less.</source>
        <translation>Heures à l’état neuf et plein, sans ravitaillement&#xa0;; des batteries vieillies durent moins.</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>Alternative and emergency links</source>
        <translation>Liaisons de secours et d’urgence</translation>
    </message>
    <message>
        <source>No alternative link (HF, VHF, satellite, mobile cell) is recorded.</source>
        <translation>Aucune liaison de secours (HF, VHF, satellite, station mobile) n’est enregistrée.</translation>
    </message>
    <message>
        <source>the disaster office, the operators, amateur radio clubs</source>
        <translation>l’agence de gestion des catastrophes, les opérateurs, les clubs de radioamateurs</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Achemine</translation>
    </message>
    <message>
        <source>Works after 24 h</source>
        <translation>Fonctionne après 24 h</translation>
    </message>
    <message>
        <source>People served after 24 h</source>
        <translation>Personnes desservies après 24 h</translation>
    </message>
    <message>
        <source>Person-hours given back</source>
        <translation>Heures-personnes rendues</translation>
    </message>
    <message>
        <source>What each link is worth as the only one: {scenario}</source>
        <translation>Ce que vaut chaque liaison si elle est la seule&#xa0;: {scenario}</translation>
    </message>
    <message>
        <source>Four ways to every critical place</source>
        <translation>Quatre moyens de joindre chaque lieu critique</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Alternatif</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Contingence</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>The next way is tried when the one before it gives no answer in the time agreed.</source>
        <translation>On essaie le moyen suivant lorsque le précédent ne donne pas de réponse dans le délai convenu.</translation>
    </message>
    <message>
        <source>Ways to speak when the usual one fails</source>
        <translation>Moyens de communiquer lorsque le moyen habituel défaille</translation>
    </message>
    <message>
        <source>Sites of tier 1 without a card: {names}.</source>
        <translation>Sites de niveau 1 sans fiche&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Sites of tier 1 without a card: {names} and {count} more.</source>
        <translation>Sites de niveau 1 sans fiche&#xa0;: {names} et {count} autres.</translation>
    </message>
    <message>
        <source>the disaster office with the keeper of each site</source>
        <translation>l’agence de gestion des catastrophes avec le gardien de chaque site</translation>
    </message>
    <message>
        <source>satellite or abroad</source>
        <translation>satellite ou étranger</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Set-up (h)</source>
        <translation>Mise en service (h)</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Dépositaire</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Alerte précoce</translation>
    </message>
    <message>
        <source>No siren, sensor or warning center is recorded.</source>
        <translation>Aucune sirène, aucun capteur ni centre d’alerte n’est enregistré.</translation>
    </message>
    <message>
        <source>the meteorological service and the disaster office</source>
        <translation>le service météorologique et l’agence de gestion des catastrophes</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Aléas</translation>
    </message>
    <message>
        <source>Works through site</source>
        <translation>Fonctionne via le site</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Early-warning nodes</source>
        <translation>Nœuds d’alerte précoce</translation>
    </message>
    <message>
        <source>Alternative links and warning nodes</source>
        <translation>Liaisons de secours et nœuds d’alerte</translation>
    </message>
    <message>
        <source>Dedicated and private networks</source>
        <translation>Réseaux dédiés et privés</translation>
    </message>
    <message>
        <source>police, fire service, port, airport, utilities and amateur radio clubs</source>
        <translation>police, pompiers, port, aéroport, services publics et clubs de radioamateurs</translation>
    </message>
    <message>
        <source>Which radio networks serve police, fire, ambulance, ports, airports and utilities.</source>
        <translation>Quels réseaux radio desservent la police, les pompiers, les ambulances, les ports, les aéroports et les services publics.</translation>
    </message>
    <message>
        <source>How they speak with each other, and who leads the net in an emergency.</source>
        <translation>Comment ils communiquent entre eux, et qui dirige le réseau en situation d’urgence.</translation>
    </message>
    <message>
        <source>What amateur radio, maritime and military stations can take over, and how they are asked.</source>
        <translation>Ce que les stations radioamateurs, maritimes et militaires peuvent prendre en charge, et comment le leur demander.</translation>
    </message>
    <message>
        <source>Radio nets</source>
        <translation>Réseaux radio</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Dessert</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Exploité par</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Control station or repeater</source>
        <translation>Station directrice ou relais</translation>
    </message>
    <message>
        <source>Radio stations and repeaters</source>
        <translation>Stations et relais radio</translation>
    </message>
    <message>
        <source>Frequencies, tones and call signs stand in {annex}.</source>
        <translation>Fréquences, tonalités et indicatifs figurent dans {annex}.</translation>
    </message>
    <message>
        <source>Priority access and emergency numbers</source>
        <translation>Accès prioritaire et numéros d’urgence</translation>
    </message>
    <message>
        <source>the regulator, the operators and the emergency call center</source>
        <translation>le régulateur, les opérateurs et le centre d’appels d’urgence</translation>
    </message>
    <message>
        <source>Who are the essential users, and in which class.</source>
        <translation>Qui sont les utilisateurs essentiels, et dans quelle classe.</translation>
    </message>
    <message>
        <source>How they are preferred on crowded networks, who switches it on, and when it was tested.</source>
        <translation>Comment ils sont privilégiés sur les réseaux saturés, qui active le dispositif, et quand il a été essayé.</translation>
    </message>
    <message>
        <source>Which center answers which number, and which one when it cannot.</source>
        <translation>Quel centre répond à quel numéro, et lequel prend le relais s’il ne le peut pas.</translation>
    </message>
    <message>
        <source>No emergency number is recorded with the center that answers it.</source>
        <translation>Aucun numéro d’urgence n’est enregistré avec le centre qui y répond.</translation>
    </message>
    <message>
        <source>the emergency call center</source>
        <translation>le centre d’appels d’urgence</translation>
    </message>
    <message>
        <source>Essential users by class</source>
        <translation>Utilisateurs essentiels par classe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Essential users</source>
        <translation>Utilisateurs essentiels</translation>
    </message>
    <message>
        <source>Priority schemes</source>
        <translation>Dispositifs de priorité</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>En place</translation>
    </message>
    <message>
        <source>How it is switched on</source>
        <translation>Comment l’activer</translation>
    </message>
    <message>
        <source>Priority on the networks</source>
        <translation>Priorité sur les réseaux</translation>
    </message>
    <message>
        <source>Emergency numbers and where they are answered</source>
        <translation>Numéros d’urgence et lieux de réponse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Réponse assurée à</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Acheminement</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Numéros d’urgence</translation>
    </message>
    <message>
        <source>Vulnerability of the network</source>
        <translation>Vulnérabilité du réseau</translation>
    </message>
    <message>
        <source>Single failures were not computed.</source>
        <translation>Les défaillances simples n’ont pas été calculées.</translation>
    </message>
    <message>
        <source>the planning officer, once sites and links are recorded</source>
        <translation>le responsable de la planification, une fois les sites et liaisons enregistrés</translation>
    </message>
    <message>
        <source>A site or link is a single point of failure when its failure alone takes the last path to a gateway from somebody. The search is exact, not simulated: every site and every link is taken out once. Alternative links do not count.</source>
        <translation>Un site ou une liaison est un point de défaillance unique lorsque sa seule panne ôte à quelqu’un le dernier chemin vers une passerelle. La recherche est exacte, non simulée&#xa0;: chaque site et chaque liaison est retiré une fois. Les liaisons de secours ne comptent pas.</translation>
    </message>
    <message>
        <source>No site is a single point of failure for others.</source>
        <translation>Aucun site n’est un point de défaillance unique pour d’autres.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>People cut off</source>
        <translation>Personnes isolées</translation>
    </message>
    <message>
        <source>Sites cut off</source>
        <translation>Sites isolés</translation>
    </message>
    <message>
        <source>Single points of failure: sites, by people cut off</source>
        <translation>Points de défaillance unique&#xa0;: sites, par personnes isolées</translation>
    </message>
    <message>
        <source>No link is a single point of failure.</source>
        <translation>Aucune liaison n’est un point de défaillance unique.</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>Single points of failure: links, by people cut off</source>
        <translation>Points de défaillance unique&#xa0;: liaisons, par personnes isolées</translation>
    </message>
    <message>
        <source>Routes that links share</source>
        <translation>Itinéraires que des liaisons partagent</translation>
    </message>
    <message>
        <source>No link names its route group, so two links that look independent may lie in one duct, on one pole line or on one bridge.</source>
        <translation>Aucune liaison n’indique son groupe d’itinéraires&#xa0;; deux liaisons d’apparence indépendante peuvent donc se trouver dans une même conduite, sur une même ligne de poteaux ou sur un même pont.</translation>
    </message>
    <message>
        <source>the owners of the cables</source>
        <translation>les propriétaires des câbles</translation>
    </message>
    <message>
        <source>Links in it</source>
        <translation>Liaisons comprises</translation>
    </message>
    <message>
        <source>Route groups: one cut takes all their links</source>
        <translation>Groupes d’itinéraires&#xa0;: une coupure emporte toutes leurs liaisons</translation>
    </message>
    <message>
        <source>Paths that look independent</source>
        <translation>Chemins d’apparence indépendante</translation>
    </message>
    <message>
        <source>Route group that takes all</source>
        <translation>Groupe d’itinéraires qui les coupe tous</translation>
    </message>
    <message>
        <source>Redundancy that is none</source>
        <translation>Redondance qui n’en est pas une</translation>
    </message>
    <message>
        <source>a gateway, and what hangs on it reaches no other</source>
        <translation>une passerelle, et ce qui en dépend n’en atteint pas d’autre</translation>
    </message>
    <message>
        <source>the only site that serves {people} people</source>
        <translation>le seul site qui dessert {people} personnes</translation>
    </message>
    <message>
        <source>Scenario results</source>
        <translation>Résultats des scénarios</translation>
    </message>
    <message>
        <source>No scenario has been simulated.</source>
        <translation>Aucun scénario n’a été simulé.</translation>
    </message>
    <message>
        <source>The event was simulated {count} times, each time with other damage, other power failures and other repair times. The mean says what to expect; the band holds 9 of 10 simulated events. {people} people are recorded.</source>
        <translation>L’événement a été simulé {count} fois, chaque fois avec d’autres dommages, d’autres pannes électriques et d’autres délais de réparation. La moyenne dit à quoi s’attendre&#xa0;; la bande contient 9 événements simulés sur 10. {people} personnes sont enregistrées.</translation>
    </message>
    <message>
        <source>People without service after “{scenario}”</source>
        <translation>Personnes sans service après «&#xa0;{scenario}&#xa0;»</translation>
    </message>
    <message>
        <source>The same people by what keeps them without service, mean</source>
        <translation>Les mêmes personnes selon ce qui les prive de service, moyenne</translation>
    </message>
    <message>
        <source>Curve of people without service: {day} after 24 hours, {week} after 7 days, {month} after 30 days.</source>
        <translation>Courbe des personnes sans service&#xa0;: {day} après 24 heures, {week} après 7 jours, {month} après 30 jours.</translation>
    </message>
    <message>
        <source>After the event</source>
        <translation>Après l’événement</translation>
    </message>
    <message>
        <source>% of those recorded</source>
        <translation>% des enregistrées</translation>
    </message>
    <message>
        <source>9 of 10 events</source>
        <translation>9 événements sur 10</translation>
    </message>
    <message>
        <source>by damage</source>
        <translation>par dommage</translation>
    </message>
    <message>
        <source>by power</source>
        <translation>par énergie</translation>
    </message>
    <message>
        <source>by transport</source>
        <translation>par transport</translation>
    </message>
    <message>
        <source>People without service and why</source>
        <translation>Personnes sans service et raisons</translation>
    </message>
    <message>
        <source>Damage: the serving site is broken. Power: it stands, but has none. Transport: it works, but has no path to a gateway. Means; they add up to the second column but for rounding.</source>
        <translation>Dommage&#xa0;: le site desservant est hors d’état. Énergie&#xa0;: il est debout, mais sans courant. Transport&#xa0;: il fonctionne, mais sans chemin vers une passerelle. Moyennes&#xa0;; leur somme donne la deuxième colonne, aux arrondis près.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} jours</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} heures</translation>
    </message>
    <message>
        <source>Probability that a site is out at some time in the first 72 hours</source>
        <translation>Probabilité qu’un site soit hors service à un moment des 72 premières heures</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Hours down to day 30</source>
        <translation>Heures hors service jusqu’au jour 30</translation>
    </message>
    <message>
        <source>People it serves</source>
        <translation>Personnes desservies</translation>
    </message>
    <message>
        <source>Intensity ({unit})</source>
        <translation>Intensité ({unit})</translation>
    </message>
    <message>
        <source>Sites most likely to be out</source>
        <translation>Sites les plus susceptibles d’être hors service</translation>
    </message>
    <message>
        <source>Hours down are expected hours; a dash means unknown or not applicable.</source>
        <translation>Les heures hors service sont des heures attendues&#xa0;; un tiret signifie inconnu ou sans objet.</translation>
    </message>
    <message>
        <source>Without service after 24 h</source>
        <translation>Sans service après 24 h</translation>
    </message>
    <message>
        <source>Expected hours without service to day 30</source>
        <translation>Heures attendues sans service jusqu’au jour 30</translation>
    </message>
    <message>
        <source>Settlements longest without service</source>
        <translation>Localités le plus longtemps sans service</translation>
    </message>
    <message>
        <source>To read with “{scenario}”</source>
        <translation>À lire avec «&#xa0;{scenario}&#xa0;»</translation>
    </message>
    <message>
        <source>No hospital, shelter, emergency center or other essential user is recorded.</source>
        <translation>Aucun hôpital, abri, centre d’urgence ni autre utilisateur essentiel n’est enregistré.</translation>
    </message>
    <message>
        <source>Essential users without service, of {count} recorded (mean)</source>
        <translation>Utilisateurs essentiels sans service, sur {count} enregistrés (moyenne)</translation>
    </message>
    <message>
        <source>{count} in all. Often a link is missing in the records; they are left out of every figure.</source>
        <translation>Au total : {count}. Souvent, une liaison manque dans les fiches ; ils sont exclus de tous les chiffres.</translation>
    </message>
    <message>
        <source>Records of</source>
        <translation>Fiches de</translation>
    </message>
    <message>
        <source>Without a path to a gateway even before the event</source>
        <translation>Sans chemin vers une passerelle même avant l’événement</translation>
    </message>
    <message>
        <source>Remarks of the simulation</source>
        <translation>Remarques de la simulation</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Relèvement</translation>
    </message>
    <message>
        <source>Restoration order</source>
        <translation>Ordre de rétablissement</translation>
    </message>
    <message>
        <source>Without a simulated scenario there is no restoration order.</source>
        <translation>Sans scénario simulé, il n’y a pas d’ordre de rétablissement.</translation>
    </message>
    <message>
        <source>For “{scenario}”. Sites are ranked by the person-hours that hang on them: the people who have no other way times the hours for which the site is expected to be out to day 30. On the day, what is known on the ground comes first: use this order where nothing better is known.</source>
        <translation>Pour «&#xa0;{scenario}&#xa0;». Les sites sont classés par les heures-personnes qui en dépendent&#xa0;: les personnes sans autre moyen, multipliées par les heures hors service attendues du site jusqu’au jour 30. Le jour venu, ce qui est connu sur le terrain prime&#xa0;: utilisez cet ordre à défaut de mieux.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Heures-personnes</translation>
    </message>
    <message>
        <source>Hours down</source>
        <translation>Heures hors service</translation>
    </message>
    <message>
        <source>Why, and how to get there</source>
        <translation>Raison et moyen d’accès</translation>
    </message>
    <message>
        <source>Two sites of one chain count the same people: the numbers rank, they do not add up.</source>
        <translation>Deux sites d’une même chaîne comptent les mêmes personnes&#xa0;: les chiffres classent, ils ne s’additionnent pas.</translation>
    </message>
    <message>
        <source>Gateway.</source>
        <translation>Passerelle.</translation>
    </message>
    <message>
        <source>No other site serves these people.</source>
        <translation>Aucun autre site ne dessert ces personnes.</translation>
    </message>
    <message>
        <source>Access: {mode}.</source>
        <translation>Accès&#xa0;: {mode}.</translation>
    </message>
    <message>
        <source>Reached in {hours} h.</source>
        <translation>Atteint en {hours} h.</translation>
    </message>
    <message>
        <source>International cooperation</source>
        <translation>Coopération internationale</translation>
    </message>
    <message>
        <source>the ministry of foreign affairs, customs and the regulator</source>
        <translation>le ministère des Affaires étrangères, la douane et le régulateur</translation>
    </message>
    <message>
        <source>Status of the Tampere Convention, and the national focal point for it.</source>
        <translation>Statut de la Convention de Tampere, et point focal national.</translation>
    </message>
    <message>
        <source>Agreements with neighbors, regional bodies and humanitarian partners: scope, validity, contact, last test.</source>
        <translation>Accords avec les voisins, les organismes régionaux et les partenaires humanitaires&#xa0;: portée, validité, contact, dernier essai.</translation>
    </message>
    <message>
        <source>How experts, satellite terminals and radios enter the country: forms, offices, hours.</source>
        <translation>Comment les experts, les terminaux satellitaires et les radios entrent dans le pays&#xa0;: formulaires, bureaux, horaires.</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Status and duties</source>
        <translation>Statut et obligations</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Partners and what they can give</source>
        <translation>Partenaires et ce qu’ils peuvent fournir</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>What it can give</source>
        <translation>Ce qu’il peut fournir</translation>
    </message>
    <message>
        <source>How to ask for it</source>
        <translation>Comment le demander</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>How people and equipment enter</source>
        <translation>Entrée des personnes et du matériel</translation>
    </message>
    <message>
        <source>Entry of people and equipment</source>
        <translation>Entrée des personnes et du matériel</translation>
    </message>
    <message>
        <source>Equipment with customs codes</source>
        <translation>Matériel avec codes douaniers</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>Code douanier</translation>
    </message>
    <message>
        <source>What can be lent or received, as a convention on emergency telecommunications asks states to list it.</source>
        <translation>Ce qui peut être prêté ou reçu, comme une convention sur les télécommunications d’urgence demande aux États de le répertorier.</translation>
    </message>
    <message>
        <source>Inventory for assistance</source>
        <translation>Inventaire pour l’assistance</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>the disaster office and the regulator</source>
        <translation>l’agence de gestion des catastrophes et le régulateur</translation>
    </message>
    <message>
        <source>Every memorandum, contract and treaty: parties, scope, validity, contact, last test.</source>
        <translation>Chaque protocole d’accord, contrat et traité&#xa0;: parties, portée, validité, contact, dernier essai.</translation>
    </message>
    <message>
        <source>Which agreements are missing, and who prepares them.</source>
        <translation>Quels accords manquent, et qui les prépare.</translation>
    </message>
    <message>
        <source>Run out and to be renewed: {names}.</source>
        <translation>Expirés et à renouveler&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>People with specific needs</source>
        <translation>Personnes ayant des besoins particuliers</translation>
    </message>
    <message>
        <source>the ministry of social affairs and organizations of the people concerned</source>
        <translation>le ministère des Affaires sociales et les organisations des personnes concernées</translation>
    </message>
    <message>
        <source>Which groups live where: people with disabilities, children, older people, migrants, speakers of other languages, people without a phone.</source>
        <translation>Quels groupes vivent où&#xa0;: personnes handicapées, enfants, personnes âgées, migrants, locuteurs d’autres langues, personnes sans téléphone.</translation>
    </message>
    <message>
        <source>Which channel and format reaches each group, also at night and without power.</source>
        <translation>Quel canal et quel format atteint chaque groupe, y compris la nuit et sans électricité.</translation>
    </message>
    <message>
        <source>When messages were last tested with these groups.</source>
        <translation>Quand les messages ont été testés pour la dernière fois avec ces groupes.</translation>
    </message>
    <message>
        <source>How many people of each group live in which place is not recorded.</source>
        <translation>Le nombre de personnes de chaque groupe par lieu n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Groups and the formats that reach them</source>
        <translation>Groupes et formats qui les atteignent</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Channels that reach them</source>
        <translation>Canaux qui les atteignent</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>aucun enregistré</translation>
    </message>
    <message>
        <source>Groups by place</source>
        <translation>Groupes par lieu</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>Où ils vivent</translation>
    </message>
    <message>
        <source>For {count} of {total} groups in places no channel is recorded that reaches them.</source>
        <translation>Groupes localisés pour lesquels aucun canal qui les atteint n’est enregistré : {count} sur {total}.</translation>
    </message>
    <message>
        <source>Capacity building</source>
        <translation>Renforcement des capacités</translation>
    </message>
    <message>
        <source>the disaster office and the operators</source>
        <translation>l’agence de gestion des catastrophes et les opérateurs</translation>
    </message>
    <message>
        <source>Which competences the plan needs, and how many people have them.</source>
        <translation>Quelles compétences le plan exige, et combien de personnes les possèdent.</translation>
    </message>
    <message>
        <source>Who has been trained in what, and who is next.</source>
        <translation>Qui a été formé à quoi, et qui sera le prochain.</translation>
    </message>
    <message>
        <source>Who is on the roster, and how volunteers join.</source>
        <translation>Qui figure au tableau de service, et comment les bénévoles s’y joignent.</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public visé</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Formés</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaires</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Tableau de service</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Drills and exercises</source>
        <translation>Entraînements et exercices</translation>
    </message>
    <message>
        <source>Which exercises took place, what they showed, and which corrective actions are open.</source>
        <translation>Quels exercices ont eu lieu, ce qu’ils ont montré, et quelles mesures correctives restent ouvertes.</translation>
    </message>
    <message>
        <source>The calendar of the coming exercises, radio tests included.</source>
        <translation>Le calendrier des prochains exercices, essais radio compris.</translation>
    </message>
    <message>
        <source>Exercises held and planned</source>
        <translation>Exercices tenus et prévus</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Observations and corrective actions</source>
        <translation>Observations et mesures correctives</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Mesure corrective</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Mesures correctives</translation>
    </message>
    <message>
        <source>Investment plan</source>
        <translation>Plan d’investissement</translation>
    </message>
    <message>
        <source>Which measures are proposed, what they cost, and how many people each protects.</source>
        <translation>Quelles mesures sont proposées, combien elles coûtent, et combien de personnes chacune protège.</translation>
    </message>
    <message>
        <source>Who pays: budget, universal service fund, operators, climate funds, banks.</source>
        <translation>Qui paie&#xa0;: budget, fonds de service universel, opérateurs, fonds climatiques, banques.</translation>
    </message>
    <message>
        <source>Projects by cost per person protected</source>
        <translation>Projets par coût par personne protégée</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Investment (USD)</source>
        <translation>Investissement (USD)</translation>
    </message>
    <message>
        <source>People protected</source>
        <translation>Personnes protégées</translation>
    </message>
    <message>
        <source>USD per person</source>
        <translation>USD par personne</translation>
    </message>
    <message>
        <source>Benefit-cost</source>
        <translation>Bénéfice-coût</translation>
    </message>
    <message>
        <source>CO2 (t a year)</source>
        <translation>CO2 (t par an)</translation>
    </message>
    <message>
        <source>Source of funds</source>
        <translation>Source de financement</translation>
    </message>
    <message>
        <source>Cost and people are as the owner of the project states them. Two projects on one path protect the same people: the numbers rank, they do not add up.</source>
        <translation>Coûts et personnes sont ceux qu’indique le responsable du projet. Deux projets sur un même chemin protègent les mêmes personnes&#xa0;: les chiffres classent, ils ne s’additionnent pas.</translation>
    </message>
    <message>
        <source>{site}: a second path or a second site would keep {people} people connected.</source>
        <translation>{site}&#xa0;: un second chemin ou un second site maintiendrait {people} personnes connectées.</translation>
    </message>
    <message>
        <source>{site}: longer autonomy or hardening; about {hours} person-hours hang on it.</source>
        <translation>{site}&#xa0;: autonomie accrue ou renforcement&#xa0;; environ {hours} heures-personnes en dépendent.</translation>
    </message>
    <message>
        <source>Whatever is proposed, the analysis of this plan points here:</source>
        <translation>Quoi qu’il soit proposé, l’analyse de ce plan désigne ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Where money would help most</source>
        <translation>Où l’argent serait le plus utile</translation>
    </message>
    <message>
        <source>Monitoring and review</source>
        <translation>Suivi et révision</translation>
    </message>
    <message>
        <source>the authority that approves this plan</source>
        <translation>l’autorité qui approuve ce plan</translation>
    </message>
    <message>
        <source>Which indicators are followed, with baseline, target and who reports them.</source>
        <translation>Quels indicateurs sont suivis, avec valeur de départ, cible et responsable du compte rendu.</translation>
    </message>
    <message>
        <source>When the plan is reviewed next, and what triggers a review before.</source>
        <translation>Quand le plan est révisé la prochaine fois, et ce qui déclenche une révision anticipée.</translation>
    </message>
    <message>
        <source>Who holds numbered copies, and how changes reach them.</source>
        <translation>Qui détient des exemplaires numérotés, et comment les modifications leur parviennent.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Way made</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>The next review is due on {date}; an exercise or an event that shows a gap brings it forward.</source>
        <translation>La prochaine révision est due le {date}&#xa0;; un exercice ou un événement qui révèle une lacune l’avance.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>every operator and agency: a duty desk reached day and night, and an alternate</source>
        <translation>chaque opérateur et agence&#xa0;: une permanence joignable jour et nuit, et un remplaçant</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nom et rôle</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Satellite, HF</source>
        <translation>Satellite, HF</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Jour et nuit</translation>
    </message>
    <message>
        <source>No contact is recorded for: {names}.</source>
        <translation>Aucun contact n’est enregistré pour&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Asset register</source>
        <translation>Registre des actifs</translation>
    </message>
    <message>
        <source>Every site and link that is recorded. Restricted: not to be copied outside the plan&apos;s holders.</source>
        <translation>Tous les sites et toutes les liaisons enregistrés. Restreint&#xa0;: ne pas copier hors du cercle des détenteurs du plan.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
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
        <translation>Batterie h</translation>
    </message>
    <message>
        <source>Fuel h</source>
        <translation>Carb. h</translation>
    </message>
    <message>
        <source>Wind m/s</source>
        <translation>Vent m/s</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Conf.</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>WGS 84 degrees. Wind: design wind speed. Conf.: confidence A to D. A dash: unknown.</source>
        <translation>Degrés WGS 84. Vent&#xa0;: vent de calcul. Conf.&#xa0;: confiance A à D. Un tiret&#xa0;: inconnu.</translation>
    </message>
    <message>
        <source>Length km</source>
        <translation>Longueur km</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Toutes les liaisons</translation>
    </message>
    <message>
        <source>Conf.: confidence A to D. A dash: unknown.</source>
        <translation>Conf.&#xa0;: confiance A à D. Un tiret&#xa0;: inconnu.</translation>
    </message>
    <message>
        <source>Map atlas</source>
        <translation>Atlas cartographique</translation>
    </message>
    <message>
        <source>No site names its first-level area, so there is nothing to map area by area.</source>
        <translation>Aucun site n’indique sa région de premier niveau&#xa0;; il n’y a donc rien à cartographier par région.</translation>
    </message>
    <message>
        <source>One map an area, those with most sites first. The separate atlas prints all of them on large paper.</source>
        <translation>Une carte par région, en commençant par celles qui ont le plus de sites. L’atlas séparé les imprime toutes en grand format.</translation>
    </message>
    <message>
        <source>Frequency and call sign plan</source>
        <translation>Plan de fréquences et d’indicatifs</translation>
    </message>
    <message>
        <source>the regulator with everybody who runs a radio net</source>
        <translation>le régulateur avec tous ceux qui exploitent un réseau radio</translation>
    </message>
    <message>
        <source>Frequencies and call signs</source>
        <translation>Fréquences et indicatifs</translation>
    </message>
    <message>
        <source>MHz</source>
        <translation>MHz</translation>
    </message>
    <message>
        <source>Repeater input (MHz)</source>
        <translation>Entrée du relais (MHz)</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>kHz</source>
        <translation>kHz</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Indicatif</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Frequencies of others, amateur nets above all, change: verify them every year.</source>
        <translation>Les fréquences d’autrui, surtout des réseaux amateurs, changent&#xa0;: vérifiez-les chaque année.</translation>
    </message>
    <message>
        <source>Equipment and stock</source>
        <translation>Matériel et stock</translation>
    </message>
    <message>
        <source>whoever keeps emergency equipment: serial number, place, battery date, keeper</source>
        <translation>tout dépositaire de matériel d’urgence&#xa0;: numéro de série, lieu, date de la batterie, dépositaire</translation>
    </message>
    <message>
        <source>kind not stated</source>
        <translation>type non indiqué</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Rows without a count</source>
        <translation>Lignes sans quantité</translation>
    </message>
    <message>
        <source>Stock by kind</source>
        <translation>Stock par type</translation>
    </message>
    <message>
        <source>Equipment in stock</source>
        <translation>Matériel en stock</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Numéros de série</translation>
    </message>
    <message>
        <source>Deploy (h)</source>
        <translation>Déploiement (h)</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>Operator status</source>
        <translation>État de l’opérateur</translation>
    </message>
    <message>
        <source>Every operator, by the reporting cycle</source>
        <translation>Chaque opérateur, selon le cycle de comptes rendus</translation>
    </message>
    <message>
        <source>Sites out by cause, backup power, cables, emergency numbers, needs.</source>
        <translation>Sites hors service par cause, énergie de secours, câbles, numéros d’urgence, besoins.</translation>
    </message>
    <message>
        <source>Site survey</source>
        <translation>Relevé de site</translation>
    </message>
    <message>
        <source>The surveyor, before the season</source>
        <translation>L’enquêteur, avant la saison</translation>
    </message>
    <message>
        <source>Position, structure, power, flood mark, access, photographs.</source>
        <translation>Position, structure, énergie, marque de crue, accès, photographies.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommages</translation>
    </message>
    <message>
        <source>The first crew at a site</source>
        <translation>La première équipe sur un site</translation>
    </message>
    <message>
        <source>State of structure, power, transport and radio; access; days and cost to repair.</source>
        <translation>État de la structure, de l’énergie, du transport et de la radio&#xa0;; accès&#xa0;; jours et coût de réparation.</translation>
    </message>
    <message>
        <source>Request for assistance</source>
        <translation>Demande d’assistance</translation>
    </message>
    <message>
        <source>Whoever needs people or equipment</source>
        <translation>Quiconque a besoin de personnel ou de matériel</translation>
    </message>
    <message>
        <source>What, how many, where, until when, with which priority.</source>
        <translation>Quoi, combien, où, jusqu’à quand, avec quelle priorité.</translation>
    </message>
    <message>
        <source>Temporary license</source>
        <translation>Licence temporaire</translation>
    </message>
    <message>
        <source>Whoever brings radio equipment, to the regulator</source>
        <translation>Quiconque apporte du matériel radio, au régulateur</translation>
    </message>
    <message>
        <source>Equipment, frequencies, places, duration, responsible person.</source>
        <translation>Matériel, fréquences, lieux, durée, personne responsable.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Radio operators</source>
        <translation>Opérateurs radio</translation>
    </message>
    <message>
        <source>Number, precedence, to, from, text, time and reply.</source>
        <translation>Numéro, priorité, à, de, texte, heure et réponse.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Each form is printed on its own, blank and in any number; its fields are the same on paper, in the program and in the spreadsheet that operators receive.</source>
        <translation>Chaque formulaire s’imprime seul, vierge et en tout nombre&#xa0;; ses champs sont les mêmes sur papier, dans le programme et dans le tableur que reçoivent les opérateurs.</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Rempli par</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il indique</translation>
    </message>
    <message>
        <source>Forms of this plan</source>
        <translation>Formulaires de ce plan</translation>
    </message>
    <message>
        <source>Readiness checklist</source>
        <translation>Liste de contrôle de la préparation</translation>
    </message>
    <message>
        <source>The checklist was not answered for this print.</source>
        <translation>La liste de contrôle n’a pas été remplie pour cette impression.</translation>
    </message>
    <message>
        <source>the planning officer</source>
        <translation>le responsable de la planification</translation>
    </message>
    <message>
        <source>Score: {score} of the highest, {answered} of {total} questions answered. A level from 0 to 4 for every question; where the plan can prove it, the records answer, elsewhere people do. What nobody answered counts as none.</source>
        <translation>Note&#xa0;: {score} du maximum, {answered} questions sur {total} avec réponse. Un niveau de 0 à 4 pour chaque question&#xa0;; là où le plan peut le prouver, les fiches répondent, ailleurs ce sont des personnes. Ce à quoi personne n’a répondu compte comme aucun.</translation>
    </message>
    <message>
        <source>Readiness by group</source>
        <translation>Préparation par groupe</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Évalué le</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Readiness over time, as people answered</source>
        <translation>Préparation au fil du temps, selon les réponses</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Plus grandes lacunes</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Not answered. Would prove it: {what}</source>
        <translation>Sans réponse. Le prouverait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Scenario sheets</source>
        <translation>Fiches de scénario</translation>
    </message>
    <message>
        <source>{event}, once in {years} years</source>
        <translation>{event}, une fois en {years} ans</translation>
    </message>
    <message>
        <source>no: records or question have changed since</source>
        <translation>non&#xa0;: les fiches ou la question ont changé depuis</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Realizations and seed</source>
        <translation>Tirages et graine</translation>
    </message>
    <message>
        <source>Simulated (UTC)</source>
        <translation>Simulé (UTC)</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Newest survey in the records</source>
        <translation>Relevé le plus récent dans les fiches</translation>
    </message>
    <message>
        <source>Digest of inventory and event</source>
        <translation>Empreinte de l’inventaire et de l’événement</translation>
    </message>
    <message>
        <source>Values assumed, by grade</source>
        <translation>Valeurs supposées, par qualité</translation>
    </message>
    <message>
        <source>Assets by grade of their damage curve</source>
        <translation>Actifs par qualité de leur courbe de dommage</translation>
    </message>
    <message>
        <source>People without service after 24 hours</source>
        <translation>Personnes sans service après 24 heures</translation>
    </message>
    <message>
        <source>Person-hours to day 30</source>
        <translation>Heures-personnes jusqu’au jour 30</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Scenario sheet: {name}</source>
        <translation>Fiche de scénario&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Grades: A local data, B published, C from comparable cases, D judgment.</source>
        <translation>Qualités&#xa0;: A données locales, B publié, C cas comparables, D jugement.</translation>
    </message>
    <message>
        <source>Intensity at every asset, damage by curve, outage of the grid, batteries and fuel, paths to gateways, repair by crews: drawn anew in each realization, in 64 steps over 30 days.</source>
        <translation>Intensité à chaque actif, dommages par courbe, panne du réseau électrique, batteries et carburant, chemins vers les passerelles, réparation par équipes&#xa0;: tirés à nouveau à chaque tirage, en 64 pas sur 30 jours.</translation>
    </message>
    <message>
        <source>Assumed values</source>
        <translation>Valeurs supposées</translation>
    </message>
    <message>
        <source>Nothing was simulated, so nothing was assumed.</source>
        <translation>Rien n’a été simulé&#xa0;; rien n’a donc été supposé.</translation>
    </message>
    <message>
        <source>Every value that the simulation needed is recorded.</source>
        <translation>Chaque valeur nécessaire à la simulation est enregistrée.</translation>
    </message>
    <message>
        <source>Where a value is not recorded, the simulation takes what is usual and counts how often. Replacing the first lines of this table by surveyed values improves the plan most.</source>
        <translation>Là où une valeur n’est pas enregistrée, la simulation prend ce qui est usuel et compte le nombre de fois. Remplacer les premières lignes de ce tableau par des valeurs relevées améliore le plus le plan.</translation>
    </message>
    <message>
        <source>by record</source>
        <translation>par fiche</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Values assumed because nobody recorded them</source>
        <translation>Valeurs supposées car personne ne les a enregistrées</translation>
    </message>
    <message>
        <source>Damage curves and their grades</source>
        <translation>Courbes de dommage et leur qualité</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Damage curves used</source>
        <translation>Courbes de dommage utilisées</translation>
    </message>
    <message>
        <source>Caveats</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Quality of the records</source>
        <translation>Qualité des fiches</translation>
    </message>
    <message>
        <source>{records}: all</source>
        <translation>{records}&#xa0;: tous</translation>
    </message>
    <message>
        <source>{records}: tier {group}</source>
        <translation>{records}&#xa0;: niveau {group}</translation>
    </message>
    <message>
        <source>{records}: {group}</source>
        <translation>{records}&#xa0;: {group}</translation>
    </message>
    <message>
        <source>How much of what the plan rests on is recorded</source>
        <translation>Quelle part de ce sur quoi repose le plan est enregistrée</translation>
    </message>
    <message>
        <source>The mean share of the facts wanted of each kind; {old} of {total} records are older than a year.</source>
        <translation>La part moyenne des données voulues pour chaque type ; fiches de plus d’un an : {old} sur {total}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sans qualité</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>Synthétiques</translation>
    </message>
    <message>
        <source>Oldest survey</source>
        <translation>Relevé le plus ancien</translation>
    </message>
    <message>
        <source>Newest survey</source>
        <translation>Relevé le plus récent</translation>
    </message>
    <message>
        <source>Confidence and age of the records</source>
        <translation>Confiance et âge des fiches</translation>
    </message>
    <message>
        <source>The checks were not run for this print.</source>
        <translation>Les contrôles n’ont pas été effectués pour cette impression.</translation>
    </message>
    <message>
        <source>The checks found nothing to question.</source>
        <translation>Les contrôles n’ont rien trouvé à redire.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Ce que les contrôles ont trouvé</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>With these facts and the plan file, everybody can reproduce each number of this print.</source>
        <translation>Avec ces éléments et le fichier du plan, chacun peut reproduire chaque chiffre de cette impression.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Version du plan</translation>
    </message>
    <message>
        <source>Revision of the plan file</source>
        <translation>Révision du fichier du plan</translation>
    </message>
    <message>
        <source>Digest of the inventory</source>
        <translation>Empreinte de l’inventaire</translation>
    </message>
    <message>
        <source>Printed (UTC)</source>
        <translation>Imprimé (UTC)</translation>
    </message>
    <message>
        <source>Lifeline version</source>
        <translation>Version de Lifeline</translation>
    </message>
    <message>
        <source>Records without a survey date</source>
        <translation>Fiches sans date de relevé</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} sur {total}</translation>
    </message>
    <message>
        <source>Synthetic records</source>
        <translation>Fiches synthétiques</translation>
    </message>
    <message>
        <source>This print</source>
        <translation>Cette impression</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Realizations</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Simulations</source>
        <translation>Simulations</translation>
    </message>
    <message>
        <source>source not stated</source>
        <translation>source non indiquée</translation>
    </message>
    <message>
        <source>Source or file</source>
        <translation>Source ou fichier</translation>
    </message>
    <message>
        <source>Where the records come from</source>
        <translation>D’où viennent les fiches</translation>
    </message>
    <message>
        <source>Set in Noto Sans (SIL Open Font License 1.1).</source>
        <translation>Composé en Noto Sans (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Gateway: cable, satellite, border</source>
        <translation>Passerelle&#xa0;: câble, satellite, frontière</translation>
    </message>
    <message>
        <source>Core, data center</source>
        <translation>Cœur de réseau, centre de données</translation>
    </message>
    <message>
        <source>Emergency center</source>
        <translation>Centre d’urgence</translation>
    </message>
    <message>
        <source>Exchange, aggregation</source>
        <translation>Central, agrégation</translation>
    </message>
    <message>
        <source>Cell site</source>
        <translation>Site cellulaire</translation>
    </message>
    <message>
        <source>Repeater, broadcast</source>
        <translation>Relais, radiodiffusion</translation>
    </message>
    <message>
        <source>HF, amateur, satellite terminal</source>
        <translation>HF, amateur, terminal satellitaire</translation>
    </message>
    <message>
        <source>Hospital, shelter, other user</source>
        <translation>Hôpital, abri, autre utilisateur</translation>
    </message>
    <message>
        <source>Siren, loudspeaker</source>
        <translation>Sirène, haut-parleur</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Warning center</source>
        <translation>Centre d’alerte</translation>
    </message>
    <message>
        <source>Cable on land</source>
        <translation>Câble terrestre</translation>
    </message>
    <message>
        <source>Submarine cable</source>
        <translation>Câble sous-marin</translation>
    </message>
    <message>
        <source>Radio link</source>
        <translation>Liaison radio</translation>
    </message>
    <message>
        <source>Satellite or other</source>
        <translation>Satellite ou autre</translation>
    </message>
    <message>
        <source>Alternative link</source>
        <translation>Liaison de secours</translation>
    </message>
    <message>
        <source>cell broadcast</source>
        <translation>diffusion cellulaire</translation>
    </message>
    <message>
        <source>location SMS</source>
        <translation>SMS localisé</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>television</source>
        <translation>télévision</translation>
    </message>
    <message>
        <source>siren</source>
        <translation>sirène</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>haut-parleur</translation>
    </message>
    <message>
        <source>radio net</source>
        <translation>réseau radio</translation>
    </message>
    <message>
        <source>satellite receiver</source>
        <translation>récepteur satellite</translation>
    </message>
    <message>
        <source>web and social media</source>
        <translation>web et réseaux sociaux</translation>
    </message>
    <message>
        <source>door to door</source>
        <translation>porte-à-porte</translation>
    </message>
    <message>
        <source>digital signs</source>
        <translation>panneaux numériques</translation>
    </message>
    <message>
        <source>mesh beacon</source>
        <translation>balise maillée</translation>
    </message>
    <message>
        <source>Who warns of what</source>
        <translation>Qui alerte de quoi</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Surveillé par</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>CAP</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Lead time (min)</source>
        <translation>Préavis (min)</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>Nobody is recorded as the authority that warns of a hazard.</source>
        <translation>Personne n’est enregistré comme autorité d’alerte pour un aléa.</translation>
    </message>
    <message>
        <source>the disaster office, from the law</source>
        <translation>l’agence de gestion des catastrophes, d’après la loi</translation>
    </message>
    <message>
        <source>After 24 hours: in “{scenario}”, channels that then work more likely than not.</source>
        <translation>Après 24 heures&#xa0;: dans «&#xa0;{scenario}&#xa0;», canaux qui fonctionnent alors plus probablement que non.</translation>
    </message>
    <message>
        <source>Whom warnings reach</source>
        <translation>Qui les alertes atteignent</translation>
    </message>
    <message>
        <source>Independent channels now</source>
        <translation>Canaux indépendants actuels</translation>
    </message>
    <message>
        <source>Channels after 24 h</source>
        <translation>Canaux après 24 h</translation>
    </message>
    <message>
        <source>Any channel after 24 h</source>
        <translation>Un canal après 24 h</translation>
    </message>
    <message>
        <source>Channels now</source>
        <translation>Canaux actuels</translation>
    </message>
    <message>
        <source>Settlements with fewest warning channels</source>
        <translation>Localités ayant le moins de canaux d’alerte</translation>
    </message>
    <message>
        <source>On an ordinary day, with every site in service, {none} of {total} settlements with people are reached by no recorded channel ({none_people} people) and {one} by a single independent one ({one_people} people). Channels that share a site count as one.</source>
        <translation>Un jour ordinaire, tous les sites étant en service, sur {total} localités peuplées : sans aucun canal enregistré, {none} ({none_people} personnes) ; avec un seul canal indépendant, {one} ({one_people} personnes). Les canaux qui partagent un site comptent pour un.</translation>
    </message>
    <message>
        <source>Prepared messages</source>
        <translation>Messages préparés</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>No message is prepared in any language.</source>
        <translation>Aucun message n’est préparé, dans aucune langue.</translation>
    </message>
    <message>
        <source>the warning authorities</source>
        <translation>les autorités d’alerte</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>batterie</translation>
    </message>
    <message>
        <source>solar</source>
        <translation>solaire</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>groupe électrogène</translation>
    </message>
    <message>
        <source>Probability that a generator starts</source>
        <translation>Probabilité qu’un groupe démarre</translation>
    </message>
    <message>
        <source>Battery capacity lost per year</source>
        <translation>Capacité de batterie perdue par an</translation>
    </message>
    <message>
        <source>Years before a battery fades</source>
        <translation>Années avant le déclin d’une batterie</translation>
    </message>
    <message>
        <source>Least share of capacity that a battery keeps</source>
        <translation>Part minimale de capacité que garde une batterie</translation>
    </message>
    <message>
        <source>Usable share of a battery</source>
        <translation>Part utile d’une batterie</translation>
    </message>
    <message>
        <source>Efficiency of a battery</source>
        <translation>Rendement d’une batterie</translation>
    </message>
    <message>
        <source>Fuel burned per kWh delivered</source>
        <translation>Carburant brûlé par kWh fourni</translation>
    </message>
    <message>
        <source>Fuel burned per hour and kVA rated</source>
        <translation>Carburant brûlé par heure et kVA nominal</translation>
    </message>
    <message>
        <source>Distance between poles</source>
        <translation>Distance entre poteaux</translation>
    </message>
    <message>
        <source>How alike neighboring poles fare</source>
        <translation>Ressemblance du sort des poteaux voisins</translation>
    </message>
    <message>
        <source>Distance of points along a line</source>
        <translation>Distance des points le long d’une ligne</translation>
    </message>
    <message>
        <source>Spread of grid outages</source>
        <translation>Dispersion des coupures du réseau</translation>
    </message>
    <message>
        <source>Time until spare parts arrive</source>
        <translation>Délai d’arrivée des pièces</translation>
    </message>
    <message>
        <source>Spread of storm tracks</source>
        <translation>Dispersion des trajectoires</translation>
    </message>
    <message>
        <source>From mean wind to gust</source>
        <translation>Du vent moyen à la rafale</translation>
    </message>
    <message>
        <source>{records}: {field}</source>
        <translation>{records} : {field}</translation>
    </message>
    <message>
        <source>USD a year: the investment spread over {years} years at {percent} % (both assumed), with the cost of running it.</source>
        <translation>USD par an : l’investissement réparti sur {years} ans à {percent} % (deux hypothèses), avec le coût d’exploitation.</translation>
    </message>
    <message>
        <source>USD a year</source>
        <translation>USD par an</translation>
    </message>
    <message>
        <source>Tables and figures</source>
        <translation>Tableaux et figures</translation>
    </message>
    <message>
        <source>No site cuts off people when it fails alone.</source>
        <translation>Aucun site ne prive personne de service lorsqu’il tombe seul.</translation>
    </message>
    <message>
        <source>Today, no recorded channel reaches {people} people in {count} settlements; {one} people more hang on a single channel.</source>
        <translation>Aujourd’hui, aucun canal enregistré n’atteint {people} personnes dans {count} localités ; {one} autres personnes dépendent d’un seul canal.</translation>
    </message>
    <message>
        <source>No desk that answers day and night is recorded.</source>
        <translation>Aucun poste répondant jour et nuit n’est enregistré.</translation>
    </message>
    <message>
        <source>{organisation}, {name}</source>
        <translation>{organisation}, {name}</translation>
    </message>
    <message>
        <source>Telephone numbers stand in the restricted edition, held by: {holders}.</source>
        <translation>Les numéros de téléphone figurent dans l’édition restreinte, détenue par : {holders}.</translation>
    </message>
    <message>
        <source>{number} ({service})</source>
        <translation>{number} ({service})</translation>
    </message>
    <message>
        <source>In an emergency everybody calls: {numbers}.</source>
        <translation>En cas d’urgence, tout le monde appelle : {numbers}.</translation>
    </message>
    <message>
        <source>Logical failure of the serving site</source>
        <translation>Défaillance logique du site desservant</translation>
    </message>
    <message>
        <source>The plan records more on this than this edition shows.</source>
        <translation>Le plan en enregistre plus à ce sujet que cette édition n’en montre.</translation>
    </message>
    <message>
        <source>The restricted edition shows it; held by: {holders}.</source>
        <translation>L’édition restreinte le montre ; détenue par : {holders}.</translation>
    </message>
    <message>
        <source>Not in this edition</source>
        <translation>Absent de cette édition</translation>
    </message>
    <message>
        <source>± is one standard error; after hours and shares of settlements, the most that it can be.</source>
        <translation>± est une erreur type ; après les heures et les parts des localités, le maximum qu’elle peut atteindre.</translation>
    </message>
    <message>
        <source>Damage {hours} h</source>
        <translation>Dommages {hours} h</translation>
    </message>
    <message>
        <source>Logical failure {hours} h</source>
        <translation>Défaillance logique {hours} h</translation>
    </message>
    <message>
        <source>Power {hours} h</source>
        <translation>Énergie {hours} h</translation>
    </message>
    <message>
        <source>Transport {hours} h</source>
        <translation>Transport {hours} h</translation>
    </message>
    <message>
        <source>Of the person-hours lost, {power} % are lost because the serving site has no power, {damage} % because it is damaged, {logical} % because its operator, software or supplier has failed, and {transport} % because it stands but has no path to a gateway.</source>
        <translation>Des heures-personnes perdues, {power} % le sont parce que le site desservant n’a pas d’énergie, {damage} % parce qu’il est endommagé, {logical} % parce que son opérateur, logiciel ou fournisseur a failli, et {transport} % parce qu’il est debout mais sans chemin vers une passerelle.</translation>
    </message>
    <message>
        <source>This edition names no settlement.</source>
        <translation>Cette édition ne nomme aucune localité.</translation>
    </message>
    <message>
        <source>Early-warning nodes by kind</source>
        <translation>Nœuds d’alerte précoce par type</translation>
    </message>
    <message>
        <source>Stacked areas by cause; the table above gives the numbers.</source>
        <translation>Aires empilées par cause ; le tableau ci-dessus donne les chiffres.</translation>
    </message>
    <message>
        <source>by logical failure</source>
        <translation>par défaillance logique</translation>
    </message>
    <message>
        <source>Logical failure: it is whole, but its operator, software or supplier has failed.</source>
        <translation>Défaillance logique : il est intact, mais son opérateur, logiciel ou fournisseur a failli.</translation>
    </message>
    <message>
        <source>No site is expected to leave anybody without service.</source>
        <translation>On ne s’attend à ce qu’aucun site ne prive quiconque de service.</translation>
    </message>
    <message>
        <source>No contact is recorded.</source>
        <translation>Aucun contact n’est enregistré.</translation>
    </message>
    <message>
        <source>The range holds 9 of 10 simulated events; ± is one standard error.</source>
        <translation>L’intervalle contient 9 événements simulés sur 10 ; ± est une erreur type.</translation>
    </message>
    <message>
        <source>fewer than {count}</source>
        <translation>moins de {count}</translation>
    </message>
    <message>
        <source>other kinds</source>
        <translation>autres types</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>other areas</source>
        <translation>autres zones</translation>
    </message>
    <message>
        <source>Too few sites to be counted in this edition cut off people when they fail alone.</source>
        <translation>Trop peu de sites pour être comptés dans cette édition privent des personnes de service lorsqu’ils tombent seuls.</translation>
    </message>
    <message>
        <source>{count} of the {total} sites recorded would leave people without service if they failed alone ({kinds}): {ways} because other sites have no other way to a gateway, the others because no other site serves their people.</source>
        <translation>{count} des {total} sites enregistrés priveraient des personnes de service s’ils tombaient seuls ({kinds}) : {ways} parce que d’autres sites n’ont pas d’autre chemin vers une passerelle, les autres parce qu’aucun autre site ne dessert leurs habitants.</translation>
    </message>
    <message>
        <source>This edition does not name them; the restricted edition does.</source>
        <translation>Cette édition ne les nomme pas ; l’édition restreinte, si.</translation>
    </message>
    <message>
        <source>This edition does not name them; the restricted edition does, held by: {holders}.</source>
        <translation>Cette édition ne les nomme pas ; l’édition restreinte le fait, détenue par : {holders}.</translation>
    </message>
    <message>
        <source>Counts over the whole plan; where there are fewer than {count}, they are summed.</source>
        <translation>Comptes sur tout le plan ; là où il y en a moins de {count}, ils sont additionnés.</translation>
    </message>
    <message>
        <source>sites without another way: {sites}</source>
        <translation>sites sans autre chemin : {sites}</translation>
    </message>
    <message>
        <source>Rows that are proposals of Lifeline and that nobody has adapted yet: {count} of {total}.</source>
        <translation>Lignes qui sont des propositions de Lifeline et que personne n’a encore adaptées : {count} sur {total}.</translation>
    </message>
    <message>
        <source>Characters of names that cannot be printed with the fonts of this program and stand as {sign}: {count}. The plan file keeps them. Unicode: {codes}.</source>
        <translation>Caractères de noms que les polices de ce programme ne peuvent imprimer et qui figurent comme {sign} : {count}. Le fichier du plan les garde. Unicode : {codes}.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Procedures that are proposals of Lifeline and that nobody has adapted yet: {count} of {total}.</source>
        <translation>Procédures qui sont des propositions de Lifeline et que personne n’a encore adaptées : {count} sur {total}.</translation>
    </message>
    <message>
        <source>This plan records sites: {site}, links: {link}, settlements: {settlement}, warning nodes: {warning_node}, alternative links: {alternative_link}. Operators named: {operators}. Gateways that connect the country to the world: {gateways}.</source>
        <translation>Ce plan recense sites : {site}, liaisons : {link}, localités : {settlement}, nœuds d’alerte : {warning_node}, liaisons de secours : {alternative_link}. Opérateurs nommés : {operators}. Passerelles qui relient le pays au monde : {gateways}.</translation>
    </message>
    <message>
        <source>This plan records sites: {site}, links: {link}, settlements: {settlement}, warning nodes: {warning_node}, alternative links: {alternative_link}; this edition names {named} of them. Operators named: {operators}.</source>
        <translation>Ce plan recense sites : {site}, liaisons : {link}, localités : {settlement}, nœuds d’alerte : {warning_node}, liaisons de secours : {alternative_link} ; cette édition en nomme {named}. Opérateurs nommés : {operators}.</translation>
    </message>
    <message>
        <source>Map of the sites by kind ({count}) and the links between them, over the coast and settlements.</source>
        <translation>Carte des sites par type ({count}) et des liaisons entre eux, sur la côte et les localités.</translation>
    </message>
    <message>
        <source>Sites of tier 1 or 2, national services and those on which areas depend: {count}.</source>
        <translation>Sites de niveau 1 ou 2, services nationaux et ceux dont dépendent des zones : {count}.</translation>
    </message>
    <message>
        <source>Alternative links that stand by: {count}. They are no part of the everyday network: figures of scenarios are without them unless they say otherwise.</source>
        <translation>Liaisons de secours en réserve : {count}. Elles ne font pas partie du réseau de tous les jours : les chiffres des scénarios sont sans elles, sauf mention contraire.</translation>
    </message>
    <message>
        <source>Warning nodes recorded: {count}; of these work without a site of the network: {alone}. The site that most of the others need is {site} ({needing}).</source>
        <translation>Nœuds d’alerte recensés : {count} ; dont fonctionnent sans site du réseau : {alone}. Le site dont la plupart des autres ont besoin est {site} ({needing}).</translation>
    </message>
    <message>
        <source>Warning nodes recorded: {count}; of these work without a site of the network: {alone}.</source>
        <translation>Nœuds d’alerte recensés : {count} ; dont fonctionnent sans site du réseau : {alone}.</translation>
    </message>
    <message>
        <source>Sites that cut off other sites or people when they fail alone: {count}. The worst, {site}, cuts off {people} of {total} people recorded; other sites it cuts off: {sites}.</source>
        <translation>Sites qui coupent d’autres sites ou des personnes quand ils défaillent seuls : {count}. Le pire, {site}, coupe {people} personnes recensées sur {total} ; autres sites qu’il coupe : {sites}.</translation>
    </message>
    <message>
        <source>the only way to a gateway for other sites: {count}</source>
        <translation>le seul chemin vers une passerelle pour d’autres sites : {count}</translation>
    </message>
    <message>
        <source>The only path of other sites: {count}.</source>
        <translation>Le seul chemin d’autres sites : {count}.</translation>
    </message>
    <message>
        <source>Corrective actions closed: {closed} of {total}; overdue: {late}.</source>
        <translation>Actions correctives closes : {closed} sur {total} ; en retard : {late}.</translation>
    </message>
    <message>
        <source>{area}, sites: {count}</source>
        <translation>{area}, sites : {count}</translation>
    </message>
    <message>
        <source>Data: grade {grades}; surveyed {dates}; from {sources}.</source>
        <translation>Données : qualité {grades} ; relevées {dates} ; de {sources}.</translation>
    </message>
    <message>
        <source>Simulated; its seed, the age and the grades of its data: {sheet}.</source>
        <translation>Simulé ; sa graine, l’âge et la qualité de ses données : {sheet}.</translation>
    </message>
    <message>
        <source>Organizations with a desk that answers day and night: {count}.</source>
        <translation>Organisations ayant un poste qui répond jour et nuit : {count}.</translation>
    </message>
</context>
<context>
    <name>prints</name>
    <message>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Position (WGS 84)</source>
        <translation>Position (WGS 84)</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>Phone, radio call sign</source>
        <translation>Téléphone, indicatif radio</translation>
    </message>
    <message>
        <source>Date and time (UTC)</source>
        <translation>Date et heure (UTC)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Asset cards</source>
        <translation>Fiches d’actif</translation>
    </message>
    <message>
        <source>each operator, as a list of sites</source>
        <translation>chaque opérateur, sous forme de liste de sites</translation>
    </message>
    <message>
        <source>Height (m)</source>
        <translation>Hauteur (m)</translation>
    </message>
    <message>
        <source>Design wind (m/s)</source>
        <translation>Vent de calcul (m/s)</translation>
    </message>
    <message>
        <source>Battery (h)</source>
        <translation>Batterie (h)</translation>
    </message>
    <message>
        <source>Fuel for (h)</source>
        <translation>Carburant pour (h)</translation>
    </message>
    <message>
        <source>People cut off if it fails alone</source>
        <translation>Personnes isolées s’il tombe seul en panne</translation>
    </message>
    <message>
        <source>What is known of each site, with a code to scan; of all sites, or of one alone.</source>
        <translation>Ce que l’on sait de chaque site, avec un code à scanner&#xa0;; de tous les sites, ou d’un seul.</translation>
    </message>
    <message>
        <source>Map atlas</source>
        <translation>Atlas cartographique</translation>
    </message>
    <message>
        <source>No place is recorded, so there is nothing to map.</source>
        <translation>Aucun lieu n’est enregistré&#xa0;; il n’y a donc rien à cartographier.</translation>
    </message>
    <message>
        <source>Overview and sheets</source>
        <translation>Vue d’ensemble et feuilles</translation>
    </message>
    <message>
        <source>Sheet {number}: {area}</source>
        <translation>Feuille {number}&#xa0;: {area}</translation>
    </message>
    <message>
        <source>No site is recorded in this area.</source>
        <translation>Aucun site n’est enregistré dans cette région.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Easting (m)</source>
        <translation>Est (m)</translation>
    </message>
    <message>
        <source>Northing (m)</source>
        <translation>Nord (m)</translation>
    </message>
    <message>
        <source>Accuracy (m)</source>
        <translation>Précision (m)</translation>
    </message>
    <message>
        <source>Positions in {area} (UTM, WGS 84)</source>
        <translation>Positions dans {area} (UTM, WGS 84)</translation>
    </message>
    <message>
        <source>An overview and a sheet for every area, with UTM grid and positions.</source>
        <translation>Une vue d’ensemble et une feuille par région, avec grille UTM et positions.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>every operator and agency: a duty desk reached day and night, and an alternate</source>
        <translation>chaque opérateur et agence&#xa0;: une permanence joignable jour et nuit, et un remplaçant</translation>
    </message>
    <message>
        <source>Duty desks that answer day and night come first. If nobody answers, call the alternate, then try satellite or radio. Tick whom you reached in the monthly test.</source>
        <translation>Les permanences qui répondent jour et nuit viennent en premier. Si personne ne répond, appelez le remplaçant, puis essayez le satellite ou la radio. Cochez qui vous avez joint lors de l’essai mensuel.</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nom et rôle</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Satellite, HF, e-mail</source>
        <translation>Satellite, HF, courriel</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Feuille de contacts</translation>
    </message>
    <message>
        <source>Whom to call, duty desks first, with alternates.</source>
        <translation>Qui appeler, permanences d’abord, avec remplaçants.</translation>
    </message>
    <message>
        <source>One form an asset. Do not enter before it is safe. Slight: works after adjustment. Moderate: repair on the spot. Extensive: parts have to be replaced. Complete: to be rebuilt.</source>
        <translation>Un formulaire par actif. N’entrez pas avant que ce soit sûr. Léger&#xa0;: fonctionne après réglage. Modéré&#xa0;: réparation sur place. Étendu&#xa0;: pièces à remplacer. Total&#xa0;: à reconstruire.</translation>
    </message>
    <message>
        <source>Damage report</source>
        <translation>Rapport de dommages</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>léger</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modéré</translation>
    </message>
    <message>
        <source>extensive</source>
        <translation>étendu</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>total</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Alignment of antennas</source>
        <translation>Alignement des antennes</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommages</translation>
    </message>
    <message>
        <source>Seen on (UTC)</source>
        <translation>Constaté le (UTC)</translation>
    </message>
    <message>
        <source>Safe to work</source>
        <translation>Travail sans danger</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Numbers of photographs</source>
        <translation>Numéros des photographies</translation>
    </message>
    <message>
        <source>What is broken, in words</source>
        <translation>Ce qui est cassé, en mots</translation>
    </message>
    <message>
        <source>open</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>4x4</source>
        <translation>4x4</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>à pied</translation>
    </message>
    <message>
        <source>boat</source>
        <translation>bateau</translation>
    </message>
    <message>
        <source>air</source>
        <translation>air</translation>
    </message>
    <message>
        <source>Access and repair</source>
        <translation>Accès et réparation</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Spares needed</source>
        <translation>Pièces nécessaires</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Days, estimated</source>
        <translation>Jours, estimés</translation>
    </message>
    <message>
        <source>Cost, estimated, currency</source>
        <translation>Coût, estimé, monnaie</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Assuré</translation>
    </message>
    <message>
        <source>Damage form</source>
        <translation>Formulaire de dommages</translation>
    </message>
    <message>
        <source>The state of one asset after the event; for a chosen one, with what is known.</source>
        <translation>L’état d’un actif après l’événement&#xa0;; pour un actif choisi, avec ce que l’on en sait.</translation>
    </message>
    <message>
        <source>What to decide</source>
        <translation>Que décider</translation>
    </message>
    <message>
        <source>Seen and decided by</source>
        <translation>Vu et décidé par</translation>
    </message>
    <message>
        <source>No site is known on which people hang alone.</source>
        <translation>Aucun site dont des personnes dépendent à lui seul n’est connu.</translation>
    </message>
    <message>
        <source>each operator, as a list of sites and links</source>
        <translation>chaque opérateur, sous forme de liste de sites et de liaisons</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>People cut off</source>
        <translation>Personnes isolées</translation>
    </message>
    <message>
        <source>Sites cut off</source>
        <translation>Sites isolés</translation>
    </message>
    <message>
        <source>Hours down</source>
        <translation>Heures hors service</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Heures-personnes</translation>
    </message>
    <message>
        <source>The sites that matter most: protect, power and double these first</source>
        <translation>Les sites qui comptent le plus&#xa0;: protégez-les, alimentez-les et doublez-les en premier</translation>
    </message>
    <message>
        <source>People and sites cut off if the site fails alone, on any day. Hours and person-hours: expected in the worst scenario to day 30; a dash where nothing was simulated.</source>
        <translation>Personnes et sites isolés si le site tombe seul en panne, un jour quelconque. Heures et heures-personnes&#xa0;: attendues dans le pire scénario jusqu’au jour 30&#xa0;; un tiret là où rien n’a été simulé.</translation>
    </message>
    <message>
        <source>What to buy first</source>
        <translation>Quoi acheter d’abord</translation>
    </message>
    <message>
        <source>{project}: {cost} USD, protects {people} people.</source>
        <translation>{project}&#xa0;: {cost} USD, protège {people} personnes.</translation>
    </message>
    <message>
        <source>A second path or a second site for {site}: it would keep {people} people connected.</source>
        <translation>Un second chemin ou un second site pour {site}&#xa0;: il maintiendrait {people} personnes connectées.</translation>
    </message>
    <message>
        <source>No project with its cost is recorded. The analysis points here:</source>
        <translation>Aucun projet n’est enregistré avec son coût. L’analyse désigne ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Satellite, HF</source>
        <translation>Satellite, HF</translation>
    </message>
    <message>
        <source>Whom to call first</source>
        <translation>Qui appeler d’abord</translation>
    </message>
    <message>
        <source>Executive brief</source>
        <translation>Note pour décideurs</translation>
    </message>
    <message>
        <source>Two pages for a decision: what fails, which sites matter, whom to call.</source>
        <translation>Deux pages pour décider&#xa0;: ce qui défaille, quels sites comptent, qui appeler.</translation>
    </message>
    <message>
        <source>Refueling</source>
        <translation>Ravitaillement</translation>
    </message>
    <message>
        <source>each operator, for every site</source>
        <translation>chaque opérateur, pour chaque site</translation>
    </message>
    <message>
        <source>Sites with a generator: those first whose failure alone cuts off most people, among equals those whose fuel ends first. On the day, what the sites report comes first.</source>
        <translation>Sites avec groupe électrogène&#xa0;: d’abord ceux dont la seule panne isole le plus de personnes, puis, à égalité, ceux dont le carburant s’épuise en premier. Le jour venu, ce que les sites signalent prime.</translation>
    </message>
    <message>
        <source>Tank (l)</source>
        <translation>Réservoir (l)</translation>
    </message>
    <message>
        <source>Burns (l/h)</source>
        <translation>Consomme (l/h)</translation>
    </message>
    <message>
        <source>Area, access</source>
        <translation>Région, accès</translation>
    </message>
    <message>
        <source>Gauge (l)</source>
        <translation>Jauge (l)</translation>
    </message>
    <message>
        <source>Filled (l)</source>
        <translation>Rempli (l)</translation>
    </message>
    <message>
        <source>When, by whom</source>
        <translation>Quand, par qui</translation>
    </message>
    <message>
        <source>Refuel in this order</source>
        <translation>Ravitailler dans cet ordre</translation>
    </message>
    <message>
        <source>A dash is unknown. Fuel: hours with the tank as recorded, at the usual load.</source>
        <translation>Un tiret signifie inconnu. Carburant&#xa0;: heures avec le réservoir tel qu’enregistré, à la charge usuelle.</translation>
    </message>
    <message>
        <source>Fuel list</source>
        <translation>Liste de carburant</translation>
    </message>
    <message>
        <source>Which generator to refuel first, with room for what was delivered.</source>
        <translation>Quel groupe électrogène ravitailler d’abord, avec place pour ce qui a été livré.</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>urgence</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioritaire</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>routine</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>radio e-mail</source>
        <translation>courriel radio</translation>
    </message>
    <message>
        <source>satellite</source>
        <translation>satellite</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>Write in capitals, short, without abbreviations of your own. Number every message.</source>
        <translation>Écrivez en majuscules, brièvement, sans abréviations personnelles. Numérotez chaque message.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>To: name, function, place</source>
        <translation>À&#xa0;: nom, fonction, lieu</translation>
    </message>
    <message>
        <source>From: name, function, place</source>
        <translation>De&#xa0;: nom, fonction, lieu</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Replied by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Frequency or channel</source>
        <translation>Fréquence ou canal</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>Envoyé (UTC)</translation>
    </message>
    <message>
        <source>Received (UTC)</source>
        <translation>Reçu (UTC)</translation>
    </message>
    <message>
        <source>Message form</source>
        <translation>Formulaire de message</translation>
    </message>
    <message>
        <source>A numbered message with precedence, text, reply and how it went.</source>
        <translation>Un message numéroté avec priorité, texte, réponse et mode d’envoi.</translation>
    </message>
    <message>
        <source>PACE cards</source>
        <translation>Fiches PACE</translation>
    </message>
    <message>
        <source>the disaster office with each critical site</source>
        <translation>l’agence de gestion des catastrophes avec chaque site critique</translation>
    </message>
    <message>
        <source>Try the ways from top to bottom and go to the next one when the time is over. Say on every way which one you use now.</source>
        <translation>Essayez les moyens de haut en bas et passez au suivant quand le délai est écoulé. Annoncez sur chaque moyen lequel vous utilisez désormais.</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <source>Next way after {time}</source>
        <translation>Moyen suivant après {time}</translation>
    </message>
    <message>
        <source>P  Primary</source>
        <translation>P  Principal</translation>
    </message>
    <message>
        <source>A  Alternate</source>
        <translation>A  Alternatif</translation>
    </message>
    <message>
        <source>C  Contingency</source>
        <translation>C  Contingence</translation>
    </message>
    <message>
        <source>E  Emergency</source>
        <translation>E  Urgence</translation>
    </message>
    <message>
        <source>Radio nets</source>
        <translation>Réseaux radio</translation>
    </message>
    <message>
        <source>Last tested: {date}</source>
        <translation>Dernier essai&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Four ways to reach each critical site, in order; of all such sites, or of one alone.</source>
        <translation>Quatre moyens de joindre chaque site critique, dans l’ordre&#xa0;; de tous ces sites, ou d’un seul.</translation>
    </message>
    <message>
        <source>the disaster office with operators and the meteorological service</source>
        <translation>l’agence de gestion des catastrophes avec les opérateurs et le service météorologique</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Guides d’intervention</translation>
    </message>
    <message>
        <source>Playbook: {hazard}</source>
        <translation>Guide d’intervention&#xa0;: {hazard}</translation>
    </message>
    <message>
        <source>T is the moment of the event; hours before it have a minus. Tick what is done and write the time.</source>
        <translation>T est le moment de l’événement&#xa0;; les heures qui précèdent portent un moins. Cochez ce qui est fait et notez l’heure.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Action, trigger</source>
        <translation>Action, déclencheur</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Done (UTC)</source>
        <translation>Fait (UTC)</translation>
    </message>
    <message>
        <source>Who does what when</source>
        <translation>Qui fait quoi et quand</translation>
    </message>
    <message>
        <source>Who does what when, a page for each hazard.</source>
        <translation>Qui fait quoi et quand, une page par aléa.</translation>
    </message>
    <message>
        <source>Radio plan</source>
        <translation>Plan radio</translation>
    </message>
    <message>
        <source>the regulator and everybody who runs a net</source>
        <translation>le régulateur et tous ceux qui exploitent un réseau</translation>
    </message>
    <message>
        <source>Listen before you speak. Emergency traffic comes first on every net. The last rows are free for nets that are agreed on the day.</source>
        <translation>Écoutez avant de parler. Le trafic d’urgence est prioritaire sur chaque réseau. Les dernières lignes sont libres pour les réseaux convenus le jour même.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Frequency (MHz)</source>
        <translation>Fréquence (MHz)</translation>
    </message>
    <message>
        <source>Repeater input (MHz)</source>
        <translation>Entrée du relais (MHz)</translation>
    </message>
    <message>
        <source>Tone, mode, kHz</source>
        <translation>Tonalité, mode, kHz</translation>
    </message>
    <message>
        <source>Call sign</source>
        <translation>Indicatif</translation>
    </message>
    <message>
        <source>Control, run by</source>
        <translation>Station directrice, exploitant</translation>
    </message>
    <message>
        <source>Coverage, schedule</source>
        <translation>Couverture, horaire</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>Nets by frequency</source>
        <translation>Réseaux par fréquence</translation>
    </message>
    <message>
        <source>Every net with frequency, mode, call sign and schedule.</source>
        <translation>Chaque réseau avec fréquence, mode, indicatif et horaire.</translation>
    </message>
    <message>
        <source>life-saving</source>
        <translation>vital</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>essentiel</translation>
    </message>
    <message>
        <source>restoration</source>
        <translation>rétablissement</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>accordée</translation>
    </message>
    <message>
        <source>granted in part</source>
        <translation>accordée en partie</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>transmise</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>Request for assistance</source>
        <translation>Demande d’assistance</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Numéro de demande</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>What is needed, with specification</source>
        <translation>Ce qui est nécessaire, avec spécifications</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Where it is needed, access, who receives it</source>
        <translation>Où c’est nécessaire, accès, qui réceptionne</translation>
    </message>
    <message>
        <source>Needed by (UTC)</source>
        <translation>Nécessaire pour le (UTC)</translation>
    </message>
    <message>
        <source>What happens if it does not come</source>
        <translation>Que se passe-t-il en l’absence de livraison</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <translation>Fourni par</translation>
    </message>
    <message>
        <source>Cost, currency</source>
        <translation>Coût, monnaie</translation>
    </message>
    <message>
        <source>Arrived (UTC)</source>
        <translation>Arrivé (UTC)</translation>
    </message>
    <message>
        <source>To be returned on</source>
        <translation>À rendre le</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Rendu le</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Request form</source>
        <translation>Formulaire de demande</translation>
    </message>
    <message>
        <source>A request for assistance and what was decided.</source>
        <translation>Une demande d’assistance et la décision prise.</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Rapport de situation</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Numéro de rapport</translation>
    </message>
    <message>
        <source>As of (UTC)</source>
        <translation>Situation au (UTC)</translation>
    </message>
    <message>
        <source>Next report (UTC)</source>
        <translation>Prochain rapport (UTC)</translation>
    </message>
    <message>
        <source>In three sentences: what happened, who is without service, what comes next</source>
        <translation>En trois phrases&#xa0;: ce qui s’est passé, qui est sans service, quelle est la suite</translation>
    </message>
    <message>
        <source>People recorded</source>
        <translation>Personnes enregistrées</translation>
    </message>
    <message>
        <source>Sites in all</source>
        <translation>Sites au total</translation>
    </message>
    <message>
        <source>Sites out</source>
        <translation>Sites hors service</translation>
    </message>
    <message>
        <source>People without service</source>
        <translation>Personnes sans service</translation>
    </message>
    <message>
        <source>Emergency calls</source>
        <translation>Appels d’urgence</translation>
    </message>
    <message>
        <source>Warning works</source>
        <translation>Alerte en fonction</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Status by area</source>
        <translation>État par région</translation>
    </message>
    <message>
        <source>For comparison: after “{scenario}” the simulation expects {day} people without service after 24 hours and {week} after 7 days, of {total} recorded. It is no report of what happened.</source>
        <translation>À titre de comparaison&#xa0;: après «&#xa0;{scenario}&#xa0;», la simulation prévoit {day} personnes sans service après 24 heures et {week} après 7 jours, sur {total} enregistrées. Ce n’est pas un compte rendu de ce qui s’est passé.</translation>
    </message>
    <message>
        <source>State, since when (UTC)</source>
        <translation>État, depuis quand (UTC)</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Battery, fuel left (h)</source>
        <translation>Batterie, carburant restant (h)</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Back by (UTC)</source>
        <translation>Rétabli d’ici (UTC)</translation>
    </message>
    <message>
        <source>Sites that matter most, and others that are out</source>
        <translation>Sites qui comptent le plus, et autres hors service</translation>
    </message>
    <message>
        <source>Done, needed, decided</source>
        <translation>Fait, nécessaire, décidé</translation>
    </message>
    <message>
        <source>Alternative links and kits in use: where, since when</source>
        <translation>Liaisons de secours et kits en service&#xa0;: où, depuis quand</translation>
    </message>
    <message>
        <source>Requests open: what, for whom, priority</source>
        <translation>Demandes ouvertes&#xa0;: quoi, pour qui, priorité</translation>
    </message>
    <message>
        <source>Help from abroad: offered, on the way, held up</source>
        <translation>Aide de l’étranger&#xa0;: offerte, en route, bloquée</translation>
    </message>
    <message>
        <source>Decisions needed, by whom, by when</source>
        <translation>Décisions nécessaires, par qui, pour quand</translation>
    </message>
    <message>
        <source>Areas and sites that matter most, with room for what is known.</source>
        <translation>Régions et sites qui comptent le plus, avec place pour ce qui est connu.</translation>
    </message>
    <message>
        <source>the disaster office with everybody who acts in it</source>
        <translation>l’agence de gestion des catastrophes avec tous ceux qui y interviennent</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procédures</translation>
    </message>
    <message>
        <source>This procedure has no steps.</source>
        <translation>Cette procédure n’a pas d’étapes.</translation>
    </message>
    <message>
        <source>the owner of the procedure</source>
        <translation>le responsable de la procédure</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Within (min)</source>
        <translation>Délai (min)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Procedure cards</source>
        <translation>Fiches de procédure</translation>
    </message>
    <message>
        <source>Every standing procedure on a page of its own, step by step.</source>
        <translation>Chaque procédure permanente sur sa propre page, étape par étape.</translation>
    </message>
    <message>
        <source>Report every 6 hours in the first three days, then every 12. A number that is not known stays empty: 0 means that there is none.</source>
        <translation>Rendez compte toutes les 6 heures les trois premiers jours, puis toutes les 12. Un nombre inconnu reste vide&#xa0;: 0 signifie qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Operator status</source>
        <translation>État de l’opérateur</translation>
    </message>
    <message>
        <source>out by damage</source>
        <translation>hors service par dommage</translation>
    </message>
    <message>
        <source>out by transport</source>
        <translation>hors service par transport</translation>
    </message>
    <message>
        <source>out by power</source>
        <translation>hors service par énergie</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>sur batterie</translation>
    </message>
    <message>
        <source>on generator</source>
        <translation>sur groupe électrogène</translation>
    </message>
    <message>
        <source>shortest fuel (h)</source>
        <translation>carburant minimal (h)</translation>
    </message>
    <message>
        <source>Sites by area</source>
        <translation>Sites par région</translation>
    </message>
    <message>
        <source>Sites in all are those of this plan, of every operator; correct them.</source>
        <translation>Les sites au total sont ceux de ce plan, de chaque opérateur&#xa0;; corrigez-les.</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>works without location</source>
        <translation>fonctionne sans localisation</translation>
    </message>
    <message>
        <source>rerouted with location</source>
        <translation>réacheminé avec localisation</translation>
    </message>
    <message>
        <source>rerouted without location</source>
        <translation>réacheminé sans localisation</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Cœur de réseau</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limité</translation>
    </message>
    <message>
        <source>out</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>International capacity left (%)</source>
        <translation>Capacité internationale restante (%)</translation>
    </message>
    <message>
        <source>Microwave hops down</source>
        <translation>Bonds hertziens hors service</translation>
    </message>
    <message>
        <source>Cell broadcast works</source>
        <translation>Diffusion cellulaire en fonction</translation>
    </message>
    <message>
        <source>Fixed lines out</source>
        <translation>Lignes fixes hors service</translation>
    </message>
    <message>
        <source>Subscribers without service</source>
        <translation>Abonnés sans service</translation>
    </message>
    <message>
        <source>Fiber cuts: where</source>
        <translation>Coupures de fibre&#xa0;: où</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>carburant</translation>
    </message>
    <message>
        <source>access</source>
        <translation>accès</translation>
    </message>
    <message>
        <source>security</source>
        <translation>sécurité</translation>
    </message>
    <message>
        <source>spares</source>
        <translation>pièces</translation>
    </message>
    <message>
        <source>spectrum</source>
        <translation>spectre</translation>
    </message>
    <message>
        <source>customs</source>
        <translation>douane</translation>
    </message>
    <message>
        <source>Needs and outlook</source>
        <translation>Besoins et perspectives</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>For which sites, how much, by when</source>
        <translation>Pour quels sites, combien, pour quand</translation>
    </message>
    <message>
        <source>Expected return of service, site by site</source>
        <translation>Retour du service prévu, site par site</translation>
    </message>
    <message>
        <source>Operator status form</source>
        <translation>Formulaire d’état de l’opérateur</translation>
    </message>
    <message>
        <source>What an operator reports by area: out, why, on battery, needs.</source>
        <translation>Ce qu’un opérateur signale par région&#xa0;: hors service, pourquoi, sur batterie, besoins.</translation>
    </message>
    <message>
        <source>One form a site. Write what you saw or measured, not what the records say; leave empty what you could not see. Scores: 0 none, 1 slight, 2 marked, 3 severe.</source>
        <translation>Un formulaire par site. Écrivez ce que vous avez vu ou mesuré, non ce que disent les fiches&#xa0;; laissez vide ce que vous n’avez pas pu voir. Notes&#xa0;: 0 aucun, 1 léger, 2 marqué, 3 grave.</translation>
    </message>
    <message>
        <source>Site survey</source>
        <translation>Relevé de site</translation>
    </message>
    <message>
        <source>GPS {number}: latitude, longitude, accuracy (m)</source>
        <translation>GPS {number}&#xa0;: latitude, longitude, précision (m)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Ground elevation (m)</source>
        <translation>Altitude du sol (m)</translation>
    </message>
    <message>
        <source>Flood mark above ground (m)</source>
        <translation>Marque de crue au-dessus du sol (m)</translation>
    </message>
    <message>
        <source>Height of equipment above ground (m)</source>
        <translation>Hauteur de l’équipement au-dessus du sol (m)</translation>
    </message>
    <message>
        <source>Structure and equipment</source>
        <translation>Structure et équipement</translation>
    </message>
    <message>
        <source>Class of structure</source>
        <translation>Classe de structure</translation>
    </message>
    <message>
        <source>Bolts</source>
        <translation>Boulons</translation>
    </message>
    <message>
        <source>Corrosion</source>
        <translation>Corrosion</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Fondation</translation>
    </message>
    <message>
        <source>Tension of guys checked</source>
        <translation>Tension des haubans vérifiée</translation>
    </message>
    <message>
        <source>Cabinets anchored</source>
        <translation>Armoires ancrées</translation>
    </message>
    <message>
        <source>Batteries anchored</source>
        <translation>Batteries ancrées</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Végétation</translation>
    </message>
    <message>
        <source>Cable entry</source>
        <translation>Entrée des câbles</translation>
    </message>
    <message>
        <source>Earthing (ohm)</source>
        <translation>Mise à la terre (ohm)</translation>
    </message>
    <message>
        <source>Antennas: number, kind, azimuth</source>
        <translation>Antennes&#xa0;: nombre, type, azimut</translation>
    </message>
    <message>
        <source>Batteries: make</source>
        <translation>Batteries&#xa0;: marque</translation>
    </message>
    <message>
        <source>Capacity (Ah)</source>
        <translation>Capacité (Ah)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Voltage (V)</source>
        <translation>Tension (V)</translation>
    </message>
    <message>
        <source>Discharge test (min)</source>
        <translation>Essai de décharge (min)</translation>
    </message>
    <message>
        <source>Last load test</source>
        <translation>Dernier essai en charge</translation>
    </message>
    <message>
        <source>Size (kVA)</source>
        <translation>Puissance (kVA)</translation>
    </message>
    <message>
        <source>Hours run</source>
        <translation>Heures de marche</translation>
    </message>
    <message>
        <source>Protected against theft</source>
        <translation>Protégé contre le vol</translation>
    </message>
    <message>
        <source>road</source>
        <translation>route</translation>
    </message>
    <message>
        <source>Access and surroundings</source>
        <translation>Accès et environs</translation>
    </message>
    <message>
        <source>Time from base (h)</source>
        <translation>Temps depuis la base (h)</translation>
    </message>
    <message>
        <source>Keys are kept by</source>
        <translation>Clés détenues par</translation>
    </message>
    <message>
        <source>Landlord, phone</source>
        <translation>Bailleur, téléphone</translation>
    </message>
    <message>
        <source>Hazards of neighboring ground, trees, buildings</source>
        <translation>Dangers du terrain voisin, arbres, bâtiments</translation>
    </message>
    <message>
        <source>north</source>
        <translation>nord</translation>
    </message>
    <message>
        <source>east</source>
        <translation>est</translation>
    </message>
    <message>
        <source>south</source>
        <translation>sud</translation>
    </message>
    <message>
        <source>west</source>
        <translation>ouest</translation>
    </message>
    <message>
        <source>power</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>antennas</source>
        <translation>antennes</translation>
    </message>
    <message>
        <source>Photographs, remarks, signature</source>
        <translation>Photographies, remarques, signature</translation>
    </message>
    <message>
        <source>Photographs taken</source>
        <translation>Photographies prises</translation>
    </message>
    <message>
        <source>Surveyor</source>
        <translation>Enquêteur</translation>
    </message>
    <message>
        <source>Site survey form</source>
        <translation>Formulaire de relevé de site</translation>
    </message>
    <message>
        <source>What a visit to a site has to bring home; for a chosen site, with what is known.</source>
        <translation>Ce qu’une visite de site doit rapporter&#xa0;; pour un site choisi, avec ce que l’on en sait.</translation>
    </message>
    <message>
        <source>cell broadcast</source>
        <translation>diffusion cellulaire</translation>
    </message>
    <message>
        <source>location SMS</source>
        <translation>SMS localisé</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>television</source>
        <translation>télévision</translation>
    </message>
    <message>
        <source>siren</source>
        <translation>sirène</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>haut-parleur</translation>
    </message>
    <message>
        <source>radio net</source>
        <translation>réseau radio</translation>
    </message>
    <message>
        <source>Warning reach</source>
        <translation>Portée de l’alerte</translation>
    </message>
    <message>
        <source>No settlement with people is recorded, so nobody knows who can be warned.</source>
        <translation>Aucune localité avec population n’est enregistrée&#xa0;; nul ne sait donc qui peut être alerté.</translation>
    </message>
    <message>
        <source>the statistics office and the disaster office</source>
        <translation>l’institut de statistique et l’agence de gestion des catastrophes</translation>
    </message>
    <message>
        <source>Channels that reach each settlement while everything works, from the sites and warning nodes of this plan. Channels that share a site fall together and count as one. People without a channel need a person who goes there.</source>
        <translation>Canaux qui atteignent chaque localité quand tout fonctionne, d’après les sites et nœuds d’alerte de ce plan. Les canaux qui partagent un site tombent ensemble et comptent pour un. Les personnes sans canal ont besoin que quelqu’un se rende sur place.</translation>
    </message>
    <message>
        <source>people whom no channel reaches</source>
        <translation>personnes qu’aucun canal n’atteint</translation>
    </message>
    <message>
        <source>people whose channels all hang on one site or node</source>
        <translation>personnes dont tous les canaux dépendent d’un seul site ou nœud</translation>
    </message>
    <message>
        <source>people with two or more independent channels</source>
        <translation>personnes ayant au moins deux canaux indépendants</translation>
    </message>
    <message>
        <source>{percent} of the people recorded</source>
        <translation>{percent} des personnes enregistrées</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Indépendants</translation>
    </message>
    <message>
        <source>Hear it by day</source>
        <translation>L’entendent le jour</translation>
    </message>
    <message>
        <source>Settlements by the number of independent channels</source>
        <translation>Localités par nombre de canaux indépendants</translation>
    </message>
    <message>
        <source>A dash: the share of people who hear the channel is not known.</source>
        <translation>Un tiret&#xa0;: la part des personnes qui entendent le canal n’est pas connue.</translation>
    </message>
    <message>
        <source>Warning-reach sheet</source>
        <translation>Feuille de portée de l’alerte</translation>
    </message>
    <message>
        <source>By which channels each settlement can be warned, and who by none.</source>
        <translation>Par quels canaux chaque localité peut être alertée, et qui par aucun.</translation>
    </message>
    <message>
        <source>No site is recorded.</source>
        <translation>Aucun site n’est enregistré.</translation>
    </message>
    <message>
        <source>No contact is recorded.</source>
        <translation>Aucun contact n’est enregistré.</translation>
    </message>
    <message>
        <source>No site with a generator is recorded.</source>
        <translation>Aucun site avec groupe électrogène n’est enregistré.</translation>
    </message>
    <message>
        <source>No PACE card is recorded.</source>
        <translation>Aucune fiche PACE n’est enregistrée.</translation>
    </message>
    <message>
        <source>No playbook is recorded.</source>
        <translation>Aucun plan d’action n’est enregistré.</translation>
    </message>
    <message>
        <source>No radio net is recorded.</source>
        <translation>Aucun réseau radio n’est enregistré.</translation>
    </message>
    <message>
        <source>No procedure is recorded.</source>
        <translation>Aucune procédure n’est enregistrée.</translation>
    </message>
    <message>
        <source>Sirens and loudspeakers without a recorded reach, which are counted for nobody: {count} of {total}.</source>
        <translation>Sirènes et haut-parleurs sans portée enregistrée, qui ne comptent pour personne : {count} sur {total}.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>cells</source>
        <translation>cellules</translation>
    </message>
    <message>
        <source>coordinate reference system</source>
        <translation>système de coordonnées de référence</translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation>séparateur</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>encodage</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>disposition</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>feuille</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>norme</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>écrit par</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacts</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>Alternative links</source>
        <translation>Liaisons de secours</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Answers to the checklist</source>
        <translation>Réponses à la liste de contrôle</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Injects</source>
        <translation>Injects d’exercice</translation>
    </message>
    <message>
        <source>Observations and corrective actions</source>
        <translation>Observations et mesures correctives</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Fragility curves</source>
        <translation>Courbes de fragilité</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Adhésions</translation>
    </message>
    <message>
        <source>Tasks and roles</source>
        <translation>Tâches et rôles</translation>
    </message>
    <message>
        <source>Activation levels</source>
        <translation>Niveaux d’activation</translation>
    </message>
    <message>
        <source>Hazard events</source>
        <translation>Événements dangereux</translation>
    </message>
    <message>
        <source>Past events</source>
        <translation>Événements passés</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Legal instruments</source>
        <translation>Instruments juridiques</translation>
    </message>
    <message>
        <source>Regulatory measures</source>
        <translation>Mesures réglementaires</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liaisons</translation>
    </message>
    <message>
        <source>Map layers</source>
        <translation>Couches de la carte</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Revisions of the plan</source>
        <translation>Révisions du plan</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Liste de diffusion</translation>
    </message>
    <message>
        <source>Texts of sections</source>
        <translation>Textes des sections</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Groups of people</source>
        <translation>Groupes de personnes</translation>
    </message>
    <message>
        <source>Groups in settlements</source>
        <translation>Groupes dans les localités</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Grid zones</source>
        <translation>Zones électriques</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>Alimentations électriques</translation>
    </message>
    <message>
        <source>Priority users</source>
        <translation>Utilisateurs prioritaires</translation>
    </message>
    <message>
        <source>Priority schemes</source>
        <translation>Dispositifs de priorité</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Numéros d’urgence</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procédures</translation>
    </message>
    <message>
        <source>Steps of procedures</source>
        <translation>Étapes des procédures</translation>
    </message>
    <message>
        <source>Playbook actions</source>
        <translation>Actions des guides d’intervention</translation>
    </message>
    <message>
        <source>Radio nets</source>
        <translation>Réseaux radio</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Simulations</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Localités</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Dessertes</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Equipment in stock</source>
        <translation>Matériel en stock</translation>
    </message>
    <message>
        <source>Fuel depots</source>
        <translation>Dépôts de carburant</translation>
    </message>
    <message>
        <source>PACE cards</source>
        <translation>Fiches PACE</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Power and fuel</source>
        <translation>Énergie et carburant</translation>
    </message>
    <message>
        <source>People and warning</source>
        <translation>Population et alerte</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Aléas</translation>
    </message>
    <message>
        <source>Law and governance</source>
        <translation>Législation et gouvernance</translation>
    </message>
    <message>
        <source>Means of emergency</source>
        <translation>Moyens d’urgence</translation>
    </message>
    <message>
        <source>Exercises and training</source>
        <translation>Exercices et formation</translation>
    </message>
    <message>
        <source>The plan as a document</source>
        <translation>Le plan en tant que document</translation>
    </message>
    <message>
        <source>Warning nodes</source>
        <translation>Nœuds d’alerte</translation>
    </message>
    <message>
        <source>Warning authorities</source>
        <translation>Autorités d’alerte</translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation>Modèles de messages</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
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
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Route group</source>
        <translation>Groupe d’itinéraires</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommages</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Itinéraires</translation>
    </message>
    <message>
        <source>Grid zone</source>
        <translation>Zone du réseau électrique</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The fragility curve by which it fails</source>
        <translation>La courbe de fragilité selon laquelle il tombe en panne</translation>
    </message>
    <message>
        <source>Out at 24 h</source>
        <translation>Hors service à 24 h</translation>
    </message>
    <message>
        <source>Share of its people ± one standard error at most</source>
        <translation>Part de ses habitants ± une erreur type au plus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Share of the realizations ± one standard error</source>
        <translation>Part des tirages ± une erreur type</translation>
    </message>
    <message>
        <source>Out within 72 h</source>
        <translation>Hors service en 72 h</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Probability, computed and not counted</source>
        <translation>Probabilité, calculée et non comptée</translation>
    </message>
    <message>
        <source>Whom it serves, or whose route it carries</source>
        <translation>Qui il dessert, ou de qui il porte la route</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Hours out</source>
        <translation>Heures hors service</translation>
    </message>
    <message>
        <source>Mean within 30 days ± one standard error at most</source>
        <translation>Moyenne sur 30 jours ± une erreur type au plus</translation>
    </message>
    <message>
        <source>{cause} {hours} h</source>
        <translation>{cause} {hours} h</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Logical failure</source>
        <translation>Défaillance logique</translation>
    </message>
    <message>
        <source>Mean hours out by cause ± one standard error at most: what it lacks first, its structure, its operator or software, its power or its routes</source>
        <translation>Heures moyennes hors service par cause ± une erreur type au plus : ce qui lui manque d’abord, sa structure, son opérateur ou logiciel, son énergie ou ses routes</translation>
    </message>
    <message>
        <source>± one standard error</source>
        <translation>± une erreur type</translation>
    </message>
    <message>
        <source>Without service</source>
        <translation>Sans service</translation>
    </message>
    <message>
        <source>Mean of the realizations ± one standard error</source>
        <translation>Moyenne des tirages ± une erreur type</translation>
    </message>
    <message>
        <source>5 % below</source>
        <translation>5 % en dessous</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation>95 % en dessous</translation>
    </message>
    <message>
        <source>After the event</source>
        <translation>Après l’événement</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>± one standard error at most</source>
        <translation>± une erreur type au plus</translation>
    </message>
    <message>
        <source>Hours after which half of the worst of it is regained, on the mean curve</source>
        <translation>Heures après lesquelles la moitié du pire est regagnée, sur la courbe moyenne</translation>
    </message>
    <message>
        <source>Hours after which nine tenths are regained, on the mean curve</source>
        <translation>Heures après lesquelles neuf dixièmes sont regagnés, sur la courbe moyenne</translation>
    </message>
    <message>
        <source>Most without service</source>
        <translation>Maximum sans service</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Heures-personnes</translation>
    </message>
    <message>
        <source>Half back (h)</source>
        <translation>Moitié rétablie (h)</translation>
    </message>
    <message>
        <source>Nine tenths back (h)</source>
        <translation>Neuf dixièmes rétablis (h)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>All together: {service}</source>
        <translation>Toutes ensemble : {service}</translation>
    </message>
    <message>
        <source>Without it less with it, under the same draws; mean ± one standard error</source>
        <translation>Sans elle moins avec elle, sous les mêmes tirages ; moyenne ± une erreur type</translation>
    </message>
    <message>
        <source>Link or kit</source>
        <translation>Liaison ou kit</translation>
    </message>
    <message>
        <source>Person-hours avoided</source>
        <translation>Heures-personnes évitées</translation>
    </message>
    <message>
        <source>Works after 24 h (%)</source>
        <translation>Fonctionne après 24 h (%)</translation>
    </message>
    <message>
        <source>People served after 24 h</source>
        <translation>Personnes desservies après 24 h</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Transporte</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Emergency networks (level 3) last without grid as long as the decree says.</source>
        <translation>Les réseaux d’urgence (niveau 3) tiennent sans réseau électrique aussi longtemps que le prévoit le décret.</translation>
    </message>
    <message>
        <source>Sites that serve settlements (level 2) last 6 h without grid.</source>
        <translation>Les sites desservant des localités (niveau 2) tiennent 6 h sans réseau électrique.</translation>
    </message>
    <message>
        <source>Sites that serve settlements (level 2) last 4 h without grid.</source>
        <translation>Les sites desservant des localités (niveau 2) tiennent 4 h sans réseau électrique.</translation>
    </message>
    <message>
        <source>Other critical sites (level 1) last without grid as long as the decree says.</source>
        <translation>Les autres sites critiques (niveau 1) tiennent sans réseau électrique aussi longtemps que le prévoit le décret.</translation>
    </message>
    <message>
        <source>Core equipment is doubled in different buildings.</source>
        <translation>Les équipements de cœur de réseau sont doublés dans des bâtiments différents.</translation>
    </message>
    <message>
        <source>Main and backup path share no route.</source>
        <translation>Le chemin principal et le chemin de secours ne partagent aucun itinéraire.</translation>
    </message>
    <message>
        <source>Central offices last 24 h without grid.</source>
        <translation>Les centraux tiennent 24 h sans réseau électrique.</translation>
    </message>
    <message>
        <source>Cell sites and remote terminals last 8 h without grid.</source>
        <translation>Les sites cellulaires et terminaux distants tiennent 8 h sans réseau électrique.</translation>
    </message>
    <message>
        <source>Chile Decree 60 (as changed in January 2026)</source>
        <translation>Chili, Décret 60 (modifié en janvier 2026)</translation>
    </message>
    <message>
        <source>Level 2 went from 4 to 6 h. The hours of levels 1 and 3 stand in no text we found (4 to 48 h by criticality before): put the national figures in.</source>
        <translation>Le niveau 2 est passé de 4 à 6 h. Les heures des niveaux 1 et 3 ne figurent dans aucun texte que nous ayons trouvé (4 à 48 h selon la criticité auparavant)&#xa0;: indiquez les chiffres nationaux.</translation>
    </message>
    <message>
        <source>Chile Decree 60 (before January 2026)</source>
        <translation>Chili, Décret 60 (avant janvier 2026)</translation>
    </message>
    <message>
        <source>4 to 48 h by criticality; only the 4 h of level 2 are known to us.</source>
        <translation>4 à 48 h selon la criticité&#xa0;; seules les 4 h du niveau 2 nous sont connues.</translation>
    </message>
    <message>
        <source>8 and 24 hours (FCC rule 47 CFR 12.2 of 2007, never in force)</source>
        <translation>8 et 24 heures (règle FCC 47 CFR 12.2 de 2007, jamais en vigueur)</translation>
    </message>
    <message>
        <source>24 h in central offices, 8 h at cell sites and remote terminals. Withdrawn before it took effect: a yardstick, no duty.</source>
        <translation>24 h dans les centraux, 8 h aux sites cellulaires et terminaux distants. Retirée avant son entrée en vigueur&#xa0;: un repère, non une obligation.</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Nirandjan et al. 2024, NHESS 24, 4341: W10.2 (load ratio 1.695/0.17, so speed 1.30/0.085), widened by 0.15 for a portfolio</source>
        <translation>Nirandjan et al. 2024, NHESS 24, 4341 : W10.2 (rapport de charge 1,695/0,17, donc vitesse 1,30/0,085), élargi de 0,15 pour un parc</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024: W10.1 (load ratio 0.93/0.28, so speed 0.96/0.14), widened by 0.15</source>
        <translation>Nirandjan et al. 2024 : W10.1 (rapport de charge 0,93/0,28, donc vitesse 0,96/0,14), élargi de 0,15</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): as towers with a wider spread</source>
        <translation>notes techniques 3.5 (conception) : comme les pylônes, avec une dispersion plus large</translation>
    </message>
    <message>
        <source>domain notes 3.2 and 3.5 (design), after Melissa 2025: crews realigning dishes</source>
        <translation>notes techniques 3.2 et 3.5 (conception), d’après Melissa 2025 : équipes réalignant les paraboles</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): 0.8 of 45 m/s</source>
        <translation>notes techniques 3.5 (conception) : 0,8 de 45 m/s</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, poles 13.7 m, age 0</source>
        <translation>Nirandjan et al. 2024, poteaux de 13,7 m, 0 ans</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, poles 13.7 m, age 10</source>
        <translation>Nirandjan et al. 2024, poteaux de 13,7 m, 10 ans</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, poles 13.7 m, age 30</source>
        <translation>Nirandjan et al. 2024, poteaux de 13,7 m, 30 ans</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, poles 13.7 m, age 50</source>
        <translation>Nirandjan et al. 2024, poteaux de 13,7 m, 50 ans</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design), near W6.1 of Nirandjan et al. 2024: 35.2</source>
        <translation>notes techniques 3.5 (conception), proche de W6.1 de Nirandjan et al. 2024 : 35,2</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024: substation in open terrain</source>
        <translation>Nirandjan et al. 2024 : poste électrique en terrain dégagé</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, NHESS 24, 4341: E12.1 (as in Hazus)</source>
        <translation>Nirandjan et al. 2024, NHESS 24, 4341 : E12.1 (comme dans Hazus)</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, NHESS 24, 4341: E12.2 (as in Hazus)</source>
        <translation>Nirandjan et al. 2024, NHESS 24, 4341 : E12.2 (comme dans Hazus)</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, NHESS 24, 4341: E11.1</source>
        <translation>Nirandjan et al. 2024, NHESS 24, 4341 : E11.1</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): E11.1 of Nirandjan et al. 2024 with medians times 1.3</source>
        <translation>notes techniques 3.5 (conception) : E11.1 de Nirandjan et al. 2024, médianes multipliées par 1,3</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design)</source>
        <translation>notes techniques 3.5 (conception)</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design); spread by own judgment</source>
        <translation>notes techniques 3.5 (conception) ; dispersion selon appréciation propre</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, NHESS 24, 4341: low-voltage substation, anchored (as in Hazus)</source>
        <translation>Nirandjan et al. 2024, NHESS 24, 4341 : poste basse tension, ancré (comme dans Hazus)</translation>
    </message>
    <message>
        <source>domain notes 3.1: out of order from 0.1 ft (0.0305 m) above the equipment&apos;s floor, functional rule of Hazus</source>
        <translation>notes techniques 3.1 : hors d’usage à partir de 0,1 ft (0,0305 m) au-dessus du plancher des équipements, règle fonctionnelle de Hazus</translation>
    </message>
    <message>
        <source>Nirandjan et al. 2024, NHESS 24, 4341: F12.1 after Vanneuville 2006, damage ratio read as the chance that the equipment is lost</source>
        <translation>Nirandjan et al. 2024, NHESS 24, 4341 : F12.1 d’après Vanneuville 2006, taux de dommage lu comme la probabilité de perdre les équipements</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): depth 0.5 m</source>
        <translation>notes techniques 3.5 (conception) : profondeur 0,5 m</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): scour p 0.3; from which depth on by own judgment</source>
        <translation>notes techniques 3.5 (conception) : affouillement p 0,3 ; à partir de quelle profondeur, selon appréciation propre</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): depth over 1 m</source>
        <translation>notes techniques 3.5 (conception) : profondeur de plus de 1 m</translation>
    </message>
    <message>
        <source>own judgment, above the substation of Aranguiz 2018</source>
        <translation>appréciation propre, au-dessus du poste électrique d’Aranguiz 2018</translation>
    </message>
    <message>
        <source>domain notes 3.1: Aranguiz 2018, normal</source>
        <translation>notes techniques 3.1 : Aranguiz 2018, loi normale</translation>
    </message>
    <message>
        <source>own judgment: as the substation of Aranguiz 2018</source>
        <translation>appréciation propre : comme le poste électrique d’Aranguiz 2018</translation>
    </message>
    <message>
        <source>domain notes 3.1 (design): degraded from 1 mm, 10 mm 30 %, 50 mm 70 %, 100 mm 90 %; 5 % at 1 mm by own judgment</source>
        <translation>notes techniques 3.1 (conception) : dégradé à partir de 1 mm, 10 mm 30 %, 50 mm 70 %, 100 mm 90 % ; 5 % à 1 mm selon appréciation propre</translation>
    </message>
    <message>
        <source>domain notes 3.1 (design): roofs and antennas fail from 100 mm; in between by own judgment</source>
        <translation>notes techniques 3.1 (conception) : toitures et antennes cèdent à partir de 100 mm ; entre les deux, selon appréciation propre</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): 2 mm; spread by own judgment</source>
        <translation>notes techniques 3.5 (conception) : 2 mm ; dispersion selon appréciation propre</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): 1 mm; spread by own judgment</source>
        <translation>notes techniques 3.5 (conception) : 1 mm ; dispersion selon appréciation propre</translation>
    </message>
    <message>
        <source>domain notes 3.5 (design): 5 mm; spread by own judgment</source>
        <translation>notes techniques 3.5 (conception) : 5 mm ; dispersion selon appréciation propre</translation>
    </message>
    <message>
        <source>domain notes 3.1: Wardman 2013, ln-mean 1.77, ln-sd 1.56</source>
        <translation>notes techniques 3.1 : Wardman 2013, moyenne logarithmique 1,77, écart type logarithmique 1,56</translation>
    </message>
    <message>
        <source>the intensity is the probability itself</source>
        <translation>l’intensité est la probabilité même</translation>
    </message>
    <message>
        <source>the gust itself</source>
        <translation>la rafale elle-même</translation>
    </message>
    <message>
        <source>domain notes 3.3: over land (about 1.1 at sea, 1.5 over rough land)</source>
        <translation>notes techniques 3.3 : sur terre (environ 1,1 en mer, 1,5 sur terrain accidenté)</translation>
    </message>
    <message>
        <source>1.30 times 1.10; Harper and others 2010 (WMO/TD 1555) lie on both sides</source>
        <translation>1,30 fois 1,10 ; Harper et autres 2010 (WMO/TD 1555) encadrent cette valeur</translation>
    </message>
    <message>
        <source>own judgment: codes that changed over (90 mph gust for 76 mph fastest mile)</source>
        <translation>appréciation propre : normes passées d’une base à l’autre (rafale de 90 mph pour un fastest mile de 76 mph)</translation>
    </message>
    <message>
        <source>domain notes 3.4 (design)</source>
        <translation>notes techniques 3.4 (conception)</translation>
    </message>
    <message>
        <source>domain notes 2.8: 1 - 0.06 (years - 2), not under 0.4</source>
        <translation>notes techniques 2.8 : 1 - 0,06 (années - 2), au moins 0,4</translation>
    </message>
    <message>
        <source>own judgment: depth of discharge</source>
        <translation>appréciation propre : profondeur de décharge</translation>
    </message>
    <message>
        <source>own judgment</source>
        <translation>appréciation propre</translation>
    </message>
    <message>
        <source>domain notes 2.4: Skarstein and Uhlen</source>
        <translation>notes techniques 2.4 : Skarstein et Uhlen</translation>
    </message>
    <message>
        <source>own judgment: distribution lines</source>
        <translation>appréciation propre : lignes de distribution</translation>
    </message>
    <message>
        <source>domain notes 3.1: 0.2-0.3, middle</source>
        <translation>notes techniques 3.1 : 0,2-0,3, le milieu</translation>
    </message>
    <message>
        <source>own judgment: a tenth of a small eye</source>
        <translation>appréciation propre : un dixième d’un petit œil</translation>
    </message>
    <message>
        <source>own judgment: two weeks by ship and customs</source>
        <translation>appréciation propre : deux semaines de bateau et de douane</translation>
    </message>
    <message>
        <source>NHC, forecast cone 2023 (Atlantic, errors of 2018-2022): two thirds lie within 67 nmi at 48 h; 124 km / sqrt(2 ln 3) each way</source>
        <translation>NHC, cône de prévision 2023 (Atlantique, erreurs de 2018-2022) : deux tiers à moins de 67 milles nautiques à 48 h ; 124 km / sqrt(2 ln 3) dans chaque sens</translation>
    </message>
    <message>
        <source>own judgment: the weaker of the two</source>
        <translation>appréciation propre : le plus faible des deux</translation>
    </message>
    <message>
        <source>by its medium</source>
        <translation>selon son support</translation>
    </message>
    <message>
        <source>domain notes 2.8: 1-4 h, middle</source>
        <translation>notes techniques 2.8 : 1-4 h, le milieu</translation>
    </message>
    <message>
        <source>domain notes 2.8</source>
        <translation>notes techniques 2.8</translation>
    </message>
    <message>
        <source>domain notes 2.8: urban 4 h, rural 6 h; the lower</source>
        <translation>notes techniques 2.8 : urbain 4 h, rural 6 h ; le plus bas</translation>
    </message>
    <message>
        <source>domain notes 2.8: 2-4 h, middle</source>
        <translation>notes techniques 2.8 : 2-4 h, le milieu</translation>
    </message>
    <message>
        <source>own judgment: no battery known</source>
        <translation>appréciation propre : aucune batterie connue</translation>
    </message>
    <message>
        <source>own judgment: hospitals keep one</source>
        <translation>appréciation propre : les hôpitaux en ont un</translation>
    </message>
    <message>
        <source>domain notes 2.8: fewer than half of cell, repeater and radio sites; hilltops half</source>
        <translation>notes techniques 2.8 : moins de la moitié des sites cellulaires, relais et radio ; la moitié sur les sommets</translation>
    </message>
    <message>
        <source>domain notes 2.8: the lowest of the table</source>
        <translation>notes techniques 2.8 : le plus bas du tableau</translation>
    </message>
    <message>
        <source>own judgment: half of a usual life of ten years</source>
        <translation>appréciation propre : la moitié d’une durée de vie usuelle de dix ans</translation>
    </message>
    <message>
        <source>own judgment: rural macro cell</source>
        <translation>appréciation propre : macrocellule rurale</translation>
    </message>
    <message>
        <source>own judgment: nearest three</source>
        <translation>appréciation propre : les trois plus proches</translation>
    </message>
    <message>
        <source>domain notes 2.8 (design)</source>
        <translation>notes techniques 2.8 (conception)</translation>
    </message>
    <message>
        <source>domain notes 3.5: pop building</source>
        <translation>notes techniques 3.5 : bâtiment de point de présence</translation>
    </message>
    <message>
        <source>domain notes 2.8: lattice</source>
        <translation>notes techniques 2.8 : treillis</translation>
    </message>
    <message>
        <source>domain notes 2.8: cabinet</source>
        <translation>notes techniques 2.8 : armoire</translation>
    </message>
    <message>
        <source>own judgment: equipment in a building</source>
        <translation>appréciation propre : équipements dans un bâtiment</translation>
    </message>
    <message>
        <source>own judgment: served places are buildings</source>
        <translation>appréciation propre : les lieux desservis sont des bâtiments</translation>
    </message>
    <message>
        <source>own judgment: as a common building</source>
        <translation>appréciation propre : comme un bâtiment courant</translation>
    </message>
    <message>
        <source>domain notes 2.8: design wind as 3 s gust</source>
        <translation>notes techniques 2.8 : vent de calcul en rafale de 3 s</translation>
    </message>
    <message>
        <source>domain notes 2.8 (design): cabinet</source>
        <translation>notes techniques 2.8 (conception) : armoire</translation>
    </message>
    <message>
        <source>Domain notes 1.5; S28: ohmygeek.net 2026-01-15, dplnews.com, df.cl 2025-03</source>
        <translation>Notes techniques 1.5 ; S28 : ohmygeek.net 2026-01-15, dplnews.com, df.cl 2025-03</translation>
    </message>
    <message>
        <source>Domain notes 1.5; S28: df.cl 2025-03, ohmygeek.net 2026-01-15</source>
        <translation>Notes techniques 1.5 ; S28 : df.cl 2025-03, ohmygeek.net 2026-01-15</translation>
    </message>
    <message>
        <source>FCC 07-177 (2007); rcrwireless.com 2008-01-07 (S29)</source>
        <translation>FCC 07-177 (2007) ; rcrwireless.com 2008-01-07 (S29)</translation>
    </message>
    <message>
        <source>domain notes 6.2: exceeded 0.01 % of the year, Caribbean and Central America 90-120</source>
        <translation>notes techniques 6.2 : dépassé 0,01 % de l’année, Caraïbes et Amérique centrale 90-120</translation>
    </message>
    <message>
        <source>own judgment: usual design of a licensed hop</source>
        <translation>appréciation propre : conception usuelle d’un bond sous licence</translation>
    </message>
    <message>
        <source>domain notes 6.3: the lowest of 6, 10 and 12 %</source>
        <translation>notes techniques 6.3 : le plus bas de 6, 10 et 12 %</translation>
    </message>
    <message>
        <source>own judgment: towers longer; radios and batteries shorter</source>
        <translation>appréciation propre : pylônes davantage ; radios et batteries moins</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Ordinary watch</source>
        <translation>Veille ordinaire</translation>
    </message>
    <message>
        <source>No warning.</source>
        <translation>Aucune alerte.</translation>
    </message>
    <message>
        <source>Monthly tests of contacts and radios.</source>
        <translation>Essais mensuels des contacts et des radios.</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>A hazard may reach the country within five days or a site of tier 1 is out.</source>
        <translation>Un aléa peut atteindre le pays dans les cinq jours ou un site de niveau 1 est hors service.</translation>
    </message>
    <message>
        <source>Duty roster; fuel and spares checked; partners told.</source>
        <translation>Tableau de service&#xa0;; carburant et pièces vérifiés&#xa0;; partenaires informés.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>A hazard is expected within 48 hours or one area is without service.</source>
        <translation>Un aléa est attendu dans les 48 heures ou une région est sans service.</translation>
    </message>
    <message>
        <source>The group meets daily; reports every 12 hours; radio net open.</source>
        <translation>Le groupe se réunit chaque jour&#xa0;; comptes rendus toutes les 12 heures&#xa0;; réseau radio ouvert.</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>Catastrophe</translation>
    </message>
    <message>
        <source>More than a quarter of the people recorded are without service or a national service fails.</source>
        <translation>Plus d’un quart des personnes enregistrées sont sans service ou un service national défaille.</translation>
    </message>
    <message>
        <source>Reports every 6 hours; regulatory measures in force; help from abroad asked for.</source>
        <translation>Comptes rendus toutes les 6 heures&#xa0;; mesures réglementaires en vigueur&#xa0;; aide de l’étranger demandée.</translation>
    </message>
    <message>
        <source>Keep the inventory of critical infrastructure up to date.</source>
        <translation>Tenir à jour l’inventaire des infrastructures critiques.</translation>
    </message>
    <message>
        <source>Follow the investments that remove single points of failure.</source>
        <translation>Suivre les investissements qui éliminent les points de défaillance unique.</translation>
    </message>
    <message>
        <source>Keep contacts and agreements and this plan up to date.</source>
        <translation>Tenir à jour les contacts et les accords et ce plan.</translation>
    </message>
    <message>
        <source>Test radios, contacts and sirens and write it down.</source>
        <translation>Essayer les radios, contacts et sirènes et le consigner.</translation>
    </message>
    <message>
        <source>Keep emergency equipment ready and licensed.</source>
        <translation>Garder le matériel d’urgence prêt et sous licence.</translation>
    </message>
    <message>
        <source>Declare the activation level.</source>
        <translation>Déclarer le niveau d’activation.</translation>
    </message>
    <message>
        <source>Issue public warnings.</source>
        <translation>Émettre les alertes publiques.</translation>
    </message>
    <message>
        <source>Gather reports of operators and write the situation report.</source>
        <translation>Recueillir les comptes rendus des opérateurs et rédiger le rapport de situation.</translation>
    </message>
    <message>
        <source>Allocate satellite kits and generators and fuel.</source>
        <translation>Affecter les kits satellitaires et les groupes électrogènes et le carburant.</translation>
    </message>
    <message>
        <source>Grant temporary licenses and spectrum.</source>
        <translation>Accorder les licences temporaires et le spectre.</translation>
    </message>
    <message>
        <source>Let equipment and experts from abroad enter.</source>
        <translation>Laisser entrer le matériel et les experts de l’étranger.</translation>
    </message>
    <message>
        <source>Keep emergency numbers answered.</source>
        <translation>Maintenir la réponse aux numéros d’urgence.</translation>
    </message>
    <message>
        <source>Restore sites in the agreed order.</source>
        <translation>Rétablir les sites dans l’ordre convenu.</translation>
    </message>
    <message>
        <source>Assess damage and losses.</source>
        <translation>Évaluer les dommages et les pertes.</translation>
    </message>
    <message>
        <source>Review what was learned and change the plan.</source>
        <translation>Tirer les enseignements et modifier le plan.</translation>
    </message>
    <message>
        <source>Monthly radio test</source>
        <translation>Essai radio mensuel</translation>
    </message>
    <message>
        <source>Table-top exercise before the season</source>
        <translation>Exercice sur table avant la saison</translation>
    </message>
    <message>
        <source>Reporting drill with all operators</source>
        <translation>Entraînement aux comptes rendus avec tous les opérateurs</translation>
    </message>
    <message>
        <source>Functional exercise with partners</source>
        <translation>Exercice fonctionnel avec les partenaires</translation>
    </message>
    <message>
        <source>Sites of tier 1 that last 24 hours without the grid</source>
        <translation>Sites de niveau 1 qui tiennent 24 heures sans réseau électrique</translation>
    </message>
    <message>
        <source>Settlements reached by two independent warning channels</source>
        <translation>Localités atteintes par deux canaux d’alerte indépendants</translation>
    </message>
    <message>
        <source>Sites that cut off people when they fail alone</source>
        <translation>Sites qui isolent des personnes lorsqu’ils tombent seuls en panne</translation>
    </message>
    <message>
        <source>Contacts verified within 90 days</source>
        <translation>Contacts vérifiés sous 90 jours</translation>
    </message>
    <message>
        <source>Corrective actions closed in time</source>
        <translation>Mesures correctives closes à temps</translation>
    </message>
    <message>
        <source>Critical places with a tested PACE card</source>
        <translation>Lieux critiques avec une fiche PACE essayée</translation>
    </message>
    <message>
        <source>Readiness score</source>
        <translation>Note de préparation</translation>
    </message>
    <message>
        <source>People who are deaf or hard of hearing</source>
        <translation>Personnes sourdes ou malentendantes</translation>
    </message>
    <message>
        <source>People who are blind or have low vision</source>
        <translation>Personnes aveugles ou malvoyantes</translation>
    </message>
    <message>
        <source>People with reduced mobility</source>
        <translation>Personnes à mobilité réduite</translation>
    </message>
    <message>
        <source>People who need easy language</source>
        <translation>Personnes ayant besoin d’un langage simple</translation>
    </message>
    <message>
        <source>Older people who live alone</source>
        <translation>Personnes âgées vivant seules</translation>
    </message>
    <message>
        <source>Children at school</source>
        <translation>Enfants à l’école</translation>
    </message>
    <message>
        <source>Speakers of other languages</source>
        <translation>Locuteurs d’autres langues</translation>
    </message>
    <message>
        <source>Visitors and seasonal workers</source>
        <translation>Visiteurs et travailleurs saisonniers</translation>
    </message>
    <message>
        <source>Households without a telephone</source>
        <translation>Ménages sans téléphone</translation>
    </message>
    <message>
        <source>Open the incident; list exposed sites of tiers 1 and 2; start the duty roster.</source>
        <translation>Ouvrir l’incident&#xa0;; lister les sites exposés de niveaux 1 et 2&#xa0;; lancer le tableau de service.</translation>
    </message>
    <message>
        <source>Disaster office</source>
        <translation>Agence de gestion des catastrophes</translation>
    </message>
    <message>
        <source>Fill tanks, stage generators and cells on wheels and spares outside the surge zone; freeze changes.</source>
        <translation>Remplir les réservoirs, prépositionner groupes électrogènes et stations mobiles et pièces hors de la zone de submersion&#xa0;; geler les modifications.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <source>Check sensors and sirens; prepare the warning messages.</source>
        <translation>Vérifier capteurs et sirènes&#xa0;; préparer les messages d’alerte.</translation>
    </message>
    <message>
        <source>Warning authority</source>
        <translation>Autorité d’alerte</translation>
    </message>
    <message>
        <source>Declare the level; call partners; lay out forms for temporary licenses.</source>
        <translation>Déclarer le niveau&#xa0;; appeler les partenaires&#xa0;; préparer les formulaires de licence temporaire.</translation>
    </message>
    <message>
        <source>Charge batteries, lock dishes, move vehicles, have roaming ready.</source>
        <translation>Charger les batteries, verrouiller les paraboles, déplacer les véhicules, préparer l’itinérance.</translation>
    </message>
    <message>
        <source>Print the PACE cards; test all contacts by both ways.</source>
        <translation>Imprimer les fiches PACE&#xa0;; essayer tous les contacts par les deux moyens.</translation>
    </message>
    <message>
        <source>Send the first public warning; agree on the hours of the radio.</source>
        <translation>Envoyer la première alerte publique&#xa0;; convenir des heures de radio.</translation>
    </message>
    <message>
        <source>Open the radio net, roll call every hour; paper copies are in the districts.</source>
        <translation>Ouvrir le réseau radio, appel général toutes les heures&#xa0;; les copies papier sont dans les districts.</translation>
    </message>
    <message>
        <source>Net control station</source>
        <translation>Station directrice du réseau</translation>
    </message>
    <message>
        <source>Crews go to safe places; send a last status.</source>
        <translation>Les équipes se mettent à l’abri&#xa0;; envoyer un dernier état.</translation>
    </message>
    <message>
        <source>Raise the warning; sound the sirens where people have to leave.</source>
        <translation>Relever le niveau d’alerte&#xa0;; actionner les sirènes là où la population doit partir.</translation>
    </message>
    <message>
        <source>Call the roll of the districts by radio; keep the status board.</source>
        <translation>Faire l’appel des districts par radio&#xa0;; tenir le tableau d’état.</translation>
    </message>
    <message>
        <source>Watch remote alarms; nobody moves before it is safe.</source>
        <translation>Surveiller les alarmes à distance&#xa0;; personne ne bouge avant que ce soit sûr.</translation>
    </message>
    <message>
        <source>Write the first situation report; assign satellite kits; order fuel; ask for access.</source>
        <translation>Rédiger le premier rapport de situation&#xa0;; affecter les kits satellitaires&#xa0;; commander du carburant&#xa0;; demander l’accès.</translation>
    </message>
    <message>
        <source>Refuel, realign dishes, set up cells on wheels by the restoration order.</source>
        <translation>Ravitailler, réaligner les paraboles, installer les stations mobiles selon l’ordre de rétablissement.</translation>
    </message>
    <message>
        <source>Tell people where shelter, water and charging points are.</source>
        <translation>Dire à la population où se trouvent les abris, l’eau et les points de recharge.</translation>
    </message>
    <message>
        <source>Broadcasters</source>
        <translation>Radiodiffuseurs</translation>
    </message>
    <message>
        <source>Agree on the restoration order; let help from abroad in; report every 12 hours.</source>
        <translation>Convenir de l’ordre de rétablissement&#xa0;; laisser entrer l’aide de l’étranger&#xa0;; rendre compte toutes les 12 heures.</translation>
    </message>
    <message>
        <source>Bring temporary backhaul by satellite; switch national roaming on.</source>
        <translation>Mettre en place une collecte (backhaul) temporaire par satellite&#xa0;; activer l’itinérance nationale.</translation>
    </message>
    <message>
        <source>Assess the damage site by site.</source>
        <translation>Évaluer les dommages site par site.</translation>
    </message>
    <message>
        <source>Plan week by week; gather damage and losses; begin permanent repair.</source>
        <translation>Planifier semaine par semaine&#xa0;; recenser dommages et pertes&#xa0;; commencer la réparation définitive.</translation>
    </message>
    <message>
        <source>Review what was learned; change the plan.</source>
        <translation>Tirer les enseignements&#xa0;; modifier le plan.</translation>
    </message>
    <message>
        <source>Call the roll of districts and operators by radio at once.</source>
        <translation>Faire immédiatement l’appel des districts et des opérateurs par radio.</translation>
    </message>
    <message>
        <source>Look at the emergency numbers; switch to the fallback if a center is silent.</source>
        <translation>Vérifier les numéros d’urgence&#xa0;; basculer vers le repli si un centre est muet.</translation>
    </message>
    <message>
        <source>Emergency call center</source>
        <translation>Centre d’appels d’urgence</translation>
    </message>
    <message>
        <source>Declare the level, ask for the first status.</source>
        <translation>Déclarer le niveau, demander le premier état.</translation>
    </message>
    <message>
        <source>Inspect buildings of core sites before anybody enters.</source>
        <translation>Inspecter les bâtiments des sites de cœur de réseau avant que quiconque n’entre.</translation>
    </message>
    <message>
        <source>Write the first situation report; assign satellite kits.</source>
        <translation>Rédiger le premier rapport de situation&#xa0;; affecter les kits satellitaires.</translation>
    </message>
    <message>
        <source>Restore by the list; expect aftershocks.</source>
        <translation>Rétablir selon la liste&#xa0;; s’attendre à des répliques.</translation>
    </message>
    <message>
        <source>Count damage and losses; repair for good.</source>
        <translation>Chiffrer dommages et pertes&#xa0;; réparer définitivement.</translation>
    </message>
    <message>
        <source>Warn the coast by sirens and cell broadcast as soon as the quake is felt or reported.</source>
        <translation>Alerter la côte par sirènes et diffusion cellulaire dès que le séisme est ressenti ou signalé.</translation>
    </message>
    <message>
        <source>Broadcasters repeat: go to high ground now.</source>
        <translation>Les radiodiffuseurs répètent&#xa0;: gagnez les hauteurs immédiatement.</translation>
    </message>
    <message>
        <source>Keep crews off the coast until the authority gives the all-clear.</source>
        <translation>Tenir les équipes loin de la côte jusqu’à la levée de l’alerte par l’autorité.</translation>
    </message>
    <message>
        <source>Call the roll of coastal places; send somebody to silent ones.</source>
        <translation>Faire l’appel des lieux côtiers&#xa0;; envoyer quelqu’un vers ceux qui restent muets.</translation>
    </message>
    <message>
        <source>Check landing stations and coastal sites for water before power returns.</source>
        <translation>Vérifier l’absence d’eau aux stations d’atterrissement et sites côtiers avant le retour du courant.</translation>
    </message>
    <message>
        <source>Report, assign kits, restore by the list.</source>
        <translation>Rendre compte, affecter les kits, rétablir selon la liste.</translation>
    </message>
    <message>
        <source>Watch the gauges; warn places below the thresholds.</source>
        <translation>Surveiller les stations de mesure&#xa0;; alerter les lieux situés sous les seuils.</translation>
    </message>
    <message>
        <source>Raise or seal cabinets; move generators and vehicles up.</source>
        <translation>Surélever ou étanchéifier les armoires&#xa0;; mettre groupes électrogènes et véhicules en hauteur.</translation>
    </message>
    <message>
        <source>Cut power to flooded cabinets; keep the radio net open.</source>
        <translation>Couper le courant des armoires inondées&#xa0;; garder le réseau radio ouvert.</translation>
    </message>
    <message>
        <source>Report sites out and roads closed; assign boats.</source>
        <translation>Signaler les sites hors service et les routes fermées&#xa0;; affecter des bateaux.</translation>
    </message>
    <message>
        <source>Dry, clean and test before switching on.</source>
        <translation>Sécher, nettoyer et tester avant la remise sous tension.</translation>
    </message>
    <message>
        <source>Follow the alert level; list sites in the zones.</source>
        <translation>Suivre le niveau d’alerte&#xa0;; lister les sites des zones.</translation>
    </message>
    <message>
        <source>Move mobile equipment out of the zone; cover intakes; lay in filters.</source>
        <translation>Sortir le matériel mobile de la zone&#xa0;; couvrir les prises d’air&#xa0;; stocker des filtres.</translation>
    </message>
    <message>
        <source>Warn and support evacuation; put radios into shelters.</source>
        <translation>Alerter et appuyer l’évacuation&#xa0;; placer des radios dans les abris.</translation>
    </message>
    <message>
        <source>Ash: change filters and clean antennas and run generators with care.</source>
        <translation>Cendres&#xa0;: changer les filtres et nettoyer les antennes et utiliser les groupes électrogènes avec précaution.</translation>
    </message>
    <message>
        <source>Connect shelters; report twice a day.</source>
        <translation>Connecter les abris&#xa0;; rendre compte deux fois par jour.</translation>
    </message>
    <message>
        <source>Start the countdown of batteries by tier; list sites by hours left.</source>
        <translation>Lancer le compte à rebours des batteries par niveau&#xa0;; lister les sites par heures restantes.</translation>
    </message>
    <message>
        <source>Begin to refuel by priority; reduce load where it is allowed.</source>
        <translation>Commencer le ravitaillement par priorité&#xa0;; réduire la charge là où c’est permis.</translation>
    </message>
    <message>
        <source>Tell people how long it may last and how to save telephone batteries.</source>
        <translation>Dire à la population combien de temps cela peut durer et comment économiser la batterie des téléphones.</translation>
    </message>
    <message>
        <source>Report every six hours; ask for escort of fuel.</source>
        <translation>Rendre compte toutes les six heures&#xa0;; demander une escorte pour le carburant.</translation>
    </message>
    <message>
        <source>Find the cut; move traffic to what is left; shape it.</source>
        <translation>Localiser la coupure&#xa0;; reporter le trafic sur ce qui reste&#xa0;; le réguler.</translation>
    </message>
    <message>
        <source>Give essential users priority; switch satellite capacity on.</source>
        <translation>Donner la priorité aux utilisateurs essentiels&#xa0;; activer la capacité satellitaire.</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Régulateur</translation>
    </message>
    <message>
        <source>Tell the public and banks and airport what works.</source>
        <translation>Dire au public et aux banques et à l’aéroport ce qui fonctionne.</translation>
    </message>
    <message>
        <source>Order the repair ship or crew; permits within a day.</source>
        <translation>Commander le navire ou l’équipe de réparation&#xa0;; autorisations en un jour.</translation>
    </message>
    <message>
        <source>Isolate what is attacked; keep evidence.</source>
        <translation>Isoler ce qui est attaqué&#xa0;; conserver les preuves.</translation>
    </message>
    <message>
        <source>Switch essential users to land mobile radio and HF; let customers roam.</source>
        <translation>Basculer les utilisateurs essentiels vers la radio mobile terrestre et la HF&#xa0;; ouvrir l’itinérance aux clients.</translation>
    </message>
    <message>
        <source>Tell the national computer emergency team; agree on what is said.</source>
        <translation>Avertir l’équipe nationale de réponse aux incidents informatiques&#xa0;; convenir de ce qui est dit.</translation>
    </message>
    <message>
        <source>Restore from clean copies; test before opening.</source>
        <translation>Restaurer à partir de copies saines&#xa0;; tester avant d’ouvrir.</translation>
    </message>
    <message>
        <source>Split duty teams; prepare work from home; order spares early.</source>
        <translation>Diviser les équipes de permanence&#xa0;; préparer le télétravail&#xa0;; commander tôt les pièces.</translation>
    </message>
    <message>
        <source>Watch capacity; make access to health information free of charge.</source>
        <translation>Surveiller la capacité&#xa0;; rendre gratuit l’accès aux informations de santé.</translation>
    </message>
    <message>
        <source>Give crews passes to move; keep distance at sites.</source>
        <translation>Donner aux équipes des laissez-passer&#xa0;; garder les distances sur les sites.</translation>
    </message>
    <message>
        <source>Head of government and disaster committee</source>
        <translation>Chef du gouvernement et comité de gestion des catastrophes</translation>
    </message>
    <message>
        <source>Emergency operations center and warning center</source>
        <translation>Centre des opérations d’urgence et centre d’alerte</translation>
    </message>
    <message>
        <source>Police and fire service and ambulance</source>
        <translation>Police et pompiers et ambulances</translation>
    </message>
    <message>
        <source>Hospitals and blood bank</source>
        <translation>Hôpitaux et banque de sang</translation>
    </message>
    <message>
        <source>Operators of networks and electricity</source>
        <translation>Opérateurs de réseaux et d’électricité</translation>
    </message>
    <message>
        <source>Water and fuel and ports and airports</source>
        <translation>Eau et carburant et ports et aéroports</translation>
    </message>
    <message>
        <source>Shelters</source>
        <translation>Abris</translation>
    </message>
    <message>
        <source>Humanitarian organizations</source>
        <translation>Organisations humanitaires</translation>
    </message>
    <message>
        <source>Banks and food supply</source>
        <translation>Banques et approvisionnement alimentaire</translation>
    </message>
    <message>
        <source>Activate the plan</source>
        <translation>Activer le plan</translation>
    </message>
    <message>
        <source>Bring the plan into force at the right level within an hour.</source>
        <translation>Mettre le plan en vigueur au bon niveau en une heure.</translation>
    </message>
    <message>
        <source>A warning or an event reaches the threshold of a level.</source>
        <translation>Une alerte ou un événement atteint le seuil d’un niveau.</translation>
    </message>
    <message>
        <source>Duty officer</source>
        <translation>Agent de permanence</translation>
    </message>
    <message>
        <source>Test the contacts</source>
        <translation>Essayer les contacts</translation>
    </message>
    <message>
        <source>Make sure that everybody who matters can be reached by two ways.</source>
        <translation>S’assurer que toutes les personnes clés peuvent être jointes par deux moyens.</translation>
    </message>
    <message>
        <source>The first Monday of every month.</source>
        <translation>Le premier lundi de chaque mois.</translation>
    </message>
    <message>
        <source>Reports of operators</source>
        <translation>Comptes rendus des opérateurs</translation>
    </message>
    <message>
        <source>Know which sites are out and why.</source>
        <translation>Savoir quels sites sont hors service et pourquoi.</translation>
    </message>
    <message>
        <source>The plan is active.</source>
        <translation>Le plan est activé.</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Rapport de situation</translation>
    </message>
    <message>
        <source>Tell everybody the same picture.</source>
        <translation>Donner à tous la même image de la situation.</translation>
    </message>
    <message>
        <source>Damage assessment</source>
        <translation>Évaluation des dommages</translation>
    </message>
    <message>
        <source>Know what has to be repaired and what it costs.</source>
        <translation>Savoir ce qui doit être réparé et ce que cela coûte.</translation>
    </message>
    <message>
        <source>Crews can move safely.</source>
        <translation>Les équipes peuvent se déplacer en sécurité.</translation>
    </message>
    <message>
        <source>Refuel by priority</source>
        <translation>Ravitailler par priorité</translation>
    </message>
    <message>
        <source>Keep the sites alive on which most people depend.</source>
        <translation>Maintenir en service les sites dont dépendent le plus de personnes.</translation>
    </message>
    <message>
        <source>The grid is out for longer than two hours.</source>
        <translation>Le réseau électrique est en panne depuis plus de deux heures.</translation>
    </message>
    <message>
        <source>Temporary license and spectrum</source>
        <translation>Licence temporaire et spectre</translation>
    </message>
    <message>
        <source>Let emergency equipment transmit on the same day.</source>
        <translation>Permettre au matériel d’urgence d’émettre le jour même.</translation>
    </message>
    <message>
        <source>A request for a license arrives while the plan is active.</source>
        <translation>Une demande de licence arrive pendant que le plan est activé.</translation>
    </message>
    <message>
        <source>Entry of equipment</source>
        <translation>Entrée du matériel</translation>
    </message>
    <message>
        <source>Bring equipment from abroad through customs within a day.</source>
        <translation>Faire passer le matériel étranger en douane en un jour.</translation>
    </message>
    <message>
        <source>Help from abroad is accepted.</source>
        <translation>L’aide de l’étranger est acceptée.</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>Douane</translation>
    </message>
    <message>
        <source>Priority access and roaming</source>
        <translation>Accès prioritaire et itinérance</translation>
    </message>
    <message>
        <source>Keep essential users connected on crowded networks.</source>
        <translation>Maintenir les utilisateurs essentiels connectés sur les réseaux saturés.</translation>
    </message>
    <message>
        <source>Networks are crowded or one operator fails.</source>
        <translation>Les réseaux sont saturés ou un opérateur défaille.</translation>
    </message>
    <message>
        <source>Fallback of emergency numbers</source>
        <translation>Repli des numéros d’urgence</translation>
    </message>
    <message>
        <source>Let every emergency call find an answer.</source>
        <translation>Faire en sorte que chaque appel d’urgence trouve une réponse.</translation>
    </message>
    <message>
        <source>A call center does not answer or cannot be reached.</source>
        <translation>Un centre d’appels ne répond pas ou ne peut pas être joint.</translation>
    </message>
    <message>
        <source>Issue a public warning</source>
        <translation>Émettre une alerte publique</translation>
    </message>
    <message>
        <source>Warn the people concerned within minutes.</source>
        <translation>Alerter les personnes concernées en quelques minutes.</translation>
    </message>
    <message>
        <source>The warning authority decides to warn.</source>
        <translation>L’autorité d’alerte décide d’alerter.</translation>
    </message>
    <message>
        <source>Run the radio net</source>
        <translation>Diriger le réseau radio</translation>
    </message>
    <message>
        <source>Speak with all districts without any public network.</source>
        <translation>Communiquer avec tous les districts sans aucun réseau public.</translation>
    </message>
    <message>
        <source>Public networks fail or are expected to fail.</source>
        <translation>Les réseaux publics défaillent ou risquent de défaillir.</translation>
    </message>
    <message>
        <source>Deploy a satellite kit</source>
        <translation>Déployer un kit satellitaire</translation>
    </message>
    <message>
        <source>Connect a place that is cut off.</source>
        <translation>Connecter un lieu isolé.</translation>
    </message>
    <message>
        <source>The allocation list names the place.</source>
        <translation>La liste d’affectation désigne le lieu.</translation>
    </message>
    <message>
        <source>Site access and safety</source>
        <translation>Accès aux sites et sécurité</translation>
    </message>
    <message>
        <source>Let crews work and bring them home.</source>
        <translation>Permettre aux équipes de travailler et les ramener saines et sauves.</translation>
    </message>
    <message>
        <source>A crew leaves for a site.</source>
        <translation>Une équipe part vers un site.</translation>
    </message>
    <message>
        <source>Demobilize and learn</source>
        <translation>Démobiliser et apprendre</translation>
    </message>
    <message>
        <source>Return to normal and close the gaps that showed.</source>
        <translation>Revenir à la normale et combler les lacunes apparues.</translation>
    </message>
    <message>
        <source>The activation level falls to zero.</source>
        <translation>Le niveau d’activation retombe à zéro.</translation>
    </message>
    <message>
        <source>Check the trigger against the table of activation levels.</source>
        <translation>Comparer le déclencheur au tableau des niveaux d’activation.</translation>
    </message>
    <message>
        <source>Ask whoever declares the level for the decision; take the deputy if there is no answer in ten minutes.</source>
        <translation>Demander la décision à qui déclare le niveau&#xa0;; s’adresser au suppléant sans réponse en dix minutes.</translation>
    </message>
    <message>
        <source>Call all members of the emergency telecommunications group by the first way that works.</source>
        <translation>Appeler tous les membres du groupe des télécommunications d’urgence par le premier moyen qui fonctionne.</translation>
    </message>
    <message>
        <source>Open the log: time and level and who was reached.</source>
        <translation>Ouvrir le journal&#xa0;: heure et niveau et personnes jointes.</translation>
    </message>
    <message>
        <source>Ask the operators for a first status.</source>
        <translation>Demander aux opérateurs un premier état.</translation>
    </message>
    <message>
        <source>Call every contact by the first number and note date and answer.</source>
        <translation>Appeler chaque contact au premier numéro et noter date et réponse.</translation>
    </message>
    <message>
        <source>Call by the second way whoever was reached by the first.</source>
        <translation>Appeler par le second moyen ceux qui ont été joints par le premier.</translation>
    </message>
    <message>
        <source>Correct wrong entries and print the contact sheet anew.</source>
        <translation>Corriger les entrées erronées et réimprimer la feuille de contacts.</translation>
    </message>
    <message>
        <source>Remind every operator of the cycle and of the form.</source>
        <translation>Rappeler à chaque opérateur le cycle et le formulaire.</translation>
    </message>
    <message>
        <source>Fill in the status form for each area and send it by the first way that works.</source>
        <translation>Remplir le formulaire d’état pour chaque région et l’envoyer par le premier moyen qui fonctionne.</translation>
    </message>
    <message>
        <source>Check totals against the inventory and ask where they do not fit.</source>
        <translation>Comparer les totaux à l’inventaire et demander des précisions en cas d’écart.</translation>
    </message>
    <message>
        <source>Enter the reports and mark what is missing.</source>
        <translation>Saisir les comptes rendus et marquer ce qui manque.</translation>
    </message>
    <message>
        <source>Take the latest reports and note their times.</source>
        <translation>Prendre les derniers comptes rendus et noter leurs heures.</translation>
    </message>
    <message>
        <source>Write what is known, what is assumed and what is not known.</source>
        <translation>Écrire ce qui est connu, ce qui est supposé et ce qui n’est pas connu.</translation>
    </message>
    <message>
        <source>Name the three decisions that are needed.</source>
        <translation>Nommer les trois décisions nécessaires.</translation>
    </message>
    <message>
        <source>Have it approved and send it to the distribution list.</source>
        <translation>Le faire approuver et l’envoyer à la liste de diffusion.</translation>
    </message>
    <message>
        <source>Decide the order of the sites by the restoration list.</source>
        <translation>Fixer l’ordre des sites d’après la liste de rétablissement.</translation>
    </message>
    <message>
        <source>Photograph structure and power and antennas and access.</source>
        <translation>Photographier structure et énergie et antennes et accès.</translation>
    </message>
    <message>
        <source>Fill in the damage form and state whether the site is safe.</source>
        <translation>Remplir le formulaire de dommages et indiquer si le site est sûr.</translation>
    </message>
    <message>
        <source>Send the form on the same day.</source>
        <translation>Envoyer le formulaire le jour même.</translation>
    </message>
    <message>
        <source>Print the fuel list by hours left and by people who depend.</source>
        <translation>Imprimer la liste de carburant par heures restantes et par personnes qui en dépendent.</translation>
    </message>
    <message>
        <source>Agree with the depot on quantity and hour.</source>
        <translation>Convenir avec le dépôt de la quantité et de l’heure.</translation>
    </message>
    <message>
        <source>Ask for road clearance and escort where needed.</source>
        <translation>Demander le dégagement des routes et une escorte si nécessaire.</translation>
    </message>
    <message>
        <source>Report litres delivered and hours gained.</source>
        <translation>Signaler les litres livrés et les heures gagnées.</translation>
    </message>
    <message>
        <source>Check the request against the form: equipment and frequency and place and duration.</source>
        <translation>Vérifier la demande d’après le formulaire&#xa0;: matériel et fréquence et lieu et durée.</translation>
    </message>
    <message>
        <source>Check interference with emergency and aeronautical services.</source>
        <translation>Vérifier les brouillages avec les services d’urgence et aéronautiques.</translation>
    </message>
    <message>
        <source>Issue the license with an end date and enter it in the frequency plan.</source>
        <translation>Délivrer la licence avec une date de fin et l’inscrire au plan de fréquences.</translation>
    </message>
    <message>
        <source>Send the list of equipment with customs codes and serial numbers ahead.</source>
        <translation>Envoyer à l’avance la liste du matériel avec codes douaniers et numéros de série.</translation>
    </message>
    <message>
        <source>Apply the waiver and name the officer at port or airport.</source>
        <translation>Appliquer la dispense et désigner l’agent au port ou à l’aéroport.</translation>
    </message>
    <message>
        <source>Hand over the temporary licenses on arrival.</source>
        <translation>Remettre les licences temporaires à l’arrivée.</translation>
    </message>
    <message>
        <source>Record what entered and when it has to leave.</source>
        <translation>Consigner ce qui est entré et quand cela doit repartir.</translation>
    </message>
    <message>
        <source>Decide which classes are preferred and for how long.</source>
        <translation>Décider quelles classes sont privilégiées et pour combien de temps.</translation>
    </message>
    <message>
        <source>Switch on priority and national roaming.</source>
        <translation>Activer la priorité et l’itinérance nationale.</translation>
    </message>
    <message>
        <source>Confirm by a test call from a priority telephone.</source>
        <translation>Confirmer par un appel d’essai depuis un téléphone prioritaire.</translation>
    </message>
    <message>
        <source>Confirm by radio that the center is silent.</source>
        <translation>Confirmer par radio que le centre est muet.</translation>
    </message>
    <message>
        <source>Route the number to the fallback center.</source>
        <translation>Acheminer le numéro vers le centre de repli.</translation>
    </message>
    <message>
        <source>Tell police and fire service and hospital.</source>
        <translation>Avertir la police et les pompiers et l’hôpital.</translation>
    </message>
    <message>
        <source>Announce another way to call for help on the radio.</source>
        <translation>Annoncer à la radio un autre moyen d’appeler à l’aide.</translation>
    </message>
    <message>
        <source>Choose the prepared message; fill in place, time and action.</source>
        <translation>Choisir le message préparé&#xa0;; compléter lieu, heure et action.</translation>
    </message>
    <message>
        <source>Have it approved by the second person.</source>
        <translation>Le faire approuver par la seconde personne.</translation>
    </message>
    <message>
        <source>Send it by all channels at once and write down the time.</source>
        <translation>L’envoyer par tous les canaux à la fois et noter l’heure.</translation>
    </message>
    <message>
        <source>Call places without a channel by radio or send somebody.</source>
        <translation>Appeler par radio les lieux sans canal ou y envoyer quelqu’un.</translation>
    </message>
    <message>
        <source>Listen whether it arrived; repeat, update or cancel.</source>
        <translation>Vérifier à l’écoute s’il est arrivé&#xa0;; répéter, mettre à jour ou annuler.</translation>
    </message>
    <message>
        <source>Open the net at the hour agreed and call the roll of the districts.</source>
        <translation>Ouvrir le réseau à l’heure convenue et faire l’appel des districts.</translation>
    </message>
    <message>
        <source>Take life-saving traffic first.</source>
        <translation>Traiter d’abord le trafic vital.</translation>
    </message>
    <message>
        <source>Write every message in the log with number and time.</source>
        <translation>Inscrire chaque message au journal avec numéro et heure.</translation>
    </message>
    <message>
        <source>Pass the log to the duty officer every hour.</source>
        <translation>Transmettre le journal à l’agent de permanence toutes les heures.</translation>
    </message>
    <message>
        <source>Choose the place by people cut off and essential users.</source>
        <translation>Choisir le lieu selon les personnes isolées et les utilisateurs essentiels.</translation>
    </message>
    <message>
        <source>Check license and power and the person who runs it.</source>
        <translation>Vérifier la licence et l’énergie et la personne qui l’exploite.</translation>
    </message>
    <message>
        <source>Set it up with a free view to the sky and test voice and data.</source>
        <translation>L’installer avec vue dégagée sur le ciel et tester voix et données.</translation>
    </message>
    <message>
        <source>Enter place and number and hours of service in the status board.</source>
        <translation>Inscrire lieu et numéro et heures de service au tableau d’état.</translation>
    </message>
    <message>
        <source>Ask the disaster office whether road and area are safe.</source>
        <translation>Demander à l’agence de gestion des catastrophes si la route et la zone sont sûres.</translation>
    </message>
    <message>
        <source>Go at least two with radio and water and first aid.</source>
        <translation>Partir au moins à deux avec radio et eau et trousse de secours.</translation>
    </message>
    <message>
        <source>Check for broken structure, live wires and fuel before entering.</source>
        <translation>Vérifier structure cassée, fils sous tension et carburant avant d’entrer.</translation>
    </message>
    <message>
        <source>Report arrival and departure.</source>
        <translation>Signaler l’arrivée et le départ.</translation>
    </message>
    <message>
        <source>Tell all partners the date and thank them.</source>
        <translation>Indiquer la date à tous les partenaires et les remercier.</translation>
    </message>
    <message>
        <source>Bring back and test and store the equipment.</source>
        <translation>Rapporter et tester et ranger le matériel.</translation>
    </message>
    <message>
        <source>Hold a review within two weeks and write observations with owners and dates.</source>
        <translation>Tenir un bilan sous deux semaines et écrire les observations avec responsables et dates.</translation>
    </message>
    <message>
        <source>Change the plan and distribute the new version.</source>
        <translation>Modifier le plan et diffuser la nouvelle version.</translation>
    </message>
    <message>
        <source>District net</source>
        <translation>Réseau des districts</translation>
    </message>
    <message>
        <source>Health net</source>
        <translation>Réseau de santé</translation>
    </message>
    <message>
        <source>Marine distress and calling</source>
        <translation>Détresse et appel maritimes</translation>
    </message>
    <message>
        <source>Caribbean emergency net (40 m)</source>
        <translation>Réseau d’urgence des Caraïbes (40 m)</translation>
    </message>
    <message>
        <source>Caribbean emergency net (80 m)</source>
        <translation>Réseau d’urgence des Caraïbes (80 m)</translation>
    </message>
    <message>
        <source>Hurricane watch net</source>
        <translation>Réseau de veille des ouragans</translation>
    </message>
    <message>
        <source>Maritime mobile net</source>
        <translation>Réseau mobile maritime</translation>
    </message>
    <message>
        <source>Temporary license for emergency equipment</source>
        <translation>Licence temporaire pour matériel d’urgence</translation>
    </message>
    <message>
        <source>Level 2 or higher</source>
        <translation>Niveau 2 ou supérieur</translation>
    </message>
    <message>
        <source>Waiver of type approval</source>
        <translation>Dispense d’homologation</translation>
    </message>
    <message>
        <source>Import without duty and permit</source>
        <translation>Importation sans droits ni autorisation</translation>
    </message>
    <message>
        <source>Spectrum for emergency links</source>
        <translation>Spectre pour liaisons d’urgence</translation>
    </message>
    <message>
        <source>National roaming</source>
        <translation>Itinérance nationale</translation>
    </message>
    <message>
        <source>An operator fails in an area</source>
        <translation>Un opérateur défaille dans une région</translation>
    </message>
    <message>
        <source>Shared use of towers and ducts and power</source>
        <translation>Usage partagé des pylônes et conduites et de l’énergie</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Niveau 3</translation>
    </message>
    <message>
        <source>CAP</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Common Alerting Protocol: one form for warnings, understood by all channels.</source>
        <translation>Protocole d’alerte commun&#xa0;: une seule forme d’alerte, comprise par tous les canaux.</translation>
    </message>
    <message>
        <source>Cell broadcast</source>
        <translation>Diffusion cellulaire</translation>
    </message>
    <message>
        <source>A message that every telephone within chosen cells receives at once without crowding the network.</source>
        <translation>Un message que tous les téléphones de cellules choisies reçoivent à la fois sans saturer le réseau.</translation>
    </message>
    <message>
        <source>EOC</source>
        <translation>COU</translation>
    </message>
    <message>
        <source>Emergency operations center: where the response is led.</source>
        <translation>Centre des opérations d’urgence&#xa0;: d’où l’intervention est dirigée.</translation>
    </message>
    <message>
        <source>HF</source>
        <translation>HF</translation>
    </message>
    <message>
        <source>High frequency, 3 to 30 MHz: radio that reaches over mountains and seas without any network.</source>
        <translation>Haute fréquence, 3 à 30 MHz&#xa0;: radio qui porte au-delà des montagnes et des mers sans aucun réseau.</translation>
    </message>
    <message>
        <source>NETP</source>
        <translation>PNTU</translation>
    </message>
    <message>
        <source>National emergency telecommunications plan: this document.</source>
        <translation>Plan national de télécommunications d’urgence&#xa0;: ce document.</translation>
    </message>
    <message>
        <source>PACE</source>
        <translation>PACE</translation>
    </message>
    <message>
        <source>Primary, alternate, contingency, emergency: four ways to speak, in the order in which they are tried.</source>
        <translation>Principal, alternatif, contingence, urgence&#xa0;: quatre moyens de communiquer, dans l’ordre où ils sont essayés.</translation>
    </message>
    <message>
        <source>PSAP</source>
        <translation>PSAP</translation>
    </message>
    <message>
        <source>Public safety answering point: the center that answers emergency calls.</source>
        <translation>Centre de réception des appels d’urgence&#xa0;: le centre qui répond aux appels d’urgence.</translation>
    </message>
    <message>
        <source>RACI</source>
        <translation>RACI</translation>
    </message>
    <message>
        <source>Responsible, accountable, consulted, informed: who has which part in a task.</source>
        <translation>Réalisateur, approbateur, consulté, informé&#xa0;: qui a quelle part dans une tâche.</translation>
    </message>
    <message>
        <source>Tampere Convention</source>
        <translation>Convention de Tampere</translation>
    </message>
    <message>
        <source>A treaty that eases the use of telecommunication equipment across borders in disasters.</source>
        <translation>Un traité qui facilite l’usage transfrontalier de matériel de télécommunication lors de catastrophes.</translation>
    </message>
    <message>
        <source>VSAT</source>
        <translation>VSAT</translation>
    </message>
    <message>
        <source>A small satellite station with its own dish.</source>
        <translation>Une petite station satellitaire avec sa propre parabole.</translation>
    </message>
    <message>
        <source>Radio operator course</source>
        <translation>Cours d’opérateur radio</translation>
    </message>
    <message>
        <source>Satellite terminal course</source>
        <translation>Cours de terminal satellitaire</translation>
    </message>
    <message>
        <source>Warning course</source>
        <translation>Cours d’alerte</translation>
    </message>
    <message>
        <source>Reporting course</source>
        <translation>Cours de comptes rendus</translation>
    </message>
    <message>
        <source>Lifeline course</source>
        <translation>Cours Lifeline</translation>
    </message>
    <message>
        <source>Every district answers within fifteen minutes.</source>
        <translation>Chaque district répond en quinze minutes.</translation>
    </message>
    <message>
        <source>Everybody knows the first 72 hours.</source>
        <translation>Chacun connaît les 72 premières heures.</translation>
    </message>
    <message>
        <source>Complete status forms within six hours without public networks.</source>
        <translation>Formulaires d’état complets en six heures sans réseaux publics.</translation>
    </message>
    <message>
        <source>Kits are deployed and licensed within a day.</source>
        <translation>Les kits sont déployés et sous licence en un jour.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>HF and VHF</source>
        <translation>HF et VHF</translation>
    </message>
    <message>
        <source>Status form</source>
        <translation>Formulaire d’état</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>À distance</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satellite</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Radio operators</source>
        <translation>Opérateurs radio</translation>
    </message>
    <message>
        <source>Keepers of stock</source>
        <translation>Dépositaires du stock</translation>
    </message>
    <message>
        <source>Disaster office and all districts</source>
        <translation>Agence de gestion des catastrophes et tous les districts</translation>
    </message>
    <message>
        <source>Weekly test; hourly when active</source>
        <translation>Essai hebdomadaire&#xa0;; toutes les heures en activation</translation>
    </message>
    <message>
        <source>Frequency to be assigned by the regulator.</source>
        <translation>Fréquence à assigner par le régulateur.</translation>
    </message>
    <message>
        <source>Hospitals and ambulance</source>
        <translation>Hôpitaux et ambulances</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidien</translation>
    </message>
    <message>
        <source>Coast and ships</source>
        <translation>Côte et navires</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>En permanence</translation>
    </message>
    <message>
        <source>Channel 16.</source>
        <translation>Canal 16.</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation>Caraïbes</translation>
    </message>
    <message>
        <source>When active</source>
        <translation>En activation</translation>
    </message>
    <message>
        <source>Published 2011 to 2024; verify every year.</source>
        <translation>Publié de 2011 à 2024&#xa0;; à vérifier chaque année.</translation>
    </message>
    <message>
        <source>Caribbean and Atlantic</source>
        <translation>Caraïbes et Atlantique</translation>
    </message>
    <message>
        <source>When a hurricane is near</source>
        <translation>À l’approche d’un ouragan</translation>
    </message>
    <message>
        <source>Atlantic</source>
        <translation>Atlantique</translation>
    </message>
    <message>
        <source>Temporary license</source>
        <translation>Licence temporaire</translation>
    </message>
    <message>
        <source>Request for assistance</source>
        <translation>Demande d’assistance</translation>
    </message>
    <message>
        <source>Runs HF and VHF nets and writes the log</source>
        <translation>Exploite les réseaux HF et VHF et tient le journal</translation>
    </message>
    <message>
        <source>District officers</source>
        <translation>Agents de district</translation>
    </message>
    <message>
        <source>Sets up and tests a terminal within an hour</source>
        <translation>Installe et teste un terminal en une heure</translation>
    </message>
    <message>
        <source>Drafts and approves and sends a message</source>
        <translation>Rédige et approuve et envoie un message</translation>
    </message>
    <message>
        <source>Fills in and reads the status form</source>
        <translation>Remplit et lit le formulaire d’état</translation>
    </message>
    <message>
        <source>Keeps the inventory and runs scenarios and prints the plan</source>
        <translation>Tient l’inventaire et simule des scénarios et imprime le plan</translation>
    </message>
    <message>
        <source>Planning officers</source>
        <translation>Agents de planification</translation>
    </message>
    <message>
        <source>Regional center and national weather service</source>
        <translation>Centre régional et service météorologique national</translation>
    </message>
    <message>
        <source>Regional tsunami center and tide gauges</source>
        <translation>Centre régional des tsunamis et marégraphes</translation>
    </message>
    <message>
        <source>River and rain gauges</source>
        <translation>Limnimètres et pluviomètres</translation>
    </message>
    <message>
        <source>Volcano observatory</source>
        <translation>Observatoire volcanologique</translation>
    </message>
    <message>
        <source>Seismic network</source>
        <translation>Réseau sismique</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>langue des signes</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>sous-titres</translation>
    </message>
    <message>
        <source>vibration</source>
        <translation>vibration</translation>
    </message>
    <message>
        <source>flash light</source>
        <translation>signal lumineux</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>siren with voice</source>
        <translation>sirène vocale</translation>
    </message>
    <message>
        <source>early warning</source>
        <translation>alerte précoce</translation>
    </message>
    <message>
        <source>transport list</source>
        <translation>liste de transport</translation>
    </message>
    <message>
        <source>easy language</source>
        <translation>langage simple</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>visit by a warden</source>
        <translation>visite d’un agent de quartier</translation>
    </message>
    <message>
        <source>school bell</source>
        <translation>cloche de l’école</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>exercice d’évacuation</translation>
    </message>
    <message>
        <source>messages in their language</source>
        <translation>messages dans leur langue</translation>
    </message>
    <message>
        <source>hotels</source>
        <translation>hôtels</translation>
    </message>
    <message>
        <source>cell broadcast in English</source>
        <translation>diffusion cellulaire en anglais</translation>
    </message>
    <message>
        <source>siren</source>
        <translation>sirène</translation>
    </message>
    <message>
        <source>loudspeaker vehicle</source>
        <translation>véhicule à haut-parleur</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Feuille de contacts</translation>
    </message>
    <message>
        <source>Operator status</source>
        <translation>État de l’opérateur</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dommages</translation>
    </message>
    <message>
        <source>Fuel list</source>
        <translation>Liste de carburant</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>cell broadcast</source>
        <translation>diffusion cellulaire</translation>
    </message>
    <message>
        <source>television</source>
        <translation>télévision</translation>
    </message>
    <message>
        <source>radio net</source>
        <translation>réseau radio</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>haut-parleur</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Pas d’alerte</translation>
    </message>
    <message>
        <source>Monthly tests of contacts and radios</source>
        <translation>Essais mensuels des contacts et des radios</translation>
    </message>
    <message>
        <source>Storm within five days, or a site of tier 1 out</source>
        <translation>Tempête sous cinq jours, ou un site de niveau 1 hors service</translation>
    </message>
    <message>
        <source>Duty roster; fuel and spares checked; partners told</source>
        <translation>Tour de garde ; carburant et pièces vérifiés ; partenaires prévenus</translation>
    </message>
    <message>
        <source>Storm within 48 hours, or one parish without service</source>
        <translation>Tempête sous 48 heures, ou une paroisse sans service</translation>
    </message>
    <message>
        <source>Group meets daily; reports every 12 hours; radio net open</source>
        <translation>Réunion quotidienne du groupe ; rapports toutes les 12 heures ; réseau radio ouvert</translation>
    </message>
    <message>
        <source>More than a quarter of the people without service</source>
        <translation>Plus d’un quart de la population sans service</translation>
    </message>
    <message>
        <source>Reports every 6 hours; regulatory measures in force; help asked for</source>
        <translation>Rapports toutes les 6 heures ; mesures réglementaires en vigueur ; aide demandée</translation>
    </message>
    <message>
        <source>Fuel first for critical sites (synthetic)</source>
        <translation>Carburant d’abord pour les sites critiques (synthétique)</translation>
    </message>
    <message>
        <source>20,000 l reserved; delivery within 12 hours</source>
        <translation>20 000 l réservés ; livraison sous 12 heures</translation>
    </message>
    <message>
        <source>Roaming in disasters (synthetic)</source>
        <translation>Itinérance en cas de catastrophe (synthétique)</translation>
    </message>
    <message>
        <source>All customers, 30 days, free of charge</source>
        <translation>Tous les clients, 30 jours, gratuitement</translation>
    </message>
    <message>
        <source>Assistance by the regional agency (synthetic)</source>
        <translation>Assistance de l’agence régionale (synthétique)</translation>
    </message>
    <message>
        <source>Assessment team and satellite kits within 48 hours</source>
        <translation>Équipe d’évaluation et kits satellite sous 48 heures</translation>
    </message>
    <message>
        <source>Amateur radio in emergencies (synthetic)</source>
        <translation>Radioamateurs en situation d’urgence (synthétiques)</translation>
    </message>
    <message>
        <source>Ten operators for the districts</source>
        <translation>Dix opérateurs pour les districts</translation>
    </message>
    <message>
        <source>Keep the inventory of critical infrastructure up to date</source>
        <translation>Tenir à jour l’inventaire des infrastructures critiques</translation>
    </message>
    <message>
        <source>Remove single points of failure</source>
        <translation>Supprimer les points de défaillance uniques</translation>
    </message>
    <message>
        <source>Keep contacts, agreements and this plan up to date</source>
        <translation>Tenir à jour contacts, accords et le présent plan</translation>
    </message>
    <message>
        <source>Test radios, contacts and sirens every month</source>
        <translation>Essayer radios, contacts et sirènes chaque mois</translation>
    </message>
    <message>
        <source>Keep emergency equipment ready and licensed</source>
        <translation>Garder le matériel d’urgence prêt et autorisé</translation>
    </message>
    <message>
        <source>Declare the activation level</source>
        <translation>Déclarer le niveau d’activation</translation>
    </message>
    <message>
        <source>Issue public warnings</source>
        <translation>Diffuser les alertes au public</translation>
    </message>
    <message>
        <source>Gather reports of operators and write the situation report</source>
        <translation>Recueillir les rapports des opérateurs et rédiger le rapport de situation</translation>
    </message>
    <message>
        <source>Allocate satellite kits, generators and fuel</source>
        <translation>Attribuer kits satellite, groupes électrogènes et carburant</translation>
    </message>
    <message>
        <source>Grant temporary licenses and spectrum</source>
        <translation>Accorder licences temporaires et spectre</translation>
    </message>
    <message>
        <source>Let equipment and experts from abroad enter</source>
        <translation>Faire entrer matériel et experts de l’étranger</translation>
    </message>
    <message>
        <source>Keep emergency numbers answered</source>
        <translation>Maintenir la réponse aux numéros d’urgence</translation>
    </message>
    <message>
        <source>Restore sites in the agreed order</source>
        <translation>Rétablir les sites dans l’ordre convenu</translation>
    </message>
    <message>
        <source>Assess damage and losses</source>
        <translation>Évaluer dégâts et pertes</translation>
    </message>
    <message>
        <source>Review what was learned and change the plan</source>
        <translation>Tirer les leçons et modifier le plan</translation>
    </message>
    <message>
        <source>National emergency council (synthetic)</source>
        <translation>Conseil national d’urgence (synthétique)</translation>
    </message>
    <message>
        <source>Declares disasters; decides on national means</source>
        <translation>Déclare les catastrophes ; décide des moyens nationaux</translation>
    </message>
    <message>
        <source>Emergency telecommunications group (synthetic)</source>
        <translation>Groupe des télécommunications d’urgence (synthétique)</translation>
    </message>
    <message>
        <source>Keeps this plan; coordinates operators and warning</source>
        <translation>Tient ce plan ; coordonne opérateurs et alerte</translation>
    </message>
    <message>
        <source>Emergency operations center (synthetic)</source>
        <translation>Centre d’opérations d’urgence (synthétique)</translation>
    </message>
    <message>
        <source>Leads the response day by day</source>
        <translation>Dirige la réponse au quotidien</translation>
    </message>
    <message>
        <source>Warning working group (synthetic)</source>
        <translation>Groupe de travail sur l’alerte (synthétique)</translation>
    </message>
    <message>
        <source>Messages, channels and tests</source>
        <translation>Messages, canaux et essais</translation>
    </message>
    <message>
        <source>Forecast desk (synthetic)</source>
        <translation>Bureau de prévision (synthétique)</translation>
    </message>
    <message>
        <source>Duty forecaster</source>
        <translation>Prévisionniste de garde</translation>
    </message>
    <message>
        <source>Customs duty officer (synthetic)</source>
        <translation>Agent de permanence des douanes (synthétique)</translation>
    </message>
    <message>
        <source>Port and airport</source>
        <translation>Port et aéroport</translation>
    </message>
    <message>
        <source>Police control (synthetic)</source>
        <translation>Commandement de la police (synthétique)</translation>
    </message>
    <message>
        <source>Control room and 999</source>
        <translation>Salle de commandement et 999</translation>
    </message>
    <message>
        <source>Health emergency desk (synthetic)</source>
        <translation>Bureau des urgences sanitaires (synthétique)</translation>
    </message>
    <message>
        <source>Studio manager (synthetic)</source>
        <translation>Responsable de studio (synthétique)</translation>
    </message>
    <message>
        <source>On air day and night</source>
        <translation>À l’antenne jour et nuit</translation>
    </message>
    <message>
        <source>Net controller (synthetic)</source>
        <translation>Contrôleur du réseau (synthétique)</translation>
    </message>
    <message>
        <source>Emergency net</source>
        <translation>Réseau d’urgence</translation>
    </message>
    <message>
        <source>Depot manager (synthetic)</source>
        <translation>Responsable du dépôt (synthétique)</translation>
    </message>
    <message>
        <source>Fuel depot Kingstown</source>
        <translation>Dépôt de carburant de Kingstown</translation>
    </message>
    <message>
        <source>Regional duty officer (synthetic)</source>
        <translation>Agent régional de permanence (synthétique)</translation>
    </message>
    <message>
        <source>Store keeper (synthetic)</source>
        <translation>Magasinier (synthétique)</translation>
    </message>
    <message>
        <source>Keeps the emergency stock</source>
        <translation>Garde le stock d’urgence</translation>
    </message>
    <message>
        <source>Police, fire and ambulance</source>
        <translation>Police, pompiers et ambulance</translation>
    </message>
    <message>
        <source>Both operators route to the center; by hand to the fallback</source>
        <translation>Les deux opérateurs acheminent au centre ; à la main au secours</translation>
    </message>
    <message>
        <source>Same as 999</source>
        <translation>Comme le 999</translation>
    </message>
    <message>
        <source>Translated to 999</source>
        <translation>Traduit en 999</translation>
    </message>
    <message>
        <source>Radio test October (synthetic)</source>
        <translation>Essai radio d’octobre (synthétique)</translation>
    </message>
    <message>
        <source>Radio test November (synthetic)</source>
        <translation>Essai radio de novembre (synthétique)</translation>
    </message>
    <message>
        <source>Table-top: category 4 (synthetic)</source>
        <translation>Exercice sur table : catégorie 4 (synthétique)</translation>
    </message>
    <message>
        <source>Reporting drill (synthetic)</source>
        <translation>Entraînement aux rapports (synthétique)</translation>
    </message>
    <message>
        <source>Functional exercise with the regional agency (synthetic)</source>
        <translation>Exercice fonctionnel avec l’agence régionale (synthétique)</translation>
    </message>
    <message>
        <source>Kingstown depot (synthetic)</source>
        <translation>Dépôt de Kingstown (synthétique)</translation>
    </message>
    <message>
        <source>Georgetown depot (synthetic)</source>
        <translation>Dépôt de Georgetown (synthétique)</translation>
    </message>
    <message>
        <source>Port Elizabeth depot (synthetic)</source>
        <translation>Dépôt de Port Elizabeth (synthétique)</translation>
    </message>
    <message>
        <source>Storm A (invented example)</source>
        <translation>Tempête A (exemple inventé)</translation>
    </message>
    <message>
        <source>Eruption (invented example)</source>
        <translation>Éruption (exemple inventé)</translation>
    </message>
    <message>
        <source>Storm B (invented example)</source>
        <translation>Tempête B (exemple inventé)</translation>
    </message>
    <message>
        <source>People trained of those needed</source>
        <translation>Personnes formées sur celles requises</translation>
    </message>
    <message>
        <source>Telecommunications Act (invented example)</source>
        <translation>Loi sur les télécommunications (exemple inventé)</translation>
    </message>
    <message>
        <source>Disaster Management Act (invented example)</source>
        <translation>Loi sur la gestion des catastrophes (exemple inventé)</translation>
    </message>
    <message>
        <source>License condition on outages (invented example)</source>
        <translation>Condition de licence sur les interruptions (exemple inventé)</translation>
    </message>
    <message>
        <source>National emergency plan (invented example)</source>
        <translation>Plan national d’urgence (exemple inventé)</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>présidence</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>secrétariat</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>liaison</source>
        <translation>liaison</translation>
    </message>
    <message>
        <source>Operators reported totals without causes.</source>
        <translation>Les opérateurs ont donné des totaux sans causes.</translation>
    </message>
    <message>
        <source>Nobody knew who may let terminals through customs at night.</source>
        <translation>Personne ne savait qui peut laisser passer des terminaux en douane la nuit.</translation>
    </message>
    <message>
        <source>The radio club opened the net within twenty minutes.</source>
        <translation>Le radio-club a ouvert le réseau en vingt minutes.</translation>
    </message>
    <message>
        <source>Two districts had dead batteries.</source>
        <translation>Deux districts avaient des batteries mortes.</translation>
    </message>
    <message>
        <source>The list of priority telephones was from 2021.</source>
        <translation>La liste des téléphones prioritaires datait de 2021.</translation>
    </message>
    <message>
        <source>National disaster office (synthetic)</source>
        <translation>Bureau national des catastrophes (synthétique)</translation>
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
        <translation>Régulateur des télécommunications (synthétique)</translation>
    </message>
    <message>
        <source>Electricity utility (synthetic)</source>
        <translation>Compagnie d’électricité (synthétique)</translation>
    </message>
    <message>
        <source>Weather service (synthetic)</source>
        <translation>Service météorologique (synthétique)</translation>
    </message>
    <message>
        <source>Ministry of communications (synthetic)</source>
        <translation>Ministère des communications (synthétique)</translation>
    </message>
    <message>
        <source>Customs (synthetic)</source>
        <translation>Douanes (synthétiques)</translation>
    </message>
    <message>
        <source>Police (synthetic)</source>
        <translation>Police (synthétique)</translation>
    </message>
    <message>
        <source>Ministry of health (synthetic)</source>
        <translation>Ministère de la santé (synthétique)</translation>
    </message>
    <message>
        <source>Public broadcaster (synthetic)</source>
        <translation>Radiodiffuseur public (synthétique)</translation>
    </message>
    <message>
        <source>Ministry of social development (synthetic)</source>
        <translation>Ministère du développement social (synthétique)</translation>
    </message>
    <message>
        <source>Volcano observatory (synthetic)</source>
        <translation>Observatoire volcanologique (synthétique)</translation>
    </message>
    <message>
        <source>Fuel supplier (synthetic)</source>
        <translation>Fournisseur de carburant (synthétique)</translation>
    </message>
    <message>
        <source>Amateur radio club (synthetic)</source>
        <translation>Radio-club (synthétique)</translation>
    </message>
    <message>
        <source>Regional disaster agency (synthetic partner)</source>
        <translation>Agence régionale des catastrophes (partenaire synthétique)</translation>
    </message>
    <message>
        <source>Satellite humanitarian partner (synthetic partner)</source>
        <translation>Partenaire humanitaire satellite (partenaire synthétique)</translation>
    </message>
    <message>
        <source>Visitors and crews of yachts</source>
        <translation>Visiteurs et équipages de yachts</translation>
    </message>
    <message>
        <source>First demonstration: inventory and one scenario</source>
        <translation>Première démonstration : inventaire et un scénario</translation>
    </message>
    <message>
        <source>Roles, agreements, radio nets and playbooks added</source>
        <translation>Rôles, accords, réseaux radio et guides d’intervention ajoutés</translation>
    </message>
    <message>
        <source>Readiness checklist answered; investment list</source>
        <translation>Liste de contrôle de la préparation remplie ; liste d’investissements</translation>
    </message>
    <message>
        <source>Access class for essential users (synthetic)</source>
        <translation>Classe d’accès des usagers essentiels (synthétique)</translation>
    </message>
    <message>
        <source>Free access to the information site (synthetic)</source>
        <translation>Accès gratuit au site d’information (synthétique)</translation>
    </message>
    <message>
        <source>Council and operations center</source>
        <translation>Conseil et centre d’opérations</translation>
    </message>
    <message>
        <source>Warning desk</source>
        <translation>Bureau d’alerte</translation>
    </message>
    <message>
        <source>Police, fire service and ambulance</source>
        <translation>Police, pompiers et ambulances</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>Hôpitaux</translation>
    </message>
    <message>
        <source>Network operations of operators</source>
        <translation>Exploitation des réseaux des opérateurs</translation>
    </message>
    <message>
        <source>Electricity and water</source>
        <translation>Électricité et eau</translation>
    </message>
    <message>
        <source>Airports</source>
        <translation>Aéroports</translation>
    </message>
    <message>
        <source>Broadcaster</source>
        <translation>Radiodiffuseur</translation>
    </message>
    <message>
        <source>Second cable landing on the windward coast (synthetic)</source>
        <translation>Second atterrage de câble sur la côte au vent (synthétique)</translation>
    </message>
    <message>
        <source>Satellite kits for five islands (synthetic)</source>
        <translation>Kits satellite pour cinq îles (synthétiques)</translation>
    </message>
    <message>
        <source>Solar and batteries at ten towers (synthetic)</source>
        <translation>Solaire et batteries sur dix pylônes (synthétique)</translation>
    </message>
    <message>
        <source>Microwave ring closed in the north (synthetic)</source>
        <translation>Boucle hertzienne fermée au nord (synthétique)</translation>
    </message>
    <message>
        <source>Cell broadcast at both operators (synthetic)</source>
        <translation>Diffusion cellulaire chez les deux opérateurs (synthétique)</translation>
    </message>
    <message>
        <source>Sirens with own power on the windward coast (synthetic)</source>
        <translation>Sirènes autonomes sur la côte au vent (synthétiques)</translation>
    </message>
    <message>
        <source>District net (invented frequency)</source>
        <translation>Réseau des districts (fréquence inventée)</translation>
    </message>
    <message>
        <source>HF national net (invented frequency)</source>
        <translation>Réseau national HF (fréquence inventée)</translation>
    </message>
    <message>
        <source>Health net (invented frequency)</source>
        <translation>Réseau santé (fréquence inventée)</translation>
    </message>
    <message>
        <source>Caribbean emergency net (verify every year)</source>
        <translation>Réseau d’urgence des Caraïbes (à vérifier chaque année)</translation>
    </message>
    <message>
        <source>Hurricane watch net (verify every year)</source>
        <translation>Réseau de veille des ouragans (à vérifier chaque année)</translation>
    </message>
    <message>
        <source>Emergency operations center</source>
        <translation>Centre d’opérations d’urgence</translation>
    </message>
    <message>
        <source>Network operations of operator A</source>
        <translation>Exploitation du réseau de l’opérateur A</translation>
    </message>
    <message>
        <source>Network operations of operator B</source>
        <translation>Exploitation du réseau de l’opérateur B</translation>
    </message>
    <message>
        <source>Weather service</source>
        <translation>Service météorologique</translation>
    </message>
    <message>
        <source>Regional agency</source>
        <translation>Agence régionale</translation>
    </message>
    <message>
        <source>National library</source>
        <translation>Bibliothèque nationale</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Niveau 2</translation>
    </message>
    <message>
        <source>An operator fails in a parish</source>
        <translation>Un opérateur tombe en panne dans une paroisse</translation>
    </message>
    <message>
        <source>Satellite telephones (synthetic)</source>
        <translation>Téléphones satellitaires (synthétiques)</translation>
    </message>
    <message>
        <source>LEO terminals (synthetic)</source>
        <translation>Terminaux LEO (synthétiques)</translation>
    </message>
    <message>
        <source>Portable HF radios (synthetic)</source>
        <translation>Radios HF portables (synthétiques)</translation>
    </message>
    <message>
        <source>VHF hand-held radios (synthetic)</source>
        <translation>Radios VHF portatives (synthétiques)</translation>
    </message>
    <message>
        <source>Generators 5 kVA (synthetic)</source>
        <translation>Groupes électrogènes 5 kVA (synthétiques)</translation>
    </message>
    <message>
        <source>Cell on wheels (synthetic)</source>
        <translation>Station mobile sur remorque (synthétique)</translation>
    </message>
    <message>
        <source>Temporary mast 15 m (synthetic)</source>
        <translation>Mât temporaire de 15 m (synthétique)</translation>
    </message>
    <message>
        <source>Radio operator course (synthetic)</source>
        <translation>Cours d’opérateur radio (synthétique)</translation>
    </message>
    <message>
        <source>Satellite terminal course (synthetic)</source>
        <translation>Cours sur les terminaux satellite (synthétique)</translation>
    </message>
    <message>
        <source>Warning course (synthetic)</source>
        <translation>Cours sur l’alerte (synthétique)</translation>
    </message>
    <message>
        <source>Reporting course (synthetic)</source>
        <translation>Cours sur les rapports (synthétique)</translation>
    </message>
    <message>
        <source>All districts answer in 15 minutes</source>
        <translation>Tous les districts répondent en 15 minutes</translation>
    </message>
    <message>
        <source>Two of nine districts silent</source>
        <translation>Deux districts sur neuf muets</translation>
    </message>
    <message>
        <source>One of nine districts silent</source>
        <translation>Un district sur neuf muet</translation>
    </message>
    <message>
        <source>First 72 hours known by everybody</source>
        <translation>Les 72 premières heures connues de tous</translation>
    </message>
    <message>
        <source>Decisions taken in time; reports incomplete</source>
        <translation>Décisions à temps ; rapports incomplets</translation>
    </message>
    <message>
        <source>Complete status forms in six hours</source>
        <translation>Formulaires d’état complets en six heures</translation>
    </message>
    <message>
        <source>Kits deployed and licensed within a day</source>
        <translation>Kits déployés et autorisés en un jour</translation>
    </message>
    <message>
        <source>Towers in the north without power; one microwave hop turned away.</source>
        <translation>Pylônes du nord sans courant ; un bond hertzien dépointé.</translation>
    </message>
    <message>
        <source>Fuel could not reach the north for three days.</source>
        <translation>Le carburant n’a pas atteint le nord pendant trois jours.</translation>
    </message>
    <message>
        <source>Ash on antennas; batteries of the north empty after two days.</source>
        <translation>Cendres sur les antennes ; batteries du nord vides après deux jours.</translation>
    </message>
    <message>
        <source>Filters and fuel before the zone is closed.</source>
        <translation>Filtres et carburant avant la fermeture de la zone.</translation>
    </message>
    <message>
        <source>The southern islands without service for days; roofs lost.</source>
        <translation>Les îles du sud sans service pendant des jours ; toits arrachés.</translation>
    </message>
    <message>
        <source>A satellite kit on every island.</source>
        <translation>Un kit satellite sur chaque île.</translation>
    </message>
    <message>
        <source>Operators keep emergency calls working and restore them first.</source>
        <translation>Les opérateurs maintiennent les appels d’urgence et les rétablissent en premier.</translation>
    </message>
    <message>
        <source>No hours of autonomy are named.</source>
        <translation>Aucune durée d’autonomie n’est fixée.</translation>
    </message>
    <message>
        <source>The disaster office leads the response and keeps sector plans.</source>
        <translation>Le bureau des catastrophes dirige la réponse et tient les plans sectoriels.</translation>
    </message>
    <message>
        <source>Telecommunications is not named as a critical service.</source>
        <translation>Les télécommunications ne sont pas désignées comme service critique.</translation>
    </message>
    <message>
        <source>Operators report an outage of more than 1,000 customers within two hours.</source>
        <translation>Les opérateurs signalent sous deux heures une interruption de plus de 1 000 clients.</translation>
    </message>
    <message>
        <source>A group for telecommunications meets twice a year.</source>
        <translation>Un groupe des télécommunications se réunit deux fois par an.</translation>
    </message>
    <message>
        <source>Party or not, and the focal point: to be verified with the depositary.</source>
        <translation>Partie ou non, et le point focal : à vérifier auprès du dépositaire.</translation>
    </message>
    <message>
        <source>Status to be verified.</source>
        <translation>Statut à vérifier.</translation>
    </message>
    <message>
        <source>Make the status form a license condition.</source>
        <translation>Faire du formulaire d’état une condition de licence.</translation>
    </message>
    <message>
        <source>Name a duty officer of customs.</source>
        <translation>Désigner un agent de permanence des douanes.</translation>
    </message>
    <message>
        <source>Replace batteries of hand-held radios.</source>
        <translation>Remplacer les batteries des radios portatives.</translation>
    </message>
    <message>
        <source>Renew the list of essential users.</source>
        <translation>Renouveler la liste des usagers essentiels.</translation>
    </message>
    <message>
        <source>Ten operators with own HF and VHF stations</source>
        <translation>Dix opérateurs avec leurs stations HF et VHF</translation>
    </message>
    <message>
        <source>Call the net controller; letter of activation</source>
        <translation>Appeler le contrôleur du réseau ; lettre d’activation</translation>
    </message>
    <message>
        <source>Assessment team, two satellite kits, standby generators</source>
        <translation>Équipe d’évaluation, deux kits satellite, groupes de secours</translation>
    </message>
    <message>
        <source>Request form by e-mail or satellite telephone to its duty officer</source>
        <translation>Formulaire de demande par courriel ou téléphone satellitaire à son agent de permanence</translation>
    </message>
    <message>
        <source>Eight satellite terminals and technicians within 48 hours</source>
        <translation>Huit terminaux satellite et techniciens sous 48 heures</translation>
    </message>
    <message>
        <source>Request through the regional agency</source>
        <translation>Demande par l’agence régionale</translation>
    </message>
    <message>
        <source>By the network operations center on call of the regulator</source>
        <translation>Par le centre d’exploitation du réseau sur appel du régulateur</translation>
    </message>
    <message>
        <source>Planned for 2027</source>
        <translation>Prévu pour 2027</translation>
    </message>
    <message>
        <source>To be agreed</source>
        <translation>À convenir</translation>
    </message>
    <message>
        <source>Development bank</source>
        <translation>Banque de développement</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvention</translation>
    </message>
    <message>
        <source>Climate fund</source>
        <translation>Fonds climat</translation>
    </message>
    <message>
        <source>Universal service fund</source>
        <translation>Fonds de service universel</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Fiber of operator B</source>
        <translation>Fibre de l’opérateur B</translation>
    </message>
    <message>
        <source>Mobile of operator A</source>
        <translation>Mobile de l’opérateur A</translation>
    </message>
    <message>
        <source>VSAT at the center</source>
        <translation>VSAT au centre</translation>
    </message>
    <message>
        <source>HF national net</source>
        <translation>Réseau national HF</translation>
    </message>
    <message>
        <source>Fiber ring</source>
        <translation>Boucle de fibre</translation>
    </message>
    <message>
        <source>Microwave</source>
        <translation>Faisceau hertzien</translation>
    </message>
    <message>
        <source>LEO terminal from stock</source>
        <translation>Terminal LEO du stock</translation>
    </message>
    <message>
        <source>District net by VHF</source>
        <translation>Réseau des districts en VHF</translation>
    </message>
    <message>
        <source>Satellite telephone</source>
        <translation>Téléphone satellitaire</translation>
    </message>
    <message>
        <source>Messenger by road</source>
        <translation>Messager par la route</translation>
    </message>
    <message>
        <source>Aeronautical HF</source>
        <translation>HF aéronautique</translation>
    </message>
    <message>
        <source>Marine VHF</source>
        <translation>VHF marine</translation>
    </message>
    <message>
        <source>Saint Vincent and Bequia</source>
        <translation>Saint-Vincent et Bequia</translation>
    </message>
    <message>
        <source>Monday 09:00; hourly when active</source>
        <translation>Lundi 09:00 ; chaque heure si actif</translation>
    </message>
    <message>
        <source>All islands</source>
        <translation>Toutes les îles</translation>
    </message>
    <message>
        <source>Daily 18:00; hourly when active</source>
        <translation>Chaque jour 18:00 ; chaque heure si actif</translation>
    </message>
    <message>
        <source>Daily 07:00</source>
        <translation>Chaque jour 07:00</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>Côte</translation>
    </message>
    <message>
        <source>Cabinet 2</source>
        <translation>Armoire 2</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Baie</translation>
    </message>
    <message>
        <source>Yard</source>
        <translation>Cour</translation>
    </message>
    <message>
        <source>Kingstown port warehouse</source>
        <translation>Entrepôt du port de Kingstown</translation>
    </message>
    <message>
        <source>HF and VHF nets, message forms</source>
        <translation>Réseaux HF et VHF, fiches de message</translation>
    </message>
    <message>
        <source>Set up and test within an hour</source>
        <translation>Installer et essayer en une heure</translation>
    </message>
    <message>
        <source>Draft, approve and send</source>
        <translation>Rédiger, approuver et envoyer</translation>
    </message>
    <message>
        <source>Forecasters and duty officers</source>
        <translation>Prévisionnistes et agents de permanence</translation>
    </message>
    <message>
        <source>Status form and causes</source>
        <translation>Formulaire d’état et causes</translation>
    </message>
    <message>
        <source>Regional center and own stations</source>
        <translation>Centre régional et stations propres</translation>
    </message>
    <message>
        <source>Regional tsunami center; tide gauges</source>
        <translation>Centre régional des tsunamis ; marégraphes</translation>
    </message>
    <message>
        <source>Rain and river gauges</source>
        <translation>Pluviomètres et limnimètres</translation>
    </message>
    <message>
        <source>Seismometers, GNSS and camera</source>
        <translation>Sismomètres, GNSS et caméra</translation>
    </message>
    <message>
        <source>Asked for in the budget of 2026</source>
        <translation>Demandé au budget 2026</translation>
    </message>
    <message>
        <source>Half a post is paid</source>
        <translation>Un demi-poste est payé</translation>
    </message>
    <message>
        <source>Status to be verified</source>
        <translation>Statut à vérifier</translation>
    </message>
    <message>
        <source>Accession is prepared</source>
        <translation>L’adhésion est en préparation</translation>
    </message>
    <message>
        <source>Draft form</source>
        <translation>Formulaire en projet</translation>
    </message>
    <message>
        <source>Used in the table-top exercise</source>
        <translation>Utilisé lors de l’exercice sur table</translation>
    </message>
    <message>
        <source>Duty desk of the regulator on weekdays</source>
        <translation>Permanence du régulateur en semaine</translation>
    </message>
    <message>
        <source>Planned for March 2027</source>
        <translation>Prévu pour mars 2027</translation>
    </message>
    <message>
        <source>Operator A tests every quarter</source>
        <translation>L’opérateur A fait un essai chaque trimestre</translation>
    </message>
    <message>
        <source>Named in this plan</source>
        <translation>Désigné dans ce plan</translation>
    </message>
    <message>
        <source>Prices of two towers known</source>
        <translation>Prix de deux pylônes connus</translation>
    </message>
    <message>
        <source>By letter of the ministry</source>
        <translation>Par lettre du ministère</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>VHF</source>
        <translation>VHF</translation>
    </message>
    <message>
        <source>digital messages</source>
        <translation>messages numériques</translation>
    </message>
    <message>
        <source>satellite terminal</source>
        <translation>terminal satellite</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>groupe électrogène</translation>
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
        <translation>chap. 7</translation>
    </message>
    <message>
        <source>Articles 4 to 9</source>
        <translation>Articles 4 à 9</translation>
    </message>
    <message>
        <source>voice siren</source>
        <translation>sirène vocale</translation>
    </message>
    <message>
        <source>marine VHF</source>
        <translation>VHF marine</translation>
    </message>
    <message>
        <source>captions on television</source>
        <translation>sous-titres à la télévision</translation>
    </message>
    <message>
        <source>warden</source>
        <translation>gardien</translation>
    </message>
    <message>
        <source>Duty officer (synthetic)</source>
        <translation>Agent de permanence (synthétique)</translation>
    </message>
    <message>
        <source>Duty desk of the emergency operations center</source>
        <translation>Permanence du centre d’opérations d’urgence</translation>
    </message>
    <message>
        <source>Deputy duty officer (synthetic)</source>
        <translation>Agent de permanence suppléant (synthétique)</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Network operations (synthetic)</source>
        <translation>Exploitation du réseau (synthétique)</translation>
    </message>
    <message>
        <source>Network operations center</source>
        <translation>Centre d’exploitation du réseau</translation>
    </message>
    <message>
        <source>Spectrum desk (synthetic)</source>
        <translation>Bureau du spectre (synthétique)</translation>
    </message>
    <message>
        <source>Temporary licences and spectrum</source>
        <translation>Licences temporaires et spectre</translation>
    </message>
    <message>
        <source>Control room (synthetic)</source>
        <translation>Salle de commande (synthétique)</translation>
    </message>
    <message>
        <source>Grid control room</source>
        <translation>Salle de commande du réseau électrique</translation>
    </message>
    <message>
        <source>National Emergency Telecommunications Plan of Saint Vincent and the Grenadines (demonstration)</source>
        <translation>Plan national des télécommunications d’urgence de Saint-Vincent-et-les-Grenadines (démonstration)</translation>
    </message>
    <message>
        <source>Demonstration only: no authority stands behind it</source>
        <translation>Démonstration seulement : aucune autorité ne le garantit</translation>
    </message>
    <message>
        <source>National Emergency Telecommunications Plan: {country}</source>
        <translation>Plan national des télécommunications d’urgence : {country}</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>0.3 (demonstration)</source>
        <translation>0.3 (démonstration)</translation>
    </message>
    <message>
        <source>Places: GeoNames (geonames.org), CC BY 4.0. Coast and borders: Natural Earth, public domain. Network, power, warning nodes, contacts, storm and everything that people write: invented (synthetic), CC0.</source>
        <translation>Lieux : GeoNames (geonames.org), CC BY 4.0. Côtes et frontières : Natural Earth, domaine public. Réseau, énergie, nœuds d’alerte, contacts, tempête et tout ce que des personnes écrivent : inventé (synthétique), CC0.</translation>
    </message>
    <message>
        <source>Category 4 hurricane</source>
        <translation>Ouragan de catégorie 4</translation>
    </message>
    <message>
        <source>A synthetic category 4 hurricane passes Saint Vincent. Invented for demonstration; no forecast and no past storm.</source>
        <translation>Un ouragan synthétique de catégorie 4 passe près de Saint-Vincent. Inventé pour la démonstration ; ni prévision, ni tempête passée.</translation>
    </message>
    <message>
        <source>Category 4 hurricane (synthetic)</source>
        <translation>Ouragan de catégorie 4 (synthétique)</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>Séisme</translation>
    </message>
    <message>
        <source>A synthetic earthquake of magnitude 7.8 between the plates east of Saint Vincent, its strength uncertain. Invented for demonstration.</source>
        <translation>Un séisme synthétique de magnitude 7,8 entre les plaques à l’est de Saint-Vincent, de force incertaine. Inventé pour la démonstration.</translation>
    </message>
    <message>
        <source>Earthquake east of Saint Vincent (synthetic)</source>
        <translation>Séisme à l’est de Saint-Vincent (synthétique)</translation>
    </message>
    <message>
        <source>Eruption of La Soufrière</source>
        <translation>Éruption de La Soufrière</translation>
    </message>
    <message>
        <source>A synthetic eruption: flows in invented zones around the summit, each with its odds. Not the official hazard map.</source>
        <translation>Une éruption synthétique : des coulées dans des zones inventées autour du sommet, chacune avec sa probabilité. Ce n’est pas la carte officielle des aléas.</translation>
    </message>
    <message>
        <source>Flows of La Soufrière (synthetic)</source>
        <translation>Coulées de La Soufrière (synthétiques)</translation>
    </message>
    <message>
        <source>Island-wide blackout</source>
        <translation>Panne électrique sur toute l’île</translation>
    </message>
    <message>
        <source>The whole grid is dark for a day and a half; nothing is damaged. Invented for demonstration.</source>
        <translation>Tout le réseau électrique est hors tension un jour et demi ; rien n’est endommagé. Inventé pour la démonstration.</translation>
    </message>
    <message>
        <source>Island-wide blackout (synthetic)</source>
        <translation>Panne électrique sur toute l’île (synthétique)</translation>
    </message>
    <message>
        <source>Submarine cable cut</source>
        <translation>Coupure d’un câble sous-marin</translation>
    </message>
    <message>
        <source>The submarine cable to the Grenadines is cut until a ship mends it. Invented for demonstration.</source>
        <translation>Le câble sous-marin vers les Grenadines est coupé jusqu’à ce qu’un navire le répare. Inventé pour la démonstration.</translation>
    </message>
    <message>
        <source>Submarine cable to the Grenadines cut (synthetic)</source>
        <translation>Coupure du câble sous-marin vers les Grenadines (synthétique)</translation>
    </message>
    <message>
        <source>Software failure of one operator</source>
        <translation>Défaillance logicielle d’un opérateur</translation>
    </message>
    <message>
        <source>A faulty update stops all sites of one operator for hours. Invented for demonstration.</source>
        <translation>Une mise à jour défectueuse arrête pendant des heures tous les sites d’un opérateur. Inventé pour la démonstration.</translation>
    </message>
    <message>
        <source>Software failure of operator A (synthetic)</source>
        <translation>Défaillance logicielle de l’opérateur A (synthétique)</translation>
    </message>
    <message>
        <source>Hurricane with eruption</source>
        <translation>Ouragan avec éruption</translation>
    </message>
    <message>
        <source>Two synthetic events at once, the strength of the storm uncertain. Invented for demonstration.</source>
        <translation>Deux événements synthétiques à la fois, la force de la tempête étant incertaine. Inventé pour la démonstration.</translation>
    </message>
    <message>
        <source>Report organizations that did not answer to the head of the group.</source>
        <translation>Signaler au chef du groupe les organisations qui n’ont pas répondu.</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>usage: </source>
        <translation>utilisation&#xa0;: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arguments positionnels</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>afficher ce message d’aide et quitter</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>afficher le numéro de version du programme et quitter</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>this is a bug. A report was saved: {file}</source>
        <translation>c’est un bogue. Un rapport a été enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Plan emergency telecommunications offline. Without a command, the window opens.</source>
        <translation>Planifier hors ligne les télécommunications d’urgence. Sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 something to act on, 2 usage, 3 the check found errors, 70 a bug, 130 stopped.</source>
        <translation>Codes de sortie&#xa0;: 0 succès, 1 une action est requise, 2 erreur d’utilisation, 3 la vérification a trouvé des erreurs, 70 un bogue, 130 arrêté.</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>the plan file (.gpkg)</source>
        <translation>le fichier du plan (.gpkg)</translation>
    </message>
    <message>
        <source>print the result as JSON</source>
        <translation>afficher le résultat en JSON</translation>
    </message>
    <message>
        <source>number of an entry, as history shows it</source>
        <translation>numéro d’une entrée, tel que history l’affiche</translation>
    </message>
    <message>
        <source>where the copy goes (.gpkg)</source>
        <translation>où va la copie (.gpkg)</translation>
    </message>
    <message>
        <source>Copied to {file}: the plan as it was at revision {revision}.</source>
        <translation>Copié dans {file}&#xa0;: le plan tel qu’il était à la révision {revision}.</translation>
    </message>
    <message>
        <source>Copy the plan as it was at an earlier moment; the plan itself stays as it is.</source>
        <translation>Copier le plan tel qu’il était à un moment antérieur&#xa0;; le plan lui-même reste inchangé.</translation>
    </message>
    <message>
        <source>id, name or code of the record</source>
        <translation>identifiant, nom ou code de la fiche</translation>
    </message>
    <message>
        <source>photos and documents</source>
        <translation>photos et documents</translation>
    </message>
    <message>
        <source>what the files show</source>
        <translation>ce que montrent les fichiers</translation>
    </message>
    <message>
        <source>when: YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>quand&#xa0;: YYYY, YYYY-MM ou YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Attached {name}, {size} KiB.</source>
        <translation>{name} joint, {size} Kio.</translation>
    </message>
    <message>
        <source>Attach photos and documents to a record.</source>
        <translation>Joindre des photos et des documents à une fiche.</translation>
    </message>
    <message>
        <source>only those of this record: its id, name or code</source>
        <translation>seulement ceux de cette fiche&#xa0;: son identifiant, son nom ou son code</translation>
    </message>
    <message>
        <source>write them into this folder</source>
        <translation>les écrire dans ce dossier</translation>
    </message>
    <message>
        <source>who it is for</source>
        <translation>à qui c’est destiné</translation>
    </message>
    <message>
        <source>record</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>divulgation</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>List the photos and documents of the plan, or write them into a folder.</source>
        <translation>Lister les photos et documents du plan, ou les écrire dans un dossier.</translation>
    </message>
    <message>
        <source>rule set (default: chile_ds60; or fcc_8_24, or your own)</source>
        <translation>jeu de règles (par défaut&#xa0;: chile_ds60&#xa0;; ou fcc_8_24, ou le vôtre)</translation>
    </message>
    <message>
        <source>own rule_sets.csv and rules.csv</source>
        <translation>vos propres rule_sets.csv et rules.csv</translation>
    </message>
    <message>
        <source>redundancy that is not</source>
        <translation>redondance qui n’en est pas une</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>chemins</translation>
    </message>
    <message>
        <source>all through</source>
        <translation>tous par</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{name}: entered {entered}, computed {computed}. {reason}</source>
        <translation>{name}&#xa0;: saisi {entered}, calculé {computed}. {reason}</translation>
    </message>
    <message>
        <source>Audit paths, shared routes, tiers and a rule set, with pass or fail by operator.</source>
        <translation>Auditer chemins, itinéraires partagés, niveaux et un jeu de règles, avec conformité ou non par opérateur.</translation>
    </message>
    <message>
        <source>first mend what this rule finds, where that is safe; undo works</source>
        <translation>d’abord corriger ce que cette règle trouve, là où c’est sûr&#xa0;; l’annulation est possible</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravité</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>Check the plan against all rules; exit code 3 when there are errors.</source>
        <translation>Vérifier le plan selon toutes les règles&#xa0;; code de sortie 3 en cas d’erreurs.</translation>
    </message>
    <message>
        <source>Remove the contents of attachments that were deleted; a backup is kept first.</source>
        <translation>Retirer le contenu des pièces jointes supprimées&#xa0;; une sauvegarde est d’abord conservée.</translation>
    </message>
    <message>
        <source>id or name of a run, or of a scenario (its newest run)</source>
        <translation>identifiant ou nom d’une simulation, ou d’un scénario (sa simulation la plus récente)</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>{run} less {first}</source>
        <translation>{run} moins {first}</translation>
    </message>
    <message>
        <source>standard error</source>
        <translation>erreur type</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>nette</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Put runs side by side, with differences and standard errors under the same draws.</source>
        <translation>Mettre des simulations côte à côte, avec différences et erreurs types sous les mêmes tirages.</translation>
    </message>
    <message>
        <source>only these groups</source>
        <translation>seulement ces groupes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>records</source>
        <translation>fiches</translation>
    </message>
    <message>
        <source>oldest survey</source>
        <translation>relevé le plus ancien</translation>
    </message>
    <message>
        <source>Show how much of what the plan rests on is recorded, and how old it is.</source>
        <translation>Montrer quelle part de ce sur quoi repose le plan est enregistrée, et de quand elle date.</translation>
    </message>
    <message>
        <source>file or folder to copy to</source>
        <translation>fichier ou dossier où copier</translation>
    </message>
    <message>
        <source>Copied to {file} and read back: the copy is the same.</source>
        <translation>Copié dans {file} et relu&#xa0;: la copie est identique.</translation>
    </message>
    <message>
        <source>Save a verified copy, for example to a stick.</source>
        <translation>Enregistrer une copie vérifiée, par exemple sur une clé USB.</translation>
    </message>
    <message>
        <source>rows to print (default: 20)</source>
        <translation>lignes à afficher (par défaut&#xa0;: 20)</translation>
    </message>
    <message>
        <source>the worst pairs beyond what both cost alone, exact</source>
        <translation>les pires paires au-delà du coût de chacun seul, exact</translation>
    </message>
    <message>
        <source>K assets that together cut off many people</source>
        <translation>K actifs qui, ensemble, isolent beaucoup de personnes</translation>
    </message>
    <message>
        <source>what each failure costs in a scenario (Birnbaum importance)</source>
        <translation>ce que coûte chaque défaillance dans un scénario (importance de Birnbaum)</translation>
    </message>
    <message>
        <source>with --scenario (default: as it says)</source>
        <translation>avec --scenario (par défaut&#xa0;: comme il l’indique)</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>people cut off</source>
        <translation>personnes isolées</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>why</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>Of {people} people recorded; exact, each asset failing alone.</source>
        <translation>Sur {people} personnes enregistrées&#xa0;; exact, chaque actif tombant seul en panne.</translation>
    </message>
    <message>
        <source>{people} people have no path to a gateway even without a failure.</source>
        <translation>{people} personnes n’ont aucun chemin vers une passerelle, même sans défaillance.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>second</source>
        <translation>second</translation>
    </message>
    <message>
        <source>beyond both alone</source>
        <translation>au-delà de chacun seul</translation>
    </message>
    <message>
        <source>Exact over all pairs with one of {n} assets.</source>
        <translation>Exact sur toutes les paires comportant l’un de {n} actifs.</translation>
    </message>
    <message>
        <source>Together they cut off {people} people; another set of the same size may be worse.</source>
        <translation>Ensemble, ils isolent {people} personnes&#xa0;; un autre ensemble de même taille peut être pire.</translation>
    </message>
    <message>
        <source>failed in</source>
        <translation>défaillant dans</translation>
    </message>
    <message>
        <source>person-hours if it fails</source>
        <translation>heures-personnes en cas de panne</translation>
    </message>
    <message>
        <source>avoided if kept whole</source>
        <translation>évitées s’il reste intact</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>{looked} of {all} assets that may fail, over {events} simulated events; all other draws stay as they are.</source>
        <translation>{looked} des {all} actifs susceptibles de défaillir, sur {events} événements simulés&#xa0;; tous les autres tirages restent inchangés.</translation>
    </message>
    <message>
        <source>Rank sites and links by whom their failure cuts off: alone, in pairs, in sets, in a scenario.</source>
        <translation>Classer sites et liaisons selon les personnes que leur défaillance isole&#xa0;: seuls, par paires, par ensembles, dans un scénario.</translation>
    </message>
    <message>
        <source>folder to write to (default: Lifeline demo in your documents)</source>
        <translation>dossier où écrire (par défaut&#xa0;: Lifeline demo dans vos documents)</translation>
    </message>
    <message>
        <source>Plan file:    {file}</source>
        <translation>Fichier du plan&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Printed plan: {file}</source>
        <translation>Plan imprimé&#xa0;:    {file}</translation>
    </message>
    <message>
        <source>Open it with: {command}</source>
        <translation>Ouvrir avec&#xa0;:     {command}</translation>
    </message>
    <message>
        <source>Build the demonstration country, simulate a storm and print its plan.</source>
        <translation>Construire le pays de démonstration, simuler une tempête et imprimer son plan.</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>ce que c’est</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>settlement</source>
        <translation>localité</translation>
    </message>
    <message>
        <source>warning node</source>
        <translation>nœud d’alerte</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>people without service</source>
        <translation>personnes sans service</translation>
    </message>
    <message>
        <source>Without {asset}, {people} people lose all service; exact, nothing else failing.</source>
        <translation>Sans {asset}, {people} personnes perdent tout service&#xa0;; exact, sans autre défaillance.</translation>
    </message>
    <message>
        <source>Show what depends on an asset, downstream.</source>
        <translation>Montrer ce qui dépend d’un actif, en aval.</translation>
    </message>
    <message>
        <source>an older revision of the same plan</source>
        <translation>une révision antérieure du même plan</translation>
    </message>
    <message>
        <source>an older version as a plan file</source>
        <translation>une version antérieure sous forme de fichier de plan</translation>
    </message>
    <message>
        <source>.pdf, .docx or .xlsx</source>
        <translation>.pdf, .docx ou .xlsx</translation>
    </message>
    <message>
        <source>default: usual in the country</source>
        <translation>par défaut&#xa0;: celui en usage dans le pays</translation>
    </message>
    <message>
        <source>replace the file if it is there</source>
        <translation>remplacer le fichier s’il existe</translation>
    </message>
    <message>
        <source>Wrote {file}</source>
        <translation>{file} a été écrit</translation>
    </message>
    <message>
        <source>Print what changed between two versions of a plan.</source>
        <translation>Imprimer ce qui a changé entre deux versions d’un plan.</translation>
    </message>
    <message>
        <source>again for each (default: all)</source>
        <translation>à répéter pour chacun (par défaut&#xa0;: tous)</translation>
    </message>
    <message>
        <source>how many (default: as each scenario says)</source>
        <translation>combien (par défaut&#xa0;: comme l’indique chaque scénario)</translation>
    </message>
    <message>
        <source>default: threads</source>
        <translation>par défaut&#xa0;: threads</translation>
    </message>
    <message>
        <source>how many (default: as there are processors)</source>
        <translation>combien (par défaut&#xa0;: autant que de processeurs)</translation>
    </message>
    <message>
        <source>a Dask scheduler, such as tcp://10.0.0.1:8786</source>
        <translation>un ordonnanceur Dask, par exemple tcp://10.0.0.1:8786</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scénario</translation>
    </message>
    <message>
        <source>return period (y)</source>
        <translation>période de retour (ans)</translation>
    </message>
    <message>
        <source>people without service at worst</source>
        <translation>personnes sans service au pire</translation>
    </message>
    <message>
        <source>person-hours</source>
        <translation>heures-personnes</translation>
    </message>
    <message>
        <source>Over {n} scenarios: {mean} person-hours on average, nine of ten between {low} and {high}.</source>
        <translation>Sur {n} scénarios&#xa0;: {mean} heures-personnes en moyenne, neuf sur dix entre {low} et {high}.</translation>
    </message>
    <message>
        <source>By return period, {hours} person-hours are to be expected in an average year.</source>
        <translation>Selon les périodes de retour, {hours} heures-personnes sont à attendre en année moyenne.</translation>
    </message>
    <message>
        <source>Simulate many scenarios on threads, processes or a Dask cluster, and sum them up.</source>
        <translation>Simuler de nombreux scénarios sur des fils d’exécution, des processus ou une grappe Dask, et en faire la synthèse.</translation>
    </message>
    <message>
        <source>csv, geojson, ...</source>
        <translation>csv, geojson, ...</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>Give the data back in another format.</source>
        <translation>Restituer les données dans un autre format.</translation>
    </message>
    <message>
        <source>folder to write to</source>
        <translation>dossier où écrire</translation>
    </message>
    <message>
        <source>all four if not given</source>
        <translation>les quatre si rien n’est indiqué</translation>
    </message>
    <message>
        <source>site, link, ...; all if not given</source>
        <translation>site, link, ...&#xa0;; tous si rien n’est indiqué</translation>
    </message>
    <message>
        <source>Write blank Excel forms for operators; what they fill in is read back without a mapping.</source>
        <translation>Écrire des formulaires Excel vierges pour les opérateurs&#xa0;; ce qu’ils remplissent est relu sans correspondance à définir.</translation>
    </message>
    <message>
        <source>which storm (default: maria)</source>
        <translation>quelle tempête (par défaut&#xa0;: maria)</translation>
    </message>
    <message>
        <source>CSV of reports: date, area, storm, pct_cell_sites_out, date_basis</source>
        <translation>CSV des rapports&#xa0;: date, area, storm, pct_cell_sites_out, date_basis</translation>
    </message>
    <message>
        <source>draw simulation and reports as a PNG</source>
        <translation>tracer simulation et rapports en PNG</translation>
    </message>
    <message>
        <source>how many (default: 64)</source>
        <translation>combien (par défaut&#xa0;: 64)</translation>
    </message>
    <message>
        <source>seed of the draws (default: 1)</source>
        <translation>graine des tirages (par défaut&#xa0;: 1)</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>cell sites out %</source>
        <translation>sites cellulaires hors service&#xa0;%</translation>
    </message>
    <message>
        <source>5 % to 95 %</source>
        <translation>5&#xa0;% à 95&#xa0;%</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>dommages</translation>
    </message>
    <message>
        <source>power</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>transport</translation>
    </message>
    <message>
        <source>reported %</source>
        <translation>rapporté&#xa0;%</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>Day {day}: {mean} % is within {low} to {high} % ({source}).</source>
        <translation>Jour {day}&#xa0;: {mean}&#xa0;% est dans l’intervalle {low} à {high}&#xa0;% ({source}).</translation>
    </message>
    <message>
        <source>Day {day}: {mean} % is NOT within {low} to {high} % ({source}).</source>
        <translation>Jour {day}&#xa0;: {mean}&#xa0;% n’est PAS dans l’intervalle {low} à {high}&#xa0;% ({source}).</translation>
    </message>
    <message>
        <source>Off by {mean} percentage points on average, {most} at most.</source>
        <translation>Écart de {mean} points de pourcentage en moyenne, de {most} au plus.</translation>
    </message>
    <message>
        <source>Simulate a storm of the past over a made-up country and compare it with what was reported.</source>
        <translation>Simuler une tempête du passé sur un pays inventé et la comparer à ce qui a été rapporté.</translation>
    </message>
    <message>
        <source>only what touched this record: its id, or its name or code</source>
        <translation>seulement ce qui a touché cette fiche&#xa0;: son identifiant, son nom ou son code</translation>
    </message>
    <message>
        <source>how many entries (default: %(default)s)</source>
        <translation>combien d’entrées (par défaut&#xa0;: %(default)s)</translation>
    </message>
    <message>
        <source>, through the merge {revision}</source>
        <translation>, par la fusion {revision}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Show who changed what, and when.</source>
        <translation>Montrer qui a modifié quoi, et quand.</translation>
    </message>
    <message>
        <source>spreadsheets and map files</source>
        <translation>tableurs et fichiers cartographiques</translation>
    </message>
    <message>
        <source>table the rows belong to, instead of guessing</source>
        <translation>table à laquelle appartiennent les lignes, au lieu de la deviner</translation>
    </message>
    <message>
        <source>who may see rows that do not say it</source>
        <translation>qui peut voir les lignes qui ne l’indiquent pas</translation>
    </message>
    <message>
        <source>field of a column: height_m, height_m:ft, power_supply.battery_h; remembered for the same header</source>
        <translation>champ d’une colonne&#xa0;: height_m, height_m:ft, power_supply.battery_h&#xa0;; mémorisé pour le même en-tête</translation>
    </message>
    <message>
        <source>repair not to make, or its code</source>
        <translation>réparation à ne pas faire, ou son code</translation>
    </message>
    <message>
        <source>issue whose proposal is taken</source>
        <translation>remarque dont la proposition est acceptée</translation>
    </message>
    <message>
        <source>duplicates that are one record</source>
        <translation>doublons qui sont une seule fiche</translation>
    </message>
    <message>
        <source>show what would happen and write nothing</source>
        <translation>montrer ce qui se passerait sans rien écrire</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Nothing was written: no row could be read.</source>
        <translation>Rien n’a été écrit&#xa0;: aucune ligne n’a pu être lue.</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>Rien n’a été écrit&#xa0;: c’était un essai à blanc.</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Écrit dans {file}.</translation>
    </message>
    <message>
        <source>{place}, row {row}</source>
        <translation>{place}, ligne {row}</translation>
    </message>
    <message>
        <source>To refuse: {option}</source>
        <translation>Pour refuser&#xa0;: {option}</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>first cells</source>
        <translation>premières cellules</translation>
    </message>
    <message>
        <source>{name} is probably {same_name}, {metres} m away: {option}</source>
        <translation>{name} est probablement {same_name}, à {metres} m&#xa0;: {option}</translation>
    </message>
    <message>
        <source>Bring spreadsheets and map files into a plan, telling what was repaired.</source>
        <translation>Importer des tableurs et des fichiers cartographiques dans un plan, en signalant ce qui a été réparé.</translation>
    </message>
    <message>
        <source>site, link, settlement, power_supply, warning_node, ...</source>
        <translation>site, link, settlement, power_supply, warning_node, ...</translation>
    </message>
    <message>
        <source>List the records of one kind.</source>
        <translation>Lister les fiches d’un type.</translation>
    </message>
    <message>
        <source>the other copy of the plan; it stays as it is</source>
        <translation>l’autre copie du plan&#xa0;; elle reste inchangée</translation>
    </message>
    <message>
        <source>whose value holds where both changed the same field</source>
        <translation>quelle valeur prévaut quand les deux ont modifié le même champ</translation>
    </message>
    <message>
        <source>decide one conflict, as the list names it: mine or theirs; may be repeated</source>
        <translation>trancher un conflit, tel que la liste le nomme&#xa0;: mine ou theirs&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>at</source>
        <translation>le</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>la mienne</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>la leur</translation>
    </message>
    <message>
        <source>Merged; one undo takes it back.</source>
        <translation>Fusionné&#xa0;; une seule annulation suffit pour revenir en arrière.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>(the record)</source>
        <translation>(la fiche)</translation>
    </message>
    <message>
        <source>Merge another copy of the plan into it, field by field, as one edit that can be undone.</source>
        <translation>Y fusionner une autre copie du plan, champ par champ, en une seule modification annulable.</translation>
    </message>
    <message>
        <source>ISO 3166 two-letter code, for example VC</source>
        <translation>code ISO 3166 à deux lettres, par exemple VC</translation>
    </message>
    <message>
        <source>title of the plan</source>
        <translation>titre du plan</translation>
    </message>
    <message>
        <source>Made {file}. Fill it with: {command}</source>
        <translation>{file} a été créé. Pour le remplir&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Make an empty plan.</source>
        <translation>Créer un plan vide.</translation>
    </message>
    <message>
        <source>name or id of the scenario</source>
        <translation>nom ou identifiant du scénario</translation>
    </message>
    <message>
        <source>how many to choose (default: 10 without a budget)</source>
        <translation>combien en choisir (par défaut&#xa0;: 10 sans budget)</translation>
    </message>
    <message>
        <source>spend at most so much</source>
        <translation>dépenser au plus ce montant</translation>
    </message>
    <message>
        <source>default: data</source>
        <translation>par défaut&#xa0;: data</translation>
    </message>
    <message>
        <source>by person-hours alone, not per cost</source>
        <translation>selon les seules heures-personnes, non par coût</translation>
    </message>
    <message>
        <source>candidates from the catalog, not the planned links</source>
        <translation>candidats du catalogue, et non les liaisons prévues</translation>
    </message>
    <message>
        <source>how many (default: as the scenario says)</source>
        <translation>combien (par défaut&#xa0;: comme l’indique le scénario)</translation>
    </message>
    <message>
        <source>link or kit</source>
        <translation>liaison ou kit</translation>
    </message>
    <message>
        <source>person-hours avoided</source>
        <translation>heures-personnes évitées</translation>
    </message>
    <message>
        <source>per USD</source>
        <translation>par USD</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>tous ensemble</translation>
    </message>
    <message>
        <source>Of {hours} person-hours without {service}; {candidates} candidates, {events} simulated events, {looks} looks. Greedy, so no proof.</source>
        <translation>Sur {hours} heures-personnes sans {service}&#xa0;; {candidates} candidats, {events} événements simulés, {looks} évaluations. Méthode gloutonne, donc sans preuve.</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>Choose the next alternative links and kits by person-hours avoided per cost.</source>
        <translation>Choisir les prochaines liaisons de secours et les kits selon les heures-personnes évitées par coût.</translation>
    </message>
    <message>
        <source>take the edits into the history, as one that can be undone</source>
        <translation>reprendre les modifications dans l’historique, en une seule modification annulable</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Not kept: {table} {id}: {reason}</source>
        <translation>Non conservé&#xa0;: {table} {id}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Show what QGIS or another program changed in the plan file, and take it into the history.</source>
        <translation>Montrer ce que QGIS ou un autre programme a modifié dans le fichier du plan, et le reprendre dans l’historique.</translation>
    </message>
    <message>
        <source>which print; --list names them</source>
        <translation>quelle impression&#xa0;; --list les nomme</translation>
    </message>
    <message>
        <source>list the prints</source>
        <translation>lister les impressions</translation>
    </message>
    <message>
        <source>code, name or identifier of one site</source>
        <translation>code, nom ou identifiant d’un site</translation>
    </message>
    <message>
        <source>print both side by side</source>
        <translation>imprimer les deux côte à côte</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>Print a brief, a card, a form, a list or the atlas: --list names them.</source>
        <translation>Imprimer une note, une fiche, un formulaire, une liste ou l’atlas&#xa0;: --list les nomme.</translation>
    </message>
    <message>
        <source>table to begin, for example procedure or playbook_action, or all</source>
        <translation>table à amorcer, par exemple procedure ou playbook_action, ou all</translation>
    </message>
    <message>
        <source>rows added</source>
        <translation>lignes ajoutées</translation>
    </message>
    <message>
        <source>Each row is marked as a proposal of Lifeline: adapt it and change its provenance.</source>
        <translation>Chaque ligne est marquée comme proposition de Lifeline&#xa0;: adaptez-la et changez sa provenance.</translation>
    </message>
    <message>
        <source>The plan has all of these proposals already.</source>
        <translation>Le plan contient déjà toutes ces propositions.</translation>
    </message>
    <message>
        <source>Add proposals to begin with: procedures, playbooks, roles, radio nets, glossary and others.</source>
        <translation>Ajouter des propositions pour commencer&#xa0;: procédures, guides d’intervention, rôles, réseaux radio, glossaire et autres.</translation>
    </message>
    <message>
        <source>write today&apos;s answers into the plan, for the history</source>
        <translation>écrire les réponses du jour dans le plan, pour l’historique</translation>
    </message>
    <message>
        <source>number of gaps to list (default: 10)</source>
        <translation>nombre de lacunes à lister (par défaut&#xa0;: 10)</translation>
    </message>
    <message>
        <source>Readiness: {score} ({answered} of {questions} answered)</source>
        <translation>Préparation&#xa0;: {score} ({answered} questions sur {questions} ont une réponse)</translation>
    </message>
    <message>
        <source>score</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Largest gaps</source>
        <translation>Plus grandes lacunes</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>Score the readiness checklist from the plan and from answers, with the largest gaps.</source>
        <translation>Noter la liste de contrôle de la préparation d’après le plan et les réponses, avec les plus grandes lacunes.</translation>
    </message>
    <message>
        <source>a file, with --all a folder</source>
        <translation>un fichier&#xa0;; avec --all, un dossier</translation>
    </message>
    <message>
        <source>every language and edition, a file each</source>
        <translation>chaque langue et chaque édition, un fichier chacune</translation>
    </message>
    <message>
        <source>default: the ending of FILE, else pdf</source>
        <translation>par défaut&#xa0;: la terminaison de FILE, sinon pdf</translation>
    </message>
    <message>
        <source>numbered copies, a file each, for the distribution list</source>
        <translation>exemplaires numérotés, un fichier chacun, pour la liste de diffusion</translation>
    </message>
    <message>
        <source>whose the next copy is</source>
        <translation>à qui est destiné le prochain exemplaire</translation>
    </message>
    <message>
        <source>Print the plan: PDF, Word, or its tables as a workbook.</source>
        <translation>Imprimer le plan&#xa0;: PDF, Word, ou ses tableaux en classeur.</translation>
    </message>
    <message>
        <source>the backup to go back to; without one they are listed</source>
        <translation>la sauvegarde à laquelle revenir&#xa0;; sans indication, elles sont listées</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>made</source>
        <translation>créée</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>révision</translation>
    </message>
    <message>
        <source>Restored {backup}. What was there is kept as {kept}.</source>
        <translation>{backup} a été restaurée. Ce qui s’y trouvait est conservé sous {kept}.</translation>
    </message>
    <message>
        <source>Restored {backup}.</source>
        <translation>{backup} a été restaurée.</translation>
    </message>
    <message>
        <source>List the backups of a plan, or go back to one of them.</source>
        <translation>Lister les sauvegardes d’un plan, ou revenir à l’une d’elles.</translation>
    </message>
    <message>
        <source>size (default: 1366x768)</source>
        <translation>taille (par défaut&#xa0;: 1366x768)</translation>
    </message>
    <message>
        <source>with the dark palette</source>
        <translation>avec la palette sombre</translation>
    </message>
    <message>
        <source>scale of texts and controls (default: 1)</source>
        <translation>échelle des textes et des commandes (par défaut&#xa0;: 1)</translation>
    </message>
    <message>
        <source>Write every panel of the window as a PNG picture.</source>
        <translation>Écrire chaque panneau de la fenêtre en image PNG.</translation>
    </message>
    <message>
        <source>stop early, once the standard error of the person-hours is at most this share of them, such as 2%%</source>
        <translation>s’arrêter dès que l’erreur type des heures-personnes est au plus cette part d’elles, par exemple 2%%</translation>
    </message>
    <message>
        <source>seed of the draws (default: as the scenario says)</source>
        <translation>graine des tirages (par défaut&#xa0;: comme l’indique le scénario)</translation>
    </message>
    <message>
        <source>let numba (extra fast) compute the same answer</source>
        <translation>laisser numba (extra fast) calculer le même résultat</translation>
    </message>
    <message>
        <source>print areas and groups of people as well</source>
        <translation>afficher aussi les régions et les groupes de personnes</translation>
    </message>
    <message>
        <source>area</source>
        <translation>région</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>most without service</source>
        <translation>maximum sans service</translation>
    </message>
    <message>
        <source>half back after h</source>
        <translation>moitié rétablie après h</translation>
    </message>
    <message>
        <source>nine tenths after h</source>
        <translation>neuf dixièmes après h</translation>
    </message>
    <message>
        <source>Simulate a scenario and keep the run in the plan.</source>
        <translation>Simuler un scénario et conserver la simulation dans le plan.</translation>
    </message>
    <message>
        <source>name or id of a scenario (default: before any event)</source>
        <translation>nom ou identifiant d’un scénario (par défaut&#xa0;: avant tout événement)</translation>
    </message>
    <message>
        <source>covered, {time}</source>
        <translation>couvertes, {time}</translation>
    </message>
    <message>
        <source>channels, {time}</source>
        <translation>canaux, {time}</translation>
    </message>
    <message>
        <source>Nobody recorded these stages of the chain, they are taken to hold: {stages}.</source>
        <translation>Personne n’a enregistré ces étapes de la chaîne, elles sont supposées tenir&#xa0;: {stages}.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>Show which settlements can be warned, over how many independent channels, now and in an event.</source>
        <translation>Montrer quelles localités peuvent être alertées, par combien de canaux indépendants, aujourd’hui et lors d’un événement.</translation>
    </message>
    <message>
        <source>intensity factor instead of the scenario&apos;s</source>
        <translation>facteur d’intensité au lieu de celui du scénario</translation>
    </message>
    <message>
        <source>another battery; again for each</source>
        <translation>une autre batterie&#xa0;; à répéter pour chacune</translation>
    </message>
    <message>
        <source>a link that is gone</source>
        <translation>une liaison disparue</translation>
    </message>
    <message>
        <source>a new link that nothing harms</source>
        <translation>une nouvelle liaison que rien n’endommage</translation>
    </message>
    <message>
        <source>people without service at {hour} h</source>
        <translation>personnes sans service à {hour} h</translation>
    </message>
    <message>
        <source>person-hours lost</source>
        <translation>heures-personnes perdues</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>Turn a battery, a link or the strength of the event and see what changes under the same draws.</source>
        <translation>Changer une batterie, une liaison ou la force de l’événement et voir ce qui change sous les mêmes tirages.</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>info</source>
        <translation>information</translation>
    </message>
    <message>
        <source>one scenario, on every track that its hurricane might have taken</source>
        <translation>un scénario, sur chaque trajectoire que son ouragan aurait pu suivre</translation>
    </message>
    <message>
        <source>shifts to the sides (default: 5)</source>
        <translation>décalages sur les côtés (par défaut : 5)</translation>
    </message>
    <message>
        <source>shifts ahead and back (default: 3)</source>
        <translation>décalages en avant et en arrière (par défaut : 3)</translation>
    </message>
    <message>
        <source>standard deviation to the sides (default: of 48 h forecasts)</source>
        <translation>écart type sur les côtés (par défaut : celui des prévisions à 48 h)</translation>
    </message>
    <message>
        <source>standard deviation ahead and back (default: the same)</source>
        <translation>écart type avant et arrière (par défaut : le même)</translation>
    </message>
    <message>
        <source>ahead (km)</source>
        <translation>en avant (km)</translation>
    </message>
    <message>
        <source>to the right (km)</source>
        <translation>à droite (km)</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>Over {n} tracks, weighted: {mean} person-hours (standard error at most {se}); nine of ten tracks between {low} and {high}. The worst is {along} km ahead and {across} km to the right: {worst} person-hours.</source>
        <translation>Sur {n} trajectoires, pondéré : {mean} heures-personnes (erreur type d’au plus {se}) ; neuf trajectoires sur dix entre {low} et {high}. La pire est {along} km en avant et {across} km à droite : {worst} heures-personnes.</translation>
    </message>
    <message>
        <source>coordinate system of files that do not state theirs, such as EPSG:32620; remembered, too</source>
        <translation>système de coordonnées des fichiers qui n’indiquent pas le leur, par exemple EPSG:32620 ; mémorisé aussi</translation>
    </message>
    <message>
        <source>these arguments are missing: {0}</source>
        <translation>ces arguments manquent : {0}</translation>
    </message>
    <message>
        <source>{0} cannot be {1}; choose one of these: {2}</source>
        <translation>{0} ne peut pas être {1} ; choisissez l’un de ceux-ci : {2}</translation>
    </message>
    <message>
        <source>{0} cannot be {1}</source>
        <translation>{0} ne peut pas être {1}</translation>
    </message>
    <message>
        <source>{0} needs a value</source>
        <translation>{0} exige une valeur</translation>
    </message>
    <message>
        <source>{0} takes no value: {1}</source>
        <translation>{0} n’accepte pas de valeur : {1}</translation>
    </message>
    <message>
        <source>{0} does not go with {1}</source>
        <translation>{0} ne va pas avec {1}</translation>
    </message>
    <message>
        <source>one of these is needed: {0}</source>
        <translation>il faut l’un de ceux-ci : {0}</translation>
    </message>
    <message>
        <source>{0} may mean several options: {1}</source>
        <translation>{0} peut désigner plusieurs options : {1}</translation>
    </message>
    <message>
        <source>{0} is not understood: {1}</source>
        <translation>{0} n’est pas compris : {1}</translation>
    </message>
    <message>
        <source>nobody knows these arguments: {0}</source>
        <translation>arguments inconnus : {0}</translation>
    </message>
    <message>
        <source>± is one standard error; of averages, the most that it can be.</source>
        <translation>± est une erreur type ; pour les moyennes, le maximum qu’elle peut atteindre.</translation>
    </message>
    <message>
        <source>write COLUMN=FIELD</source>
        <translation>écrivez COLONNE=CHAMP</translation>
    </message>
    <message>
        <source>write TABLE/ID/FIELD=mine or =theirs</source>
        <translation>écrivez TABLE/ID/CHAMP=mine ou =theirs</translation>
    </message>
    <message>
        <source>± is the most that one standard error can be.</source>
        <translation>± est le maximum qu’une erreur type peut atteindre.</translation>
    </message>
    <message>
        <source>Attachments: {n}; contents in the plan file: {size} MiB</source>
        <translation>Pièces jointes : {n} ; contenus dans le fichier du plan : {size} Mio</translation>
    </message>
    <message>
        <source>Sites by their site-disjoint paths to a gateway: none {none}, one {one}, two {two}, three or more {more}. The network falls apart without any one of these sites: {sites}, or links: {links}.</source>
        <translation>Sites selon leurs chemins vers une passerelle sans site commun : aucun {none}, un {one}, deux {two}, trois ou plus {more}. Le réseau se scinde sans l’un quelconque de ces sites : {sites}, ou liaisons : {links}.</translation>
    </message>
    <message>
        <source>Sites given another tier than the one computed: {n}.</source>
        <translation>Sites dotés d’un autre niveau que celui calculé : {n}.</translation>
    </message>
    <message>
        <source>Findings: {n}, of which errors: {errors}; records mended: {mended}</source>
        <translation>Constats : {n}, dont erreurs : {errors} ; fiches corrigées : {mended}</translation>
    </message>
    <message>
        <source>Findings: {n}, of which errors: {errors}</source>
        <translation>Constats : {n}, dont erreurs : {errors}</translation>
    </message>
    <message>
        <source>Contents removed that no record names any more: {n}, {size} MiB.</source>
        <translation>Contenus supprimés qu’aucune fiche ne nomme plus : {n}, {size} Mio.</translation>
    </message>
    <message>
        <source>id, code or name of a site, link, organization or route group</source>
        <translation>identifiant, code ou nom d’un site, d’une liaison, d’une organisation ou d’un groupe d’itinéraires</translation>
    </message>
    <message>
        <source>± is one standard error.</source>
        <translation>± est une erreur type.</translation>
    </message>
    <message>
        <source>Records: {n}</source>
        <translation>Fiches : {n}</translation>
    </message>
    <message>
        <source>Records taken into the history: {n}.</source>
        <translation>Fiches reprises dans l’historique : {n}.</translation>
    </message>
    <message>
        <source>Records edited in another program that are not in the history yet: {n}.</source>
        <translation>Fiches modifiées dans un autre programme et pas encore dans l’historique : {n}.</translation>
    </message>
    <message>
        <source>multiplies the intensity of every event (default: as the scenario says)</source>
        <translation>multiplie l’intensité de chaque événement (par défaut : comme le dit le scénario)</translation>
    </message>
    <message>
        <source>{time}: some channel covers {covered} of {people} people. Settlements with one independent channel: {one}; with none: {none}.</source>
        <translation>{time} : un canal au moins couvre {covered} personnes sur {people}. Localités avec un seul canal indépendant : {one} ; sans aucun : {none}.</translation>
    </message>
    <message>
        <source>{events} simulated events, the same draws before and after; ± is one standard error.</source>
        <translation>{events} événements simulés, mêmes tirages avant et après ; ± est une erreur type.</translation>
    </message>
    <message>
        <source>No reports were given: name their file to see how far off the simulation is.</source>
        <translation>Aucun rapport n’a été donné : indiquez leur fichier pour voir l’écart de la simulation.</translation>
    </message>
    <message>
        <source>copy the rule set into a folder to change its figures there, and stop</source>
        <translation>copie l’ensemble de règles dans un dossier pour y modifier ses chiffres, puis s’arrête</translation>
    </message>
    <message>
        <source>Change the figures in {path}, then use --rules {name} --rules-folder {folder}.</source>
        <translation>Modifiez les chiffres dans {path}, puis utilisez --rules {name} --rules-folder {folder}.</translation>
    </message>
    <message>
        <source>Sirens, loudspeakers and transmitters of no recorded reach, counted for nobody: {count}.</source>
        <translation>Sirènes, haut-parleurs et émetteurs sans portée enregistrée, qui ne comptent pour personne : {count}.</translation>
    </message>
    <message>
        <source>list the rule sets that there are</source>
        <translation>liste les ensembles de règles existants</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>ensemble de règles</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>courbe</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>qualité</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>With --json: the points of every curve, to draw.</source>
        <translation>Avec --json : les points de chaque courbe, pour dessiner.</translation>
    </message>
    <message>
        <source>List the fragility curves that a plan uses, its own first.</source>
        <translation>Lister les courbes de fragilité qu’un plan utilise, les siennes d’abord.</translation>
    </message>
    <message>
        <source>name or id of a hazard event</source>
        <translation>nom ou identifiant d’un événement</translation>
    </message>
    <message>
        <source>print so many rows of each ranking (default: 15)</source>
        <translation>imprime autant de lignes de chaque classement (par défaut : 15)</translation>
    </message>
    <message>
        <source>Say how strong a hazard event is at every place, before it is simulated.</source>
        <translation>Dire quelle est l’intensité d’un événement en chaque lieu, avant de le simuler.</translation>
    </message>
    <message>
        <source>logical failure</source>
        <translation>défaillance logique</translation>
    </message>
    <message>
        <source>who is without service at this time after the event</source>
        <translation>qui est sans service à cette heure après l’événement</translation>
    </message>
    <message>
        <source>Out of date: the inventory or the scenario has changed since this run.</source>
        <translation>Périmé : l’inventaire ou le scénario a changé depuis cette simulation.</translation>
    </message>
    <message>
        <source>± is one standard error; of hours and of settlements, the most that it can be.</source>
        <translation>± est une erreur type ; pour les heures et les localités, le maximum qu’elle peut atteindre.</translation>
    </message>
    <message>
        <source>hours after the event</source>
        <translation>heures après l’événement</translation>
    </message>
    <message>
        <source>hours out</source>
        <translation>heures hors service</translation>
    </message>
    <message>
        <source>out</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>Out: sites within the first 72 h, settlements after 24 h.</source>
        <translation>Hors service : sites dans les 72 premières heures, localités après 24 h.</translation>
    </message>
    <message>
        <source>{cause} {hours} h</source>
        <translation>{cause} {hours} h</translation>
    </message>
    <message>
        <source>{n} h after the event:</source>
        <translation>{n} h après l’événement :</translation>
    </message>
    <message>
        <source>without service</source>
        <translation>sans service</translation>
    </message>
    <message>
        <source>Show a run that the plan keeps: figures over time and by cause, rankings, who is dark at a time.</source>
        <translation>Montrer une simulation que le plan conserve : chiffres dans le temps et par cause, classements, qui est sans service à une heure.</translation>
    </message>
    <message>
        <source>Day {day}, power among the causes: {mean} %, to be within {low} to {high} % ({source}).</source>
        <translation>Jour {day}, l’énergie parmi les causes : {mean} %, à situer entre {low} et {high} % ({source}).</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind} : {what}</translation>
    </message>
    <message>
        <source>language of the texts, such as es or fr (default: that chosen in the window, else of the system)</source>
        <translation>langue des textes, par exemple es ou fr (par défaut : celle choisie dans la fenêtre, sinon celle du système)</translation>
    </message>
    <message>
        <source>language of the print (default: that of the terminal)</source>
        <translation>langue de l’impression (par défaut : celle du terminal)</translation>
    </message>
    <message>
        <source>language of the proposals (default: that of the terminal)</source>
        <translation>langue des propositions (par défaut : celle du terminal)</translation>
    </message>
    <message>
        <source>± is one standard error; of people, the most that it can be.</source>
        <translation>± est une erreur type ; pour les personnes, le maximum qu’elle peut atteindre.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>d</source>
        <translation>j</translation>
    </message>
    <message>
        <source>y</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>1/y</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>person h</source>
        <translation>h-personne</translation>
    </message>
    <message>
        <source>% d</source>
        <translation>% j</translation>
    </message>
    <message>
        <source>l/h per kVA</source>
        <translation>l/h par kVA</translation>
    </message>
</context>
<context>
    <name>warning</name>
    <message>
        <source>Today, before any event</source>
        <translation>Aujourd’hui, avant tout événement</translation>
    </message>
    <message>
        <source>When the event strikes</source>
        <translation>Quand l’événement frappe</translation>
    </message>
    <message>
        <source>24 h after the event</source>
        <translation>24 h après l’événement</translation>
    </message>
    <message>
        <source>sensor</source>
        <translation>capteur</translation>
    </message>
    <message>
        <source>warning center</source>
        <translation>centre d’alerte</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autorité</translation>
    </message>
    <message>
        <source>CAP server</source>
        <translation>serveur CAP</translation>
    </message>
    <message>
        <source>cell broadcast center</source>
        <translation>centre de diffusion cellulaire</translation>
    </message>
</context>
</TS>
