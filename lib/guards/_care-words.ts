/** Words of care and of those who give it. */
export const careWords = {
  your: 'your|ur|his|her|their',
  kin: 'mum|mom|mother|dad|father|son|daughter|wife|husband|partner|child|children|kid|kids|girl|boy|baby|gran|grandma|grandad|grandfather|grandmother|nan|sister|brother|aunt|uncle|parents|nephew|niece|toddler|twins|family|relative|newborn|spouse|mam',
  clinical:
    'appointment|appointments|visit|visits|treatment|treatments|surgery|operation|procedure|result|results|scan|scans|xray|ray|rays|mri|ct|ultrasound|prescription|' +
    'prescriptions|script|biopsy|test|tests|sample|swab|consultation|consult|checkup|up|medication|medicine|medicines|meds|dose|dosage|tablets|pills|crown|filling|fillings|tooth|teeth|braces|brace|implant|' +
    'implants|knee|hip|eye|eyes|back|shoulder|ankle|wrist|diagnosis|condition|symptoms|recovery|healing|pregnancy|birth|labour|referral|chart|notes|stay|admission|discharge|bed|' +
    'therapist|therapy|session|sessions|care|vaccine|vaccination|jab|injection|injections|blood|bloods|allergy|allergies|insulin|physio|physiotherapy|colonoscopy|endoscopy|smear|mammogram|cast|stitches|wound|' +
    'scar|rash|skin|hearing|lenses|ivf|chemo|chemotherapy|dialysis|asthma|diabetes|anxiety|depression|migraine|migraines|cancer|tumour|kidney|heart|lungs|liver|pain|ear|ears|nose|gum|gums|' +
    'canal|extraction|veneers|counselling|counseling|rehab|inhaler|dentures|retainer|aligners|consultant|doctor|nurse|surgeon|midwife|gp|dentist|hygienist|physician|' +
    'counsellor|psychologist|dermatologist|file|record|records|medical|health|pressure|cholesterol|mole|lump|fracture|leg|arm|foot|hand|spine|neck|jaw|throat|stomach|bowel|bladder|hormone|hormones|therapy|' +
    'repeat|refill|booster|transplant|catheter|stroke|fall|injury|illness|disease|weight|mobility|rehabilitation|cleaning|checkups|smile|nails|toe|hair|hernia|cataract|gallbladder|appendix|thyroid|bypass|stent|urine|stool|lab',
  place:
    'clinic|surgery|hospital|practice|ward|pharmacy|centre|center|unit|department|care|dental|hospice|sanatorium|maternity|icu|er|theatre|lab|home|group|waiting|treatment|consulting|programme|program|studio|rehab',
} as const;

