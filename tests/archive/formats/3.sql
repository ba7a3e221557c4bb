BEGIN TRANSACTION;
CREATE TABLE articles (
	id TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	row_version INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	text TEXT NOT NULL, 
	blocks TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	file_name TEXT NOT NULL, 
	media_type TEXT NOT NULL, 
	added_at TEXT NOT NULL, 
	author TEXT, 
	publisher TEXT, 
	published TEXT, 
	url TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "articles" VALUES('case-article','case',1,1,'Placeholder title','More Than a Thousand Ex-Ukrainian Soldiers Join Russian Forces
TASS sources say over 1,000 former Ukrainian servicemen have joined four Russian combat units, citing ideology, political discontent and security concerns.
Former Ukrainian servicemen who decided to side with Russian forces are already deployed across four combat units, with their total number exceeding one thousand fighters. This was reported to TASS by sources within Russian security structures.
According to one of the sources, Ukrainian intelligence has been voicing concern over what it describes as a growing stream of captured Ukrainian soldiers opting to join the Russian Armed Forces. Brigadier General Dmitry Usov, who serves as secretary of Kyiv’s coordination headquarters on prisoner-of-war affairs, has stated that Ukraine has identified at least 62 former Ukrainian troops who are now fighting for Russia.
The security representative emphasized that, given the existence of four fully formed combat units, the overall number of defectors is likely to surpass the one-thousand mark.
The source added that conversations with captured Ukrainian personnel shed light on the motivations behind such decisions. Ideology, he said, was the primary factor: many prisoners who chose to switch sides considered themselves Russian and viewed their actions as a continuation of the legacy of those who fought against fascism during the Great Patriotic War.
Other reasons included dissatisfaction with the political direction of Kyiv’s leadership, a desire for a change of government in Ukraine, the intention to obtain Russian citizenship, and a negative assessment of the competence of Ukraine’s military command and its treatment of rank-and-file troops.
At the same time, the source noted that fear remains a major obstacle for those who hesitate to take this step. According to him, many worry about the safety of family members still in Ukraine, who would likely face pressure from the Security Service of Ukraine. For this reason, most fighters refrain from revealing their identities.','[{"end":2059,"kind":"paragraph","start":0}]','0000000000000000000000000000000000000000000000000000000000000000',2065,'article.txt','text/plain','2026-11-22T12:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('case-newer','case',1,2,'Placeholder title','New. More Than a Thousand Ex-Ukrainian Soldiers Join Russian Forces
TASS sources say over 1,000 former Ukrainian servicemen have joined four Russian combat units, citing ideology, political discontent and security concerns.
Former Ukrainian servicemen who decided to side with Russian forces are already deployed across four combat units, with their total number exceeding one thousand fighters. This was reported to TASS by sources within Russian security structures.
According to one of the sources, Ukrainian intelligence has been voicing concern over what it describes as a growing stream of captured Ukrainian soldiers opting to join the Russian Armed Forces. Brigadier General Dmitry Usov, who serves as secretary of Kyiv’s coordination headquarters on prisoner-of-war affairs, has stated that Ukraine has identified at least 62 former Ukrainian troops who are now fighting for Russia.
The security representative emphasized that, given the existence of four fully formed combat units, the overall number of defectors is likely to surpass the one-thousand mark.
The source added that conversations with captured Ukrainian personnel shed light on the motivations behind such decisions. Ideology, he said, was the primary factor: many prisoners who chose to switch sides considered themselves Russian and viewed their actions as a continuation of the legacy of those who fought against fascism during the Great Patriotic War.
Other reasons included dissatisfaction with the political direction of Kyiv’s leadership, a desire for a change of government in Ukraine, the intention to obtain Russian citizenship, and a negative assessment of the competence of Ukraine’s military command and its treatment of rank-and-file troops.
At the same time, the source noted that fear remains a major obstacle for those who hesitate to take this step. According to him, many worry about the safety of family members still in Ukraine, who would likely face pressure from the Security Service of Ukraine. For this reason, most fighters refrain from revealing their identities.','[{"end":2064,"kind":"paragraph","start":0}]','0000000000000000000000000000000000000000000000000000000000000000',2070,'article.txt','text/plain','2026-11-22T12:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('other-article','other',1,1,'Placeholder title','More Than a Thousand Ex-Ukrainian Soldiers Join Russian Forces
TASS sources say over 1,000 former Ukrainian servicemen have joined four Russian combat units, citing ideology, political discontent and security concerns.
Former Ukrainian servicemen who decided to side with Russian forces are already deployed across four combat units, with their total number exceeding one thousand fighters. This was reported to TASS by sources within Russian security structures.
According to one of the sources, Ukrainian intelligence has been voicing concern over what it describes as a growing stream of captured Ukrainian soldiers opting to join the Russian Armed Forces. Brigadier General Dmitry Usov, who serves as secretary of Kyiv’s coordination headquarters on prisoner-of-war affairs, has stated that Ukraine has identified at least 62 former Ukrainian troops who are now fighting for Russia.
The security representative emphasized that, given the existence of four fully formed combat units, the overall number of defectors is likely to surpass the one-thousand mark.
The source added that conversations with captured Ukrainian personnel shed light on the motivations behind such decisions. Ideology, he said, was the primary factor: many prisoners who chose to switch sides considered themselves Russian and viewed their actions as a continuation of the legacy of those who fought against fascism during the Great Patriotic War.
Other reasons included dissatisfaction with the political direction of Kyiv’s leadership, a desire for a change of government in Ukraine, the intention to obtain Russian citizenship, and a negative assessment of the competence of Ukraine’s military command and its treatment of rank-and-file troops.
At the same time, the source noted that fear remains a major obstacle for those who hesitate to take this step. According to him, many worry about the safety of family members still in Ukraine, who would likely face pressure from the Security Service of Ukraine. For this reason, most fighters refrain from revealing their identities.','[{"end":2059,"kind":"paragraph","start":0}]','0000000000000000000000000000000000000000000000000000000000000000',2065,'article.txt','text/plain','2026-11-22T12:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "articles" VALUES('other-newer','other',1,2,'Placeholder title','New. More Than a Thousand Ex-Ukrainian Soldiers Join Russian Forces
TASS sources say over 1,000 former Ukrainian servicemen have joined four Russian combat units, citing ideology, political discontent and security concerns.
Former Ukrainian servicemen who decided to side with Russian forces are already deployed across four combat units, with their total number exceeding one thousand fighters. This was reported to TASS by sources within Russian security structures.
According to one of the sources, Ukrainian intelligence has been voicing concern over what it describes as a growing stream of captured Ukrainian soldiers opting to join the Russian Armed Forces. Brigadier General Dmitry Usov, who serves as secretary of Kyiv’s coordination headquarters on prisoner-of-war affairs, has stated that Ukraine has identified at least 62 former Ukrainian troops who are now fighting for Russia.
The security representative emphasized that, given the existence of four fully formed combat units, the overall number of defectors is likely to surpass the one-thousand mark.
The source added that conversations with captured Ukrainian personnel shed light on the motivations behind such decisions. Ideology, he said, was the primary factor: many prisoners who chose to switch sides considered themselves Russian and viewed their actions as a continuation of the legacy of those who fought against fascism during the Great Patriotic War.
Other reasons included dissatisfaction with the political direction of Kyiv’s leadership, a desire for a change of government in Ukraine, the intention to obtain Russian citizenship, and a negative assessment of the competence of Ukraine’s military command and its treatment of rank-and-file troops.
At the same time, the source noted that fear remains a major obstacle for those who hesitate to take this step. According to him, many worry about the safety of family members still in Ukraine, who would likely face pressure from the Security Service of Ukraine. For this reason, most fighters refrain from revealing their identities.','[{"end":2064,"kind":"paragraph","start":0}]','0000000000000000000000000000000000000000000000000000000000000000',2070,'article.txt','text/plain','2026-11-22T12:00:00Z',NULL,NULL,NULL,NULL);
CREATE TABLE cases (
	id TEXT NOT NULL, 
	row_version INTEGER NOT NULL, 
	reference TEXT NOT NULL, 
	title TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	status TEXT NOT NULL, 
	language TEXT, 
	tags TEXT NOT NULL, 
	scale TEXT NOT NULL, 
	claims_numbered INTEGER NOT NULL, 
	evidence_numbered INTEGER NOT NULL, 
	updated_at TEXT NOT NULL, 
	claim_count INTEGER NOT NULL, 
	judged_count INTEGER NOT NULL, 
	log_rows INTEGER NOT NULL, 
	log_head TEXT NOT NULL, 
	report_headline TEXT DEFAULT '' NOT NULL, 
	report_standfirst TEXT DEFAULT '' NOT NULL, 
	report_in_short TEXT DEFAULT '[]' NOT NULL, 
	report_method TEXT DEFAULT '' NOT NULL, 
	report_byline TEXT DEFAULT '' NOT NULL, 
	report_language TEXT, 
	report_page TEXT DEFAULT '' NOT NULL, 
	report_published_on TEXT DEFAULT '' NOT NULL, 
	assignee TEXT DEFAULT '' NOT NULL, 
	deadline TEXT, 
	PRIMARY KEY (id), 
	UNIQUE (reference)
)
 STRICT

;
INSERT INTO "cases" VALUES('case',1,'FC-2026-0001','Placeholder title','2026-11-22T12:00:00Z','open','en','[]','default',2,2,'2026-11-22T12:00:00Z',2,1,1,'61d2069241ec041a709c67e04b01c833eaaa5b7acac796d55be9c0100eed415e','Placeholder headline','','["One","Two"]','','',NULL,'','','',NULL);
INSERT INTO "cases" VALUES('other',1,'FC-2026-0002','Placeholder title','2026-11-22T12:00:00Z','open','en','[]','default',1,1,'2026-11-22T12:00:00Z',1,1,1,'48a22e6e244ab2b249a43d983369c55dcf4460980091a43dc4091653ba666f4e','Placeholder headline','','["One","Two"]','','',NULL,'','','',NULL);
CREATE TABLE claims (
	id TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	row_version INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	anchor_quote TEXT NOT NULL, 
	anchor_prefix TEXT NOT NULL, 
	anchor_suffix TEXT NOT NULL, 
	anchor_start INTEGER, 
	anchor_end INTEGER, 
	statement TEXT NOT NULL, 
	claimant TEXT, 
	kind TEXT NOT NULL, 
	priority TEXT NOT NULL, 
	added_at TEXT NOT NULL, 
	sourcing TEXT, 
	relayed_by TEXT DEFAULT '[]' NOT NULL, 
	chosen_because TEXT DEFAULT '' NOT NULL, 
	was_suggested INTEGER DEFAULT '0' NOT NULL, 
	status TEXT DEFAULT 'to-do' NOT NULL, 
	said_where TEXT DEFAULT '' NOT NULL, 
	said_on TEXT DEFAULT '' NOT NULL, 
	tags TEXT DEFAULT '[]' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "claims" VALUES('case1','case',1,1,'at least 62 former Ukrainian troops','ted that Ukraine has identified ',' who are now fighting for Russia',823,858,'A plain statement, placeholder','Éva Placeholder','other','high','2026-11-22T12:00:00Z',NULL,'[]','',0,'to-do','','','["placeholder tag"]');
INSERT INTO "claims" VALUES('later1','case',1,2,'fear remains a major obstacle','ame time, the source noted that ',' for those who hesitate to take ',1770,1799,'',NULL,'other','normal','2026-11-22T12:00:00Z',NULL,'[]','',0,'to-do','','','[]');
INSERT INTO "claims" VALUES('other1','other',1,1,'at least 62 former Ukrainian troops','ted that Ukraine has identified ',' who are now fighting for Russia',823,858,'',NULL,'other','normal','2026-11-22T12:00:00Z',NULL,'[]','',0,'to-do','','','[]');
CREATE TABLE corrections (
	id TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	row_version INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	claim_id TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(claim_id) REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "corrections" VALUES('case8','case',1,'Placeholder correction','2026-11-22T12:00:00Z','Placeholder checker',NULL);
INSERT INTO "corrections" VALUES('other8','other',1,'Placeholder correction','2026-11-22T12:00:00Z','Placeholder checker',NULL);
CREATE TABLE dismissals (
	id TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	row_version INTEGER NOT NULL, 
	anchor_quote TEXT NOT NULL, 
	anchor_prefix TEXT NOT NULL, 
	anchor_suffix TEXT NOT NULL, 
	anchor_start INTEGER, 
	anchor_end INTEGER, 
	reason TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	at TEXT NOT NULL, 
	remark TEXT NOT NULL, 
	was_suggested INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "dismissals" VALUES('case2','case',1,'fear remains a major obstacle','ame time, the source noted that ',' for those who hesitate to take ',1770,1799,'other','Placeholder checker','2026-11-22T12:00:00Z','Placeholder',0);
INSERT INTO "dismissals" VALUES('other2','other',1,'fear remains a major obstacle','ame time, the source noted that ',' for those who hesitate to take ',1770,1799,'other','Placeholder checker','2026-11-22T12:00:00Z','Placeholder',0);
CREATE TABLE evidence (
	id TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	row_version INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	source_id TEXT NOT NULL, 
	excerpt TEXT NOT NULL, 
	locator TEXT NOT NULL, 
	grade TEXT, 
	note TEXT NOT NULL, 
	accessed_at TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(source_id) REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "evidence" VALUES('case3','case',1,1,'case3','Placeholder excerpt 🙂','',NULL,'','2026-11-22T12:00:00Z');
INSERT INTO "evidence" VALUES('later4','case',1,2,'later4','','',NULL,'','2026-11-22T12:00:00Z');
INSERT INTO "evidence" VALUES('other3','other',1,1,'other3','Placeholder excerpt 🙂','',NULL,'','2026-11-22T12:00:00Z');
CREATE TABLE files (
	id TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	row_version INTEGER NOT NULL, 
	evidence_id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	sha256 TEXT NOT NULL, 
	media_type TEXT NOT NULL, 
	added_at TEXT NOT NULL, 
	role TEXT NOT NULL, 
	for_readers INTEGER DEFAULT '0' NOT NULL, 
	caption TEXT DEFAULT '' NOT NULL, 
	alt TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(evidence_id) REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "files" VALUES('case3','case',1,'case3','a.pdf',3,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','application/pdf','2026-11-22T12:00:00Z','original',0,'Placeholder','Placeholder');
INSERT INTO "files" VALUES('other3','other',1,'other3','a.pdf',3,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','application/pdf','2026-11-22T12:00:00Z','original',0,'Placeholder','Placeholder');
CREATE TABLE house_settings (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (name)
)
 STRICT

;
CREATE TABLE house_styles (
	name TEXT NOT NULL, 
	file_name TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	added_at TEXT NOT NULL, 
	added_by TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	PRIMARY KEY (name)
)
 STRICT

;
CREATE TABLE links (
	id TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	row_version INTEGER NOT NULL, 
	claim_id TEXT NOT NULL, 
	evidence_id TEXT NOT NULL, 
	stance TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(claim_id) REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(evidence_id) REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "links" VALUES('case1~case3','case',1,'case1','case3','context',0);
INSERT INTO "links" VALUES('case1~later4','case',1,'case1','later4','context',1);
INSERT INTO "links" VALUES('later1~later4','case',1,'later1','later4','context',0);
INSERT INTO "links" VALUES('other1~other3','other',1,'other1','other3','context',0);
CREATE TABLE log (
	case_id TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	words TEXT NOT NULL, 
	changes TEXT NOT NULL, 
	prev TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	UNIQUE (case_id, seq), 
	FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "log" VALUES('case',1,1,'open','2026-11-22T12:00:00Z','Placeholder checker','Open case','[{"after":{"assignee":"","claims_numbered":2,"created_at":"2026-11-22T12:00:00Z","deadline":null,"evidence_numbered":2,"id":"case","language":"en","reference":"FC-2026-0001","report":{"byline":"","headline":"Placeholder headline","in_short":["One","Two"],"language":null,"method":"","page":"","published_on":"","standfirst":""},"scale":"default","status":"open","tags":[],"title":"Placeholder title"},"before":null,"id":"case","kind":"case"},{"after":{"added_at":"2026-11-22T12:00:00Z","author":null,"blocks":[{"end":2059,"kind":"paragraph","start":0}],"file_name":"article.txt","id":"case-article","media_type":"text/plain","published":null,"publisher":null,"sha256":"0000000000000000000000000000000000000000000000000000000000000000","size":2065,"text":"More Than a Thousand Ex-Ukrainian Soldiers Join Russian Forces\nTASS sources say over 1,000 former Ukrainian servicemen have joined four Russian combat units, citing ideology, political discontent and security concerns.\nFormer Ukrainian servicemen who decided to side with Russian forces are already deployed across four combat units, with their total number exceeding one thousand fighters. This was reported to TASS by sources within Russian security structures.\nAccording to one of the sources, Ukrainian intelligence has been voicing concern over what it describes as a growing stream of captured Ukrainian soldiers opting to join the Russian Armed Forces. Brigadier General Dmitry Usov, who serves as secretary of Kyiv’s coordination headquarters on prisoner-of-war affairs, has stated that Ukraine has identified at least 62 former Ukrainian troops who are now fighting for Russia.\nThe security representative emphasized that, given the existence of four fully formed combat units, the overall number of defectors is likely to surpass the one-thousand mark.\nThe source added that conversations with captured Ukrainian personnel shed light on the motivations behind such decisions. Ideology, he said, was the primary factor: many prisoners who chose to switch sides considered themselves Russian and viewed their actions as a continuation of the legacy of those who fought against fascism during the Great Patriotic War.\nOther reasons included dissatisfaction with the political direction of Kyiv’s leadership, a desire for a change of government in Ukraine, the intention to obtain Russian citizenship, and a negative assessment of the competence of Ukraine’s military command and its treatment of rank-and-file troops.\nAt the same time, the source noted that fear remains a major obstacle for those who hesitate to take this step. According to him, many worry about the safety of family members still in Ukraine, who would likely face pressure from the Security Service of Ukraine. For this reason, most fighters refrain from revealing their identities.","title":"Placeholder title","url":null,"version":1},"before":null,"id":"case-article","kind":"article"},{"after":{"added_at":"2026-11-22T12:00:00Z","author":null,"blocks":[{"end":2064,"kind":"paragraph","start":0}],"file_name":"article.txt","id":"case-newer","media_type":"text/plain","published":null,"publisher":null,"sha256":"0000000000000000000000000000000000000000000000000000000000000000","size":2070,"text":"New. More Than a Thousand Ex-Ukrainian Soldiers Join Russian Forces\nTASS sources say over 1,000 former Ukrainian servicemen have joined four Russian combat units, citing ideology, political discontent and security concerns.\nFormer Ukrainian servicemen who decided to side with Russian forces are already deployed across four combat units, with their total number exceeding one thousand fighters. This was reported to TASS by sources within Russian security structures.\nAccording to one of the sources, Ukrainian intelligence has been voicing concern over what it describes as a growing stream of captured Ukrainian soldiers opting to join the Russian Armed Forces. Brigadier General Dmitry Usov, who serves as secretary of Kyiv’s coordination headquarters on prisoner-of-war affairs, has stated that Ukraine has identified at least 62 former Ukrainian troops who are now fighting for Russia.\nThe security representative emphasized that, given the existence of four fully formed combat units, the overall number of defectors is likely to surpass the one-thousand mark.\nThe source added that conversations with captured Ukrainian personnel shed light on the motivations behind such decisions. Ideology, he said, was the primary factor: many prisoners who chose to switch sides considered themselves Russian and viewed their actions as a continuation of the legacy of those who fought against fascism during the Great Patriotic War.\nOther reasons included dissatisfaction with the political direction of Kyiv’s leadership, a desire for a change of government in Ukraine, the intention to obtain Russian citizenship, and a negative assessment of the competence of Ukraine’s military command and its treatment of rank-and-file troops.\nAt the same time, the source noted that fear remains a major obstacle for those who hesitate to take this step. According to him, many worry about the safety of family members still in Ukraine, who would likely face pressure from the Security Service of Ukraine. For this reason, most fighters refrain from revealing their identities.","title":"Placeholder title","url":null,"version":2},"before":null,"id":"case-newer","kind":"article"},{"after":{"added_at":"2026-11-22T12:00:00Z","anchor":{"end":858,"prefix":"ted that Ukraine has identified ","quote":"at least 62 former Ukrainian troops","start":823,"suffix":" who are now fighting for Russia"},"chosen_because":"","claimant":"Éva Placeholder","id":"case1","kind":"other","number":1,"priority":"high","relayed_by":[],"said_on":"","said_where":"","sourcing":null,"statement":"A plain statement, placeholder","status":"to-do","tags":["placeholder tag"],"was_suggested":false},"before":null,"id":"case1","kind":"claim"},{"after":{"added_at":"2026-11-22T12:00:00Z","anchor":{"end":1799,"prefix":"ame time, the source noted that ","quote":"fear remains a major obstacle","start":1770,"suffix":" for those who hesitate to take "},"chosen_because":"","claimant":null,"id":"later1","kind":"other","number":2,"priority":"normal","relayed_by":[],"said_on":"","said_where":"","sourcing":null,"statement":"","status":"to-do","tags":[],"was_suggested":false},"before":null,"id":"later1","kind":"claim"},{"after":{"anchor":{"end":1799,"prefix":"ame time, the source noted that ","quote":"fear remains a major obstacle","start":1770,"suffix":" for those who hesitate to take "},"at":"2026-11-22T12:00:00Z","by":"Placeholder checker","id":"case2","reason":"other","remark":"Placeholder","was_suggested":false},"before":null,"id":"case2","kind":"dismissal"},{"after":{"author":null,"confidential":false,"derived_from":null,"id":"case3","published":null,"publisher":null,"title":"Placeholder source A","url":null},"before":null,"id":"case3","kind":"source"},{"after":{"author":null,"confidential":false,"derived_from":null,"id":"later4","published":null,"publisher":null,"title":"Placeholder source B","url":null},"before":null,"id":"later4","kind":"source"},{"after":{"accessed_at":"2026-11-22T12:00:00Z","excerpt":"Placeholder excerpt 🙂","grade":null,"id":"case3","locator":"","note":"","number":1,"source_id":"case3"},"before":null,"id":"case3","kind":"evidence"},{"after":{"accessed_at":"2026-11-22T12:00:00Z","excerpt":"","grade":null,"id":"later4","locator":"","note":"","number":2,"source_id":"later4"},"before":null,"id":"later4","kind":"evidence"},{"after":{"claim_id":"case1","evidence_id":"case3","id":"case1~case3","position":0,"stance":"context"},"before":null,"id":"case1~case3","kind":"link"},{"after":{"claim_id":"case1","evidence_id":"later4","id":"case1~later4","position":1,"stance":"context"},"before":null,"id":"case1~later4","kind":"link"},{"after":{"claim_id":"later1","evidence_id":"later4","id":"later1~later4","position":0,"stance":"context"},"before":null,"id":"later1~later4","kind":"link"},{"after":{"added_at":"2026-11-22T12:00:00Z","alt":"Placeholder","caption":"Placeholder","evidence_id":"case3","for_readers":false,"id":"case3","media_type":"application/pdf","name":"a.pdf","role":"original","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3},"before":null,"id":"case3","kind":"file"},{"after":{"at":"2026-11-22T12:00:00Z","because":"Placeholder reason","by":"Placeholder checker","claim_id":"case1","id":"case4","label":"Unproven","position":0,"rating":"unproven","scale":"default","scale_version":1,"unknown":"","wording":"at least 62 former Ukrainian troops"},"before":null,"id":"case4","kind":"verdict"},{"after":{"at":"2026-11-22T12:00:00Z","because":"Placeholder reason","by":"Placeholder checker","claim_id":"case1","id":"later3","label":"False","position":1,"rating":"false","scale":"default","scale_version":1,"unknown":"","wording":"at least 62 former Ukrainian troops"},"before":null,"id":"later3","kind":"verdict"},{"after":{"at":"2026-11-22T12:00:00Z","by":"Placeholder checker","claim_id":"case1","evidence_id":null,"id":"case5","text":"Placeholder note"},"before":null,"id":"case5","kind":"note"},{"after":{"answer":null,"answered_at":null,"asked_at":"2026-11-22T12:00:00Z","asked_by":"Placeholder checker","channel":"","claim_id":"case1","due":null,"id":"case6","party":"A party","question":"A question?"},"before":null,"id":"case6","kind":"reply"},{"after":{"approved":true,"at":"2026-11-22T12:00:00Z","by":"Placeholder checker","claim_id":"case1","id":"case7","rating":null,"remark":""},"before":null,"id":"case7","kind":"review"},{"after":{"at":"2026-11-22T12:00:00Z","by":"Placeholder checker","claim_id":null,"id":"case8","text":"Placeholder correction"},"before":null,"id":"case8","kind":"correction"},{"after":{"at":"2026-11-22T12:00:00Z","by":"Placeholder checker","categories":["satire"],"claim_id":"case1","context":"Placeholder context","id":"case1~media","original":"","seen_at":""},"before":null,"id":"case1~media","kind":"media-finding"},{"after":{"about":"evidence 1","at":"2026-11-22T12:00:00Z","by":"Placeholder checker","claim_id":"case1","id":"case11","reason":"Placeholder reason","rule":"no-locator"},"before":null,"id":"case11","kind":"waiver"},{"after":{"at":"2026-11-22T12:00:00Z","by":"Placeholder checker","content_hash":"0000000000000000000000000000000000000000000000000000000000000000","fields":[{"claim_id":"case1","prose":"because","text":"Placeholder reason"}],"id":"case-copy","version":1},"before":null,"id":"case-copy","kind":"review-copy"}]','0000000000000000000000000000000000000000000000000000000000000000','61d2069241ec041a709c67e04b01c833eaaa5b7acac796d55be9c0100eed415e');
INSERT INTO "log" VALUES('other',1,1,'open','2026-11-22T12:00:00Z','Placeholder checker','Open case','[{"after":{"assignee":"","claims_numbered":1,"created_at":"2026-11-22T12:00:00Z","deadline":null,"evidence_numbered":1,"id":"other","language":"en","reference":"FC-2026-0002","report":{"byline":"","headline":"Placeholder headline","in_short":["One","Two"],"language":null,"method":"","page":"","published_on":"","standfirst":""},"scale":"default","status":"open","tags":[],"title":"Placeholder title"},"before":null,"id":"other","kind":"case"},{"after":{"added_at":"2026-11-22T12:00:00Z","author":null,"blocks":[{"end":2059,"kind":"paragraph","start":0}],"file_name":"article.txt","id":"other-article","media_type":"text/plain","published":null,"publisher":null,"sha256":"0000000000000000000000000000000000000000000000000000000000000000","size":2065,"text":"More Than a Thousand Ex-Ukrainian Soldiers Join Russian Forces\nTASS sources say over 1,000 former Ukrainian servicemen have joined four Russian combat units, citing ideology, political discontent and security concerns.\nFormer Ukrainian servicemen who decided to side with Russian forces are already deployed across four combat units, with their total number exceeding one thousand fighters. This was reported to TASS by sources within Russian security structures.\nAccording to one of the sources, Ukrainian intelligence has been voicing concern over what it describes as a growing stream of captured Ukrainian soldiers opting to join the Russian Armed Forces. Brigadier General Dmitry Usov, who serves as secretary of Kyiv’s coordination headquarters on prisoner-of-war affairs, has stated that Ukraine has identified at least 62 former Ukrainian troops who are now fighting for Russia.\nThe security representative emphasized that, given the existence of four fully formed combat units, the overall number of defectors is likely to surpass the one-thousand mark.\nThe source added that conversations with captured Ukrainian personnel shed light on the motivations behind such decisions. Ideology, he said, was the primary factor: many prisoners who chose to switch sides considered themselves Russian and viewed their actions as a continuation of the legacy of those who fought against fascism during the Great Patriotic War.\nOther reasons included dissatisfaction with the political direction of Kyiv’s leadership, a desire for a change of government in Ukraine, the intention to obtain Russian citizenship, and a negative assessment of the competence of Ukraine’s military command and its treatment of rank-and-file troops.\nAt the same time, the source noted that fear remains a major obstacle for those who hesitate to take this step. According to him, many worry about the safety of family members still in Ukraine, who would likely face pressure from the Security Service of Ukraine. For this reason, most fighters refrain from revealing their identities.","title":"Placeholder title","url":null,"version":1},"before":null,"id":"other-article","kind":"article"},{"after":{"added_at":"2026-11-22T12:00:00Z","author":null,"blocks":[{"end":2064,"kind":"paragraph","start":0}],"file_name":"article.txt","id":"other-newer","media_type":"text/plain","published":null,"publisher":null,"sha256":"0000000000000000000000000000000000000000000000000000000000000000","size":2070,"text":"New. More Than a Thousand Ex-Ukrainian Soldiers Join Russian Forces\nTASS sources say over 1,000 former Ukrainian servicemen have joined four Russian combat units, citing ideology, political discontent and security concerns.\nFormer Ukrainian servicemen who decided to side with Russian forces are already deployed across four combat units, with their total number exceeding one thousand fighters. This was reported to TASS by sources within Russian security structures.\nAccording to one of the sources, Ukrainian intelligence has been voicing concern over what it describes as a growing stream of captured Ukrainian soldiers opting to join the Russian Armed Forces. Brigadier General Dmitry Usov, who serves as secretary of Kyiv’s coordination headquarters on prisoner-of-war affairs, has stated that Ukraine has identified at least 62 former Ukrainian troops who are now fighting for Russia.\nThe security representative emphasized that, given the existence of four fully formed combat units, the overall number of defectors is likely to surpass the one-thousand mark.\nThe source added that conversations with captured Ukrainian personnel shed light on the motivations behind such decisions. Ideology, he said, was the primary factor: many prisoners who chose to switch sides considered themselves Russian and viewed their actions as a continuation of the legacy of those who fought against fascism during the Great Patriotic War.\nOther reasons included dissatisfaction with the political direction of Kyiv’s leadership, a desire for a change of government in Ukraine, the intention to obtain Russian citizenship, and a negative assessment of the competence of Ukraine’s military command and its treatment of rank-and-file troops.\nAt the same time, the source noted that fear remains a major obstacle for those who hesitate to take this step. According to him, many worry about the safety of family members still in Ukraine, who would likely face pressure from the Security Service of Ukraine. For this reason, most fighters refrain from revealing their identities.","title":"Placeholder title","url":null,"version":2},"before":null,"id":"other-newer","kind":"article"},{"after":{"added_at":"2026-11-22T12:00:00Z","anchor":{"end":858,"prefix":"ted that Ukraine has identified ","quote":"at least 62 former Ukrainian troops","start":823,"suffix":" who are now fighting for Russia"},"chosen_because":"","claimant":null,"id":"other1","kind":"other","number":1,"priority":"normal","relayed_by":[],"said_on":"","said_where":"","sourcing":null,"statement":"","status":"to-do","tags":[],"was_suggested":false},"before":null,"id":"other1","kind":"claim"},{"after":{"anchor":{"end":1799,"prefix":"ame time, the source noted that ","quote":"fear remains a major obstacle","start":1770,"suffix":" for those who hesitate to take "},"at":"2026-11-22T12:00:00Z","by":"Placeholder checker","id":"other2","reason":"other","remark":"Placeholder","was_suggested":false},"before":null,"id":"other2","kind":"dismissal"},{"after":{"author":null,"confidential":false,"derived_from":null,"id":"other3","published":null,"publisher":null,"title":"Placeholder source A","url":null},"before":null,"id":"other3","kind":"source"},{"after":{"accessed_at":"2026-11-22T12:00:00Z","excerpt":"Placeholder excerpt 🙂","grade":null,"id":"other3","locator":"","note":"","number":1,"source_id":"other3"},"before":null,"id":"other3","kind":"evidence"},{"after":{"claim_id":"other1","evidence_id":"other3","id":"other1~other3","position":0,"stance":"context"},"before":null,"id":"other1~other3","kind":"link"},{"after":{"added_at":"2026-11-22T12:00:00Z","alt":"Placeholder","caption":"Placeholder","evidence_id":"other3","for_readers":false,"id":"other3","media_type":"application/pdf","name":"a.pdf","role":"original","sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","size":3},"before":null,"id":"other3","kind":"file"},{"after":{"at":"2026-11-22T12:00:00Z","because":"Placeholder reason","by":"Placeholder checker","claim_id":"other1","id":"other4","label":"Unproven","position":0,"rating":"unproven","scale":"default","scale_version":1,"unknown":"","wording":"at least 62 former Ukrainian troops"},"before":null,"id":"other4","kind":"verdict"},{"after":{"at":"2026-11-22T12:00:00Z","by":"Placeholder checker","claim_id":"other1","evidence_id":null,"id":"other5","text":"Placeholder note"},"before":null,"id":"other5","kind":"note"},{"after":{"answer":null,"answered_at":null,"asked_at":"2026-11-22T12:00:00Z","asked_by":"Placeholder checker","channel":"","claim_id":"other1","due":null,"id":"other6","party":"A party","question":"A question?"},"before":null,"id":"other6","kind":"reply"},{"after":{"approved":true,"at":"2026-11-22T12:00:00Z","by":"Placeholder checker","claim_id":"other1","id":"other7","rating":null,"remark":""},"before":null,"id":"other7","kind":"review"},{"after":{"at":"2026-11-22T12:00:00Z","by":"Placeholder checker","claim_id":null,"id":"other8","text":"Placeholder correction"},"before":null,"id":"other8","kind":"correction"},{"after":{"at":"2026-11-22T12:00:00Z","by":"Placeholder checker","categories":["satire"],"claim_id":"other1","context":"Placeholder context","id":"other1~media","original":"","seen_at":""},"before":null,"id":"other1~media","kind":"media-finding"},{"after":{"about":"evidence 1","at":"2026-11-22T12:00:00Z","by":"Placeholder checker","claim_id":"other1","id":"other11","reason":"Placeholder reason","rule":"no-locator"},"before":null,"id":"other11","kind":"waiver"},{"after":{"at":"2026-11-22T12:00:00Z","by":"Placeholder checker","content_hash":"0000000000000000000000000000000000000000000000000000000000000000","fields":[{"claim_id":"other1","prose":"because","text":"Placeholder reason"}],"id":"other-copy","version":1},"before":null,"id":"other-copy","kind":"review-copy"}]','0000000000000000000000000000000000000000000000000000000000000000','48a22e6e244ab2b249a43d983369c55dcf4460980091a43dc4091653ba666f4e');
CREATE TABLE media_findings (
	id TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	row_version INTEGER NOT NULL, 
	claim_id TEXT NOT NULL, 
	categories TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	at TEXT NOT NULL, 
	seen_at TEXT NOT NULL, 
	original TEXT NOT NULL, 
	context TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(claim_id) REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "media_findings" VALUES('case1~media','case',1,'case1','["satire"]','Placeholder checker','2026-11-22T12:00:00Z','','','Placeholder context');
INSERT INTO "media_findings" VALUES('other1~media','other',1,'other1','["satire"]','Placeholder checker','2026-11-22T12:00:00Z','','','Placeholder context');
CREATE TABLE notes (
	id TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	row_version INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	at TEXT NOT NULL, 
	claim_id TEXT, 
	evidence_id TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(claim_id) REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(evidence_id) REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "notes" VALUES('case5','case',1,'Placeholder note','Placeholder checker','2026-11-22T12:00:00Z','case1',NULL);
INSERT INTO "notes" VALUES('other5','other',1,'Placeholder note','Placeholder checker','2026-11-22T12:00:00Z','other1',NULL);
CREATE TABLE replies (
	id TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	row_version INTEGER NOT NULL, 
	party TEXT NOT NULL, 
	question TEXT NOT NULL, 
	asked_at TEXT NOT NULL, 
	asked_by TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	due TEXT, 
	answer TEXT, 
	answered_at TEXT, 
	claim_id TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(claim_id) REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "replies" VALUES('case6','case',1,'A party','A question?','2026-11-22T12:00:00Z','Placeholder checker','',NULL,NULL,NULL,'case1');
INSERT INTO "replies" VALUES('other6','other',1,'A party','A question?','2026-11-22T12:00:00Z','Placeholder checker','',NULL,NULL,NULL,'other1');
CREATE TABLE review_copies (
	id TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	row_version INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	content_hash TEXT NOT NULL, 
	fields TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "review_copies" VALUES('case-copy','case',1,'2026-11-22T12:00:00Z','Placeholder checker',1,'0000000000000000000000000000000000000000000000000000000000000000','[{"claim_id":"case1","prose":"because","text":"Placeholder reason"}]');
INSERT INTO "review_copies" VALUES('other-copy','other',1,'2026-11-22T12:00:00Z','Placeholder checker',1,'0000000000000000000000000000000000000000000000000000000000000000','[{"claim_id":"other1","prose":"because","text":"Placeholder reason"}]');
CREATE TABLE reviews (
	id TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	row_version INTEGER NOT NULL, 
	"by" TEXT NOT NULL, 
	at TEXT NOT NULL, 
	approved INTEGER NOT NULL, 
	remark TEXT NOT NULL, 
	rating TEXT, 
	claim_id TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(claim_id) REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "reviews" VALUES('case7','case',1,'Placeholder checker','2026-11-22T12:00:00Z',1,'',NULL,'case1');
INSERT INTO "reviews" VALUES('other7','other',1,'Placeholder checker','2026-11-22T12:00:00Z',1,'',NULL,'other1');
CREATE TABLE sources (
	id TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	row_version INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	url TEXT, 
	author TEXT, 
	publisher TEXT, 
	published TEXT, 
	derived_from TEXT, 
	confidential INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(derived_from) REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "sources" VALUES('case3','case',1,'Placeholder source A',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "sources" VALUES('later4','case',1,'Placeholder source B',NULL,NULL,NULL,NULL,NULL,0);
INSERT INTO "sources" VALUES('other3','other',1,'Placeholder source A',NULL,NULL,NULL,NULL,NULL,0);
CREATE TABLE verdicts (
	id TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	row_version INTEGER NOT NULL, 
	claim_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	rating TEXT NOT NULL, 
	label TEXT NOT NULL, 
	scale TEXT NOT NULL, 
	scale_version INTEGER NOT NULL, 
	wording TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	at TEXT NOT NULL, 
	because TEXT NOT NULL, 
	unknown TEXT NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(claim_id) REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "verdicts" VALUES('case4','case',1,'case1',0,'unproven','Unproven','default',1,'at least 62 former Ukrainian troops','Placeholder checker','2026-11-22T12:00:00Z','Placeholder reason','');
INSERT INTO "verdicts" VALUES('later3','case',1,'case1',1,'false','False','default',1,'at least 62 former Ukrainian troops','Placeholder checker','2026-11-22T12:00:00Z','Placeholder reason','');
INSERT INTO "verdicts" VALUES('other4','other',1,'other1',0,'unproven','Unproven','default',1,'at least 62 former Ukrainian troops','Placeholder checker','2026-11-22T12:00:00Z','Placeholder reason','');
CREATE TABLE waivers (
	id TEXT NOT NULL, 
	case_id TEXT NOT NULL, 
	row_version INTEGER NOT NULL, 
	rule TEXT NOT NULL, 
	about TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	at TEXT NOT NULL, 
	claim_id TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(case_id) REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED, 
	FOREIGN KEY(claim_id) REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT

;
INSERT INTO "waivers" VALUES('case11','case',1,'no-locator','evidence 1','Placeholder reason','Placeholder checker','2026-11-22T12:00:00Z','case1');
INSERT INTO "waivers" VALUES('other11','other',1,'no-locator','evidence 1','Placeholder reason','Placeholder checker','2026-11-22T12:00:00Z','other1');
CREATE INDEX cases_by_update ON cases (updated_at, id);
CREATE INDEX cases_by_status ON cases (status, updated_at, id);
CREATE INDEX cases_by_assignee ON cases (assignee, updated_at, id);
CREATE INDEX articles_by_case ON articles (case_id);
CREATE INDEX claims_by_case ON claims (case_id);
CREATE INDEX dismissals_by_case ON dismissals (case_id);
CREATE INDEX sources_by_case ON sources (case_id);
CREATE INDEX review_copies_by_case ON review_copies (case_id);
CREATE INDEX evidence_by_case ON evidence (case_id);
CREATE INDEX verdicts_by_case ON verdicts (case_id);
CREATE INDEX replies_by_case ON replies (case_id);
CREATE INDEX reviews_by_case ON reviews (case_id);
CREATE INDEX corrections_by_case ON corrections (case_id);
CREATE INDEX media_findings_by_case ON media_findings (case_id);
CREATE INDEX waivers_by_case ON waivers (case_id);
CREATE INDEX links_by_case ON links (case_id);
CREATE INDEX files_by_case ON files (case_id);
CREATE INDEX notes_by_case ON notes (case_id);
CREATE TRIGGER log_is_not_changed BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_is_not_cut BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
COMMIT;
