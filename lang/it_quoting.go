package lang

// italianQuoting is how Italian introduces speech.
var italianQuoting = Quoting{
	Speaking:     `disse dissero dice dicono diceva detto scrive scrisse scritto risponde rispose risposto chiede chiese chiesto aggiunge aggiunse aggiunto ammette ammise ammesso conclude concluse concluso sostiene sostenne avverte avvertì avvertito promette promesso ribadisce ribadito legge crede credeva pensa pensò riferisce riferì riferito suggerisce suggerì suggerito garantisce garantì garantito ripete ripeté ripetuto riassume riassunto difende difese difeso chiarisce chiarì chiarito definisce definì definito esclude escluse escluso riconosce riconobbe riconosciuto propone propose proposto prevede previde previsto smentisce smentì smentito descrive descrisse descritto`,
	Conjugated:   `a ò ato ano ava ando arono: afferm spieg dichiar assicur annunc sottoline ricord indic precis comment raccont critic confid conferm lament denunci osserv rivel replic insist protest grid mormor assicur consider giudic not attacc contest salut evidenzi rimarc segnal specific illustr puntualizz ipotizz minacci accus invit augur elenc sbott ironizz obiett lod valut sussurr bisbigli url esclam domand rassicur svel ammon confess afferm giustific`,
	According:    `secondo`,
	Prepositions: `ha hanno aveva avevano a al alla di del della in nel nella da con per su durante dopo`,
	Determiners:  `il lo la i gli le l' un una suo sua questo questa nostro`,
	Roles:        `portavoce presidente ministro ministra sindaco direttore direttrice capo responsabile analista esperto esperta esperti funzionario fonte fonti autorità ricercatore ricercatrice ricercatori scienziato autore autrice economista avvocato procuratore giudice testimone vicino vicina vittima madre padre candidato candidata dirigente deputato senatore governatore generale agente medico dottore professore allenatore giocatore giornalista ambasciatore organizzatori sindacato partito governo ministero comunicato rapporto organizzazione azienda abitante studente studentessa`,
	Pronouns:     `lui lei loro io noi egli ella chi`,
	Third:        `lui lei egli`,
	NullSubject:  true,
	Works:        `film serie programma libro romanzo saggio poesia racconto opera canzone album disco quadro mostra rivista giornale articolo reportage rapporto studio gioco commedia dramma intitolato intitolata`,
}