/** They tell that somebody is or was in care. */
export const carePhrases: readonly string[] = [
  'your|his|her ..2 @clinical',
  'seen|see|squeeze|squeezed|fit|fitted|slot|slotted|book|booked|had|saw you|your|him|her in|on|sooner|earlier|again|at|for',
  'we|i prescribed|froze|discharged|diagnosed|removed|fitted|extracted|injected',
  'you|he|she were|was in|under|so|very pain|labour|distress|anxious|sedation|anaesthetic|calm',
  'you checked|signed|turned|booked in|up',
  '@kin is|was|are|did|has doing|eating|well|settled|on|comfortable|better|recovering|great|in',
  'coming|popping|dropping in|by .. on|last|yesterday|today|monday|tuesday|wednesday|thursday|friday',
  'well done|tricky|brave .. canal|extraction|procedure|calm|treatment|surgery|operation|session',
  'took your blood|sample|temperature',
  'we|i|team|doctor|dr|surgeon|nurse|dentist|midwife gave|offered|put|told|advised|removed|found|started|kept|saved|numbed|explained|sent|made|moved|released|warned|informed|transferred|invited|reminded|assured you|your|him|her',
  'we|i did give|send|offer|tell|explain|see|treat|examine|advise|call|book|refer you|your|him|her',
  'we put|started|have|had|kept you',
  'when|since|after you called|rang|phoned|wrote|asked|spoke .. about|for',
  'hope|hopes|hoping|trust .. the|your|his|her|that ..2 @clinical',
  'arrival|birth|delivery of your|the|little',
  'as your|his|her dentist|doctor|gp|practice|pharmacist|pharmacy|nurse|clinic|hospital|therapist|midwife|surgeon|provider',
  'months|days|weeks|years|one|year .. sober|clean|smoke|free',
  'you|he|she tested|never|only|still|always|did|also turned|came|showed|negative|positive|asked|told|attended|gave|signed|returned|let|mentioned|collected|paid',
  'tested negative|positive',
  'in|from|on|to our system|records|books|calendar|files|diary|database .. you|your|that',
  'that|the|this tooth|filling|implant|knee|wound|crown again|is|was',
  'with our|the group|programme|program|team|course|class .. sober|recovery|baby|weight|your|you',
  'lose|losing|lost|keep|having you as|among',
  'last @clinical was|is',
  'we|i|they|team|doctor|dr|nurse|nurses|surgeon|staff|colleague|colleagues|you|dentist|midwife|therapist saw|treated|examined|operated|admitted|discharged|diagnosed|prescribed|vaccinated|delivered|fitted|tested|x|scanned|referred|met|nursed you|your|him|her|on',
  'we|i|they|dr|doctor|team|nurse|nurses .. looked|looking|cared|caring after|for you|your|him|her',
  'we|i have had? you|your .. on|in|down|booked|here|with|under|for|scheduled|listed',
  'you|he|she|they was|were|are|been|being .. seen|treated|admitted|discharged|examined|diagnosed|operated|vaccinated|referred|here|patient|client|resident|ward|care|clinic|hospital|surgery|us|sedated|prescribed|tested|inpatient|anaesthetic|waiting|booked|scheduled|pregnant|expecting|triaged',
  'you|he|she|your came|visited|attended|missed|cancelled|canceled|declined|refused|stayed|booked|arrived|left|skipped|consulted|requested|collected|agreed|chose|signed|received|underwent|turned|moved|rescheduled|completed|finished|responded|stopped|started|fainted|brought|picked|rang|phoned|asked|told|waited|walked|saw|complained|needed|dropped',
  'you|he|she had .. a|an|your|the|two|three|his|her|no|to ..4 @clinical',
  'you|he|she have|has had|been|seen|got|missed|attended|come|made|recovered|completed|healed|responded|had|started|finished|reached|cancelled|joined|lost|put|changed|trusted|stayed|undergone',
  'when|since|after|before|while|time|day|moment you|he|she were|was|came|visited|left|arrived|saw|had|joined|started|stayed|last',
  'choosing|chose|trusting|trusted|visiting|attending|letting|allowing|joining .. us|our|your|dr|doctor|the .. @place|care|treatment|teeth|health|smile|eyes|needs|us|team|procedure|surgery|hands|treat|look',
  'thank|thanks|grateful|appreciate .. choosing|trusting|visiting|coming|attending|staying|being|having|letting|allowing .. us|our|in|by|to|patient|client|part|care',
  'for your visit|custom|trust|visits|patience .. in|during|while|with|at|last|yesterday|today|recently',
  'pleasure|joy|delight|privilege|honour|honor|lovely|nice|great|good|enjoyed|loved|wonderful|glad|happy|delighted|pleased|treat .. having|seeing|treating|meeting|caring|looking|helping|have|see|treat|meet|care|help|hear|had .. you|your|him|her',
  'welcome|welcoming|welcomed|welcomes .. you|back .. @place|patient|soon|again|family',
  'welcome .. to .. family|practice|patients|clinic',
  'see you .. in|next|on|at|tomorrow|soon|again|back|then|for|monday|tuesday|wednesday|thursday|friday|weeks|june',
  'look forward|forwards to seeing|welcoming|treating you|your',
  'as|being|are|were|been|remain a|an|our|one .. patient|client|member|resident|mum|donor|inpatient|outpatient|regular',
  'valued|loyal|longstanding|standing|former|favourite|new|existing|registered|long|term patient|patients|client|clients|member|members|resident',
  'our|us .. records|notes|system|log|diary|book|calendar|chart|file|files|register .. show|shows|says|say|confirm|state|have|indicate|list|reveal|tell',
  'noted|recorded|written|documented|stands in|on your|the file|notes|chart|record|records',
  'in your|his|her file|notes|chart|record|records',
  'glad|happy|delighted|pleased|relieved|thrilled|proud|great|good|sorry|lovely ..8 your|you|his|her ..3 @clinical',
  'glad|happy|delighted|pleased|proud .. we|i|our could|helped|help|was|were|able',
  'sorry .. the|that new? @clinical',
  'how your|the|is|are|was .. @clinical .. healed|healing|doing|feeling|going|settled|settling|today|now|holding|recovering|coming|better|been',
  'get well soon',
  'feel|feeling|felt|recover|recovering|heal|healing|healed|recovered|mend .. better|well|soon|quickly|fast|nicely|speedy|wonderfully',
  'you are|re doing|making|on .. well|great|progress|better|mend|amazing|list|wonderfully|list',
  'keep|continue doing|up|taking|wearing|rinsing|with the|your|on ..3 exercises|course|medication|tablets|splint|bandage|dressing|drops|retainer|stretches|cream|diet|physio',
  'remember|remembers|remembered you|your',
  'second|next|first|third|final|last|follow|annual|six|booster jab|dose|appointment|session|injection|visit|vaccination|check|round|cycle|operation|treatment|scan|infusion !is|are|of|takes',
  'come|pop|drop back|in|by .. look|check|adjust|review|again|see|remove|fix',
  'rung|rang|called|phoned|texted|emailed|wrote|written|contacted|reached|tried|messaged|spoke|spoken .. you|your .. about|regarding|with|after|over|for|twice|since ..3 @clinical',
  '@your @kin|@clinical .. was|were|has|have|had|is|are|did|came|went|looked|shows|show|showed|came|arrived|needed|needs|got|gets ..3 !a|an|decided',
  'your ..2 @kin .. was|were|is|has|stay|stayed|care|treatment|appointment|visit|operation|in|on|ward|surgery|had|needs|needed|came',
  'you|your and|or your @kin',
  'your|ur ..2 @clinical|@kin .. is|are|was|were|will|has|have|had|went|came|looks|look|started|starts|ended|took|takes|needs|needed|sits|sit|got|should|in|on|at|last|yesterday|today|with|from|by|for|under|before|after|as|to|and',
  'get|got|received|sent|have|has|had|found|lost|processed|checked|read|reviewed|forwarded|filled|prepared|dispensed|changed|moved|rescheduled|confirm|confirmed|discussed|discuss|booked|renewed|signed|declined|approved|rejected|paid|noted|see .. your|his|her ..3 @clinical|claim|order',
  'your claim .. for .. @clinical',
  'delivering|delivered your',
  'watching|seeing you .. walk|run|grow|recover|smile|again|stand|get',
  'you|he|she needed|had|have|suffer|suffered|suffers|get|experienced|presented|developed|underwent .. @clinical',
  'he|she has|is|been|s|was .. in our|home|ward|us|care|with',
  'dr|doctor|nurse|sister|matron|professor|midwife .. you|your|him|her|says|sends|asked|remembers',
  'beyond saving',
  'will suit|help you',
  'what you were|are|have prescribed|taking|told',
  'your|the progress',
  'months|weeks|years|days into|of|after|post|since your|recovery|treatment|op|surgery|care',
  'you|your .. in our|my care|hands|chair|ward|clinic|practice|books|waiting|hospital|surgery|home',
  'with us|our .. since|for|last|in|this .. you|your',
  'you .. recovery|rehab|weight|treatment|stop|smoking|ivf|addiction|sobriety programme|program|group|plan|journey',
  'ihre|ihrer|ihrem|ihren|deine|deiner|deinem|deinen .. behandlung|blutwerte|termin|befund|befunde|besuch|aufenthalt|operation|op|rezept|diagnose|untersuchung|therapie|sitzung|zahn|zahne|knie|hufte|geburt|krone|impfung|werte|akte|ergebnisse|rontgenbild|medikament|medikamente|erkrankung|laborwerte|mutter|vater|sohn|tochter|schmerzen|ruckenschmerzen|augen',
  'sie|dich|ihnen|du .. bei uns|unserer|unserem .. waren|war|behandelt|behandeln|operiert|patientin|patient|praxis|klinik|betreuen|begrussen|aufgehoben|untersucht',
  'als .. patient|patientin',
  'haben|hatten sie|dich|ihnen .. behandelt|untersucht|operiert|aufgenommen|entlassen|uberwiesen|verschrieben|gesehen',
  'votre|vos .. visite|consultation|traitement|sejour|ordonnance|resultats|operation|rendez|dent|dents|genou|accouchement|suivi|soins|dossier|analyse|analyses|intervention|mere|pere|fils|fille|hospitalisation|bilan',
  'vous .. avons .. recu|soigne|vu|opere|accueilli|suivi|traite|prescrit',
  'vous .. avoir|etiez|etes|avez .. patient|patiente|venu|venue|soigne|chez nous|hospitalise|consulte|recu|recue',
  'su|sus|tu|tus .. visita|tratamiento|consulta|cita|operacion|resultados|receta|diagnostico|analisis|recuperacion|cirugia|rodilla|muela|diente|dientes|historia|historial|estancia|madre|padre|hijo|hija|parto|revision|implante',
  'le|lo|la|te atendimos|operamos|vimos|tratamos|recetamos|hemos|atendio',
  'sua|seu|suas|seus|tua|teu .. consulta|visita|tratamento|exame|exames|cirurgia|resultados|receita|diagnostico|recuperacao|internamento|dente|dentes|joelho|mae|pai|filho|filha|parto|internacao|sessao|operacao',
  'o|a|lo atendemos|operamos|tratamos|recebemos',
  'suo|sua|tuo|tua .. visita|trattamento|intervento|terapia|esami|ricetta|ricovero|cura|dente|ginocchio',
  'uw|je|jouw .. behandeling|afspraak|bezoek|operatie|recept|uitslag|uitslagen|bloedwaarden|opname|knie|tand|kies',
];

/** Refused. */
export const careRefusals: readonly string[] = [
  'cannot|not|unable|never|nor ..6 confirm|discuss|comment|share|tell|say|reveal|disclose|acknowledge|identify|talk|speak|answer|respond|reply|know|give|offer|go|allowed|deny|diagnose|look|access|see',
  'confirm|deny nor|or',
  'rules|law|laws|privacy|confidentiality|secrecy|hipaa|gdpr|ethics .. keep|keeps|prevent|prevents|stop|stops|forbid|forbids|mean|means|bar|bars|not|prohibit|require|requires',
  'keep|keeps|prevents|prevent us from',
];

/** Said in general, or asked for. */
export const careDenials: readonly string[] = [
  'if|whether|should you|your|a|somebody|someone|anyone|anybody|people ..4 need|would|want|are|have|had|were|was|feel|has|wish|think|like|notice|can|cannot|is',
  'if you|your|somebody|someone|anyone',
  'whoever|anyone|anybody|everyone|everybody|every|each|those|people|patients|adults|women|men|children|parents|residents|visitors .. who|can|may|should|over|under|with|are|is|has|have|need|must|from|in|will|of|at|has',
  'you|one|patients can|may|could|might always|also|still|now? book|call|order|find|choose|ask|request|use|change|cancel|collect|reach|see|check|get|make|speak|write|bring|download|log|send|read|register|view|walk|compare',
  'please call|ring|contact|phone|bring|speak|talk|ask|write|use|message|see|visit|note|consult|book|check|get|send|dm|email|reach|read|do',
  'to book|order|cancel|register|request|find|renew|change|move|see|prepare',
  'how to',
  'when|before|after|while you|taking|your|booking|visiting|using|a|an|any|each|the .. please|should|need|must|bring|take|eat|drink|ask',
  'ask|speak|talk|call|tell|see|bring|contact|check|consult|choose .. to|with|for|before|about? your|a|the .. doctor|pharmacist|gp|dentist|nurse|physician|midwife|team|practice',
  'hiring|vacancy|vacancies|recruiting|wanted|apply|careers|volunteers',
  'wenn|falls|bitte|durfen|konnen|schweigepflicht|datenschutz',
  'si|secret|confidentialite|veuillez|pouvez|pouvons',
  'si|puede|podemos|confidencialidad|por favor|secreto',
  'se|pode|podemos|sigilo|confidencialidade|caso',
];

/** The reply shows a provider by itself. */
export const providerPhrases: readonly string[] = [
  'our|my|the|at|your|this|from .. clinic|hospital|ward|pharmacy|hospice|dentist|dental|maternity|physio|physiotherapy|chiropractor|infirmary|dermatology|oncology|radiology|orthodontics|optician|opticians|veterinary|obstetrics|midwifery|psychotherapy|osteopath|paediatrics|orthopaedics|cardiology|surgeon|surgeons|nurses|midwives|nurse|midwife|dentists|gp|doctors|doctor|therapists|counsellors',
  'care home',
  'gp surgery|practice',
  'medical|dental|eye|health|fertility|skin|sleep|pain|heart|spine|foot|hearing|rehab|birth|cancer|childrens|counselling centre|center|practice|clinic|hospital|unit|team|office|group',
  'praxis|klinik|krankenhaus|cabinet|clinique|hopital|clinica|consultorio|hospital',
];
