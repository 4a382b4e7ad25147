// Written by `npm run generate` from the companion's own description. Change it there.

export interface paths {
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Cases
         * @description The cases, the one touched last first.
         */
        get: operations["list_cases_api_cases_get"];
        put?: never;
        /**
         * Add Case
         * @description Stores a whole order context, for programs that have one.
         */
        post: operations["add_case_api_cases_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Case */
        get: operations["get_case_api_cases__case_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case_id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive
         * @description Adds the closed case to the library, without anybody's name or address. Later briefs learn from it.
         */
        post: operations["archive_api_cases__case_id__archive_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case_id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Attachment
         * @description Keeps a file with the case, untouched and once. Answers with its SHA-256.
         */
        post: operations["add_attachment_api_cases__case_id__attachments_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case_id}/attachments/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Attachment Part
         * @description Takes a large file (a video) part by part, in order; the last part makes it a file of the case.
         */
        post: operations["add_attachment_part_api_cases__case_id__attachments_parts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case_id}/brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Brief
         * @description The brief of a case at this moment, in the seller's language. 503 `not-ready` while the model loads.
         */
        get: operations["get_brief_api_cases__case_id__brief_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case_id}/collect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Collecting
         * @description How far it is, or how the last one ended.
         */
        get: operations["collecting_api_cases__case_id__collect_get"];
        put?: never;
        /**
         * Start Collecting
         * @description Begins to open the pages of this one order in the collector's browser, and answers at once.
         */
        post: operations["start_collecting_api_cases__case_id__collect_post"];
        /**
         * Cancel Collecting
         * @description Ends it. What was read until then is kept.
         */
        delete: operations["cancel_collecting_api_cases__case_id__collect_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case_id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Form
         * @description What is known of the case, sorted into order, shipment, buyer's statements and proof, and what is missing.
         */
        get: operations["get_form_api_cases__case_id__form_get"];
        /**
         * Put Form
         * @description Keeps what the seller typed. It stands before what the pages say; both stay visible.
         */
        put: operations["put_form_api_cases__case_id__form_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case_id}/packet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Packet State
         * @description How far the packet is, and the files that can be fetched.
         */
        get: operations["packet_state_api_cases__case_id__packet_get"];
        put?: never;
        /**
         * Start Packet
         * @description Begins building the case's packet, or joins the building of it, and answers at once.
         */
        post: operations["start_packet_api_cases__case_id__packet_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case_id}/packet/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Packet File
         * @description `packet.pdf` or `packet.zip` of the last packet that was finished.
         */
        get: operations["packet_file_api_cases__case_id__packet__name__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case_id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose Type
         * @description What the dispute may be about, where the message alone does not tell. It decides nothing.
         */
        post: operations["propose_type_api_cases__case_id__proposal_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case_id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compose Reply
         * @description One reply for a remedy, or the first answer, in the language and tone asked for.
         */
        post: operations["compose_reply_api_cases__case_id__reply_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{case_id}/reply/polish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Polish Reply
         * @description The composed reply in the language model's words, or as it was composed, with the reason. Ends when the asker
         *     hangs up.
         */
        post: operations["polish_reply_api_cases__case_id__reply_polish_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events
         * @description Server-sent events: `model`, `case` (a case changed), `packet` and `collect` (how far they are).
         */
        get: operations["events_api_events_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/library/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search
         * @description Past cases like the words in `q`, each with what is the same and what differs.
         */
        get: operations["search_api_library_search_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/lint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lint Message
         * @description What may not be said in this message on the portal. Does not wait for the text model.
         */
        post: operations["lintMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/translate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Translate Messages
         * @description Each text by the first engine that is on and can. Nothing is an error but a text that is too long.
         */
        post: operations["translateMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/translate/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Translation
         * @description The translation with its values in place, and whether all of them survived.
         */
        post: operations["checkTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/translate/protect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Protect Texts
         * @description The texts as a translator in the browser may have them.
         */
        post: operations["protectTexts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/understand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Understand Messages
         * @description What a conversation says: language, type, asks, threats, urgency, promises, gist.
         *
         *     503 `not-ready` while the text model loads.
         */
        post: operations["understandMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order Badges
         * @description What is known of the orders of a list, for those that have a case in which something is disputed or due.
         */
        post: operations["order_badges_api_orders_badges_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Paired
         * @description True for whoever may ask.
         */
        get: operations["paired_api_pair_get"];
        put?: never;
        /**
         * Pair
         * @description Exchanges a pairing code for a token. The code is used up by it, and void after a few wrong tries.
         */
        post: operations["pair_api_pair_post"];
        /**
         * Unpair
         * @description Takes back the token that the request carries.
         */
        delete: operations["unpair_api_pair_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Reading
         * @description Stores what a page showed and merges it into the order's case. 422 `no-order-number` when it names no order.
         */
        post: operations["add_reading_api_readings_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/readings/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Rows
         * @description Merges the rows of a list into the cases of their orders; rows that show a claim or a return open a case.
         */
        post: operations["add_rows_api_readings_rows_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Rules */
        get: operations["list_rules_api_rules_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Rule
         * @description 404 `not-found` when there is no rule of that id.
         */
        get: operations["get_rule_api_rules__rule_id__get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/collector": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Collector Settings */
        get: operations["collector_settings_api_settings_collector_get"];
        /**
         * Change Collector Settings
         * @description Turns it on or off, or changes its pace; it is kept in `settings.json`. Turning it off ends what runs.
         */
        put: operations["change_collector_settings_api_settings_collector_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/language-model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Language Model Settings
         * @description How it is set up. The key is never told.
         */
        get: operations["language_model_settings_api_settings_language_model_get"];
        /**
         * Change Language Model Settings
         * @description Sets it up, switches it on or off; kept in `settings.json`, its key in the system's keychain.
         */
        put: operations["change_language_model_settings_api_settings_language_model_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/language-model/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test Language Model
         * @description Whether it answers. Nothing of any order is in the question.
         */
        post: operations["test_language_model_api_settings_language_model_test_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/translation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Translation Settings */
        get: operations["translation_settings_api_settings_translation_get"];
        /**
         * Change Translation Settings
         * @description Switches engines, changes their order, addresses and keys. A key is never given back.
         */
        put: operations["change_translation_settings_api_settings_translation_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Health
         * @description Answers at once, whatever else is still loading.
         */
        get: operations["health_health_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Address */
        Address: {
            /** City */
            city?: string | null;
            /** Country */
            country?: string | null;
            /** Lines */
            lines?: string[];
            /** Name */
            name?: string | null;
            /** Postcode */
            postcode?: string | null;
            /** Region */
            region?: string | null;
        };
        /** Archived */
        Archived: {
            /** Case Id */
            case_id: string;
        };
        /**
         * Ask
         * @description What the buyer wants.
         * @enum {string}
         */
        Ask: "full-refund" | "return-and-refund" | "partial-refund" | "replacement" | "resend-parts" | "repair" | "cancel-order" | "correct-address" | "trace-with-carrier" | "answer-question";
        /** Attachment */
        Attachment: {
            /** Media Type */
            media_type?: string | null;
            /** Name */
            name: string;
            /** Url */
            url?: string | null;
        };
        /** AttachmentAnswer */
        AttachmentAnswer: {
            /** Sha256 */
            sha256: string;
        };
        /**
         * AttachmentRequest
         * @description A file for a case. `data` is base64; `kind` an evidence item code, or empty where it is not known.
         */
        AttachmentRequest: {
            /** Data */
            data: string;
            /** Kind */
            kind?: components["schemas"]["EvidenceItem"] | "" | null;
            /**
             * Media Type
             * @default application/octet-stream
             */
            media_type?: string;
            /** Name */
            name: string;
        };
        /** Badge */
        Badge: {
            /** Case Id */
            case_id: string;
            /** @description the nearest one to come, else the one that passed last */
            deadline: components["schemas"]["Deadline"] | null;
            /** @description null where nothing is disputed, or it was not read yet */
            dispute_type: components["schemas"]["DisputeType"] | null;
            /** Order Id */
            order_id: string;
        };
        /** BadgeRequest */
        BadgeRequest: {
            /**
             * Lang
             * @default en
             */
            lang?: string;
            /** Order Ids */
            order_ids: string[];
            portal: components["schemas"]["Portal"];
        };
        /** Badges */
        Badges: {
            /** Badges */
            badges: components["schemas"]["Badge"][];
            /**
             * Made At
             * Format: date-time
             * @description the companion's clock: what is left of a deadline is counted from here
             */
            made_at: string;
        };
        /** Brief */
        Brief: {
            /** Also */
            also?: components["schemas"]["DisputeType"][];
            /** Asks */
            asks?: components["schemas"]["Ask"][];
            /**
             * Candidates
             * @description where `confidence` is below one half: the likeliest types, to choose from
             */
            candidates?: components["schemas"]["Candidate"][];
            /** Case Id */
            case_id?: string | null;
            /** Confidence */
            confidence: number;
            /** Contradictions */
            contradictions?: string[];
            /** Deadlines */
            deadlines?: components["schemas"]["Deadline"][];
            dispute_type: components["schemas"]["DisputeType"];
            /**
             * Entities
             * @description order numbers, amounts, dates, sizes and colours that the buyer names
             */
            entities?: components["schemas"]["Entity"][];
            /** Evidence */
            evidence?: components["schemas"]["EvidenceEntry"][];
            /** Facts */
            facts: components["schemas"]["Fact"][];
            /** @description what can be answered before anything is decided; null where nobody waits for an answer */
            first_reply?: components["schemas"]["Reply"] | null;
            /**
             * Gist
             * @description what the buyer's messages say, sentence by sentence, the oldest first
             */
            gist?: components["schemas"]["MessageGist"][];
            /** If Known */
            if_known?: components["schemas"]["IfKnown"][];
            /** Language */
            language: string;
            /**
             * Language Confidence
             * @default 0
             */
            language_confidence?: number;
            liability: components["schemas"]["Liability"];
            /**
             * Made At
             * Format: date-time
             * @description the companion's clock: what is left of a deadline is counted from here
             */
            made_at: string;
            /** Missing */
            missing?: components["schemas"]["Missing"][];
            /**
             * Notes
             * @description what was not read or not understood, and what to do
             */
            notes?: string[];
            /** Options */
            options: components["schemas"]["Option"][];
            /** Own Replies */
            own_replies?: components["schemas"]["OwnReply"][];
            /**
             * Promises
             * @description what the seller has promised: by the seller's own messages, then by what the buyer reports
             */
            promises?: components["schemas"]["Promise"][];
            /** Replies */
            replies?: components["schemas"]["Reply"][];
            /** Similar */
            similar?: components["schemas"]["SimilarCase"][];
            /** Summary */
            summary: string;
            /** Threats */
            threats?: components["schemas"]["Threat"][];
            urgency: components["schemas"]["Urgency"];
        };
        /** Broken */
        Broken: {
            /**
             * Fault
             * @enum {string}
             */
            fault: "lost-value" | "doubled-value" | "unknown-value" | "forbidden-term" | "empty";
            /** What */
            what: string;
        };
        /** BrowserHealth */
        BrowserHealth: {
            /** Name */
            name: string;
            /** State */
            state: string;
        };
        /** Buyer */
        Buyer: {
            /** Claims */
            claims?: number | null;
            /** Name */
            name?: string | null;
            /** Orders */
            orders?: number | null;
            /** Refunds */
            refunds?: number | null;
        };
        /**
         * Candidate
         * @description One of the types that a message may be of.
         */
        Candidate: {
            /** Confidence */
            confidence: number;
            dispute_type: components["schemas"]["DisputeType"];
        };
        /**
         * CaseForm
         * @description The standard form of one case.
         */
        CaseForm: {
            /**
             * Captured
             * @description texts taken from pages, not sorted yet
             */
            captured?: string[];
            /** Case Id */
            case_id: string;
            /** Files */
            files: components["schemas"]["FormFile"][];
            /** Groups */
            groups: components["schemas"]["FormGroup"][];
            /** Marketplace */
            marketplace: string;
            /** Messages */
            messages: components["schemas"]["Message"][];
            /** Missing */
            missing: components["schemas"]["FormMissing"][];
            /** Order Id */
            order_id: string;
            /** Portal */
            portal: string;
            problem: components["schemas"]["FormProblem"];
            /** Proof */
            proof: components["schemas"]["FormProof"][];
        };
        /** CaseRow */
        CaseRow: {
            /** Case Id */
            case_id: string;
            /** Marketplace */
            marketplace: string;
            /** Order Id */
            order_id: string;
            /** Portal */
            portal: string;
            /** Updated At */
            updated_at: string;
        };
        /** CaseRows */
        CaseRows: {
            /** Cases */
            cases: components["schemas"]["CaseRow"][];
        };
        /** CaseView */
        CaseView: {
            /** Case Id */
            case_id: string;
            context: components["schemas"]["OrderContext"];
            /** Pages */
            pages: components["schemas"]["PageRead"][];
        };
        /** Cause */
        Cause: {
            /** Confidence */
            confidence: number;
            party: components["schemas"]["Party"];
            /**
             * Why
             * @default
             */
            why?: string;
        };
        /**
         * CheckRequest
         * @description A translation made elsewhere, of the lines that `protect` gave for this text.
         */
        CheckRequest: {
            /** Case Id */
            case_id?: string | null;
            /** Lines */
            lines: string[];
            /** Source */
            source?: string | null;
            /** Target */
            target: string;
            /** Text */
            text: string;
        };
        /** CheckedTranslation */
        CheckedTranslation: {
            /** Broken */
            broken: boolean;
            /** Problems */
            problems: components["schemas"]["Broken"][];
            /** Translation */
            translation: string;
        };
        /** Claim */
        Claim: {
            /** Amount */
            amount?: string | null;
            decision?: components["schemas"]["Decision"] | null;
            /** Id */
            id?: string | null;
            /** @default message */
            kind?: components["schemas"]["ClaimKind"];
            /** Opened At */
            opened_at?: string | null;
            /** Reason */
            reason?: string | null;
            /** Respond By */
            respond_by?: string | null;
            /** Status */
            status?: string | null;
        };
        /**
         * ClaimKind
         * @description The form that the complaint has taken.
         * @enum {string}
         */
        ClaimKind: "message" | "return-request" | "a-to-z" | "inr-case" | "snad-case" | "cancellation-request" | "payment-dispute" | "chargeback" | "feedback" | "review" | "policy-warning";
        /**
         * Closing
         * @description What the seller says when closing a case.
         */
        Closing: {
            /** Cost */
            cost?: number | string | null;
            /** Currency */
            currency?: string | null;
            /**
             * Done
             * @default
             */
            done?: string;
            /** Evidence */
            evidence?: components["schemas"]["EvidenceItem"][];
            lesson?: components["schemas"]["Lesson"];
            outcome: components["schemas"]["Outcome"];
            remedy: components["schemas"]["Remedy"];
            reply?: components["schemas"]["SentReply"] | null;
        };
        /**
         * CollectEnding
         * @description Why it ended before it was through.
         */
        CollectEnding: {
            /** Code */
            code: string;
            /** Hint */
            hint: string;
            /** Message */
            message: string;
        };
        /**
         * CollectRequest
         * @description `open_threads` also opens message threads that are unread, which marks them read on the portal.
         */
        CollectRequest: {
            /**
             * Lang
             * @default en
             * @enum {string}
             */
            lang?: "en" | "zh";
            /**
             * Open Threads
             * @default false
             */
            open_threads?: boolean;
        };
        /**
         * CollectState
         * @description `done` the plan was gone through · `stopped` something stood in the way · `cancelled` by the seller · `failed` a
         *     fault of the browser or of ours. What was read until then is kept in every case.
         */
        CollectState: {
            /**
             * Done
             * @description pages that were opened
             * @default 0
             */
            done?: number;
            error?: components["schemas"]["CollectEnding"] | null;
            /**
             * Page
             * @description kind of the page that is open
             */
            page?: string | null;
            /** Pages */
            pages?: components["schemas"]["CollectedPage"][];
            /**
             * State
             * @default none
             * @enum {string}
             */
            state?: "none" | "running" | "done" | "stopped" | "cancelled" | "failed";
            /** Step */
            step?: ("starting" | "waiting" | "opening" | "reading" | "keeping" | "done") | null;
            /**
             * Total
             * @description pages that are known so far; a page may lead to more
             * @default 0
             */
            total?: number;
            /** Url */
            url?: string | null;
        };
        /**
         * CollectedPage
         * @description One page of the plan. `read` it was read into the case · `nothing` it says nothing about this order · `unread`
         *     it was opened and no reader knew it · `missing` the portal has no such page · `left-alone` an unread thread ·
         *     `not-opened` it ended before, or as many pages as may be were open already.
         */
        CollectedPage: {
            /**
             * Files
             * @description pictures and snapshots that were kept of it
             * @default 0
             */
            files?: number;
            /**
             * Page
             * @description kind of page
             */
            page: string;
            /**
             * State
             * @default waiting
             * @enum {string}
             */
            state?: "waiting" | "opening" | "read" | "nothing" | "unread" | "missing" | "left-alone" | "not-opened";
            /**
             * Url
             * @description without what the portal hung to it
             */
            url: string;
        };
        /**
         * CollectorChange
         * @description What is left out stays as it is.
         */
        CollectorChange: {
            /** Max Seconds */
            max_seconds?: number | null;
            /** Min Seconds */
            min_seconds?: number | null;
            /** On */
            on?: boolean | null;
            /** Orders Per Hour */
            orders_per_hour?: number | null;
            /** Pages */
            pages?: number | null;
            /** Window */
            window?: boolean | null;
        };
        /**
         * CollectorSettings
         * @description Whether more pages may be read, and how fast. Off until the seller turns it on.
         */
        CollectorSettings: {
            /**
             * Max Seconds
             * @description longest wait between two pages
             */
            max_seconds: number;
            /**
             * Min Seconds
             * @description shortest wait between two pages
             */
            min_seconds: number;
            /**
             * On
             * @description whether POST /api/cases/{case_id}/collect may open pages
             */
            on: boolean;
            /** Orders Per Hour */
            orders_per_hour: number;
            /**
             * Pages
             * @description most pages opened for one order
             */
            pages: number;
            /**
             * Portals
             * @description portals whose pages can be collected; not changed
             */
            portals?: string[];
            /**
             * Window
             * @description whether the collector's browser is shown while it works
             */
            window: boolean;
        };
        /**
         * Conversation
         * @description The buyer's messages, oldest first.
         */
        Conversation: {
            /** Country */
            country?: string | null;
            /**
             * Lang
             * @description the seller's language: `zh`, else English
             * @default en
             */
            lang?: string;
            /** Marketplace */
            marketplace?: string | null;
            /**
             * Seller Texts
             * @description the seller's own messages, oldest first
             */
            seller_texts?: string[];
            /** Texts */
            texts: string[];
        };
        /** Deadline */
        Deadline: {
            /**
             * Computed At
             * @description what the rule gives, beside a page's date
             */
            computed_at?: string | null;
            /**
             * Consequence
             * @default
             */
            consequence?: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            kind: components["schemas"]["DeadlineKind"];
            /**
             * Passed
             * @default false
             */
            passed?: boolean;
            /** Rule */
            rule?: string | null;
            /**
             * Source
             * @enum {string}
             */
            source: "page" | "rule";
            /** What */
            what: string;
            /**
             * Zone
             * @description the marketplace's time zone, IANA
             */
            zone: string;
        };
        /**
         * DeadlineKind
         * @enum {string}
         */
        DeadlineKind: "answer-buyer" | "answer-claim" | "appeal" | "refund" | "ship" | "upload-tracking" | "carrier-claim" | "return-label" | "other";
        /** Decision */
        Decision: {
            /** Amount */
            amount?: string | null;
            /** At */
            at?: string | null;
            /** Debited At */
            debited_at?: string | null;
            /** For */
            for?: ("buyer" | "seller") | null;
        };
        /** Decisions */
        Decisions: {
            counts_against_metrics: components["schemas"]["LikelyDecision"];
            refund_buyer: components["schemas"]["LikelyDecision"];
            seller_pays: components["schemas"]["LikelyDecision"];
        };
        /**
         * DisputeType
         * @description What the complaint is about.
         * @enum {string}
         */
        DisputeType: "not-received" | "delivered-not-received" | "late" | "damaged" | "defective" | "not-as-described" | "wrong-item" | "missing-parts" | "size-fit" | "counterfeit" | "changed-mind" | "cancellation" | "customs-duties" | "refund-not-received" | "return-problem" | "unauthorized-payment" | "review-threat" | "address-change" | "product-question" | "other";
        /**
         * EngineState
         * @description `key`: where its key is kept, empty where it has none. Never the key itself.
         */
        EngineState: {
            /**
             * Key
             * @default
             * @enum {string}
             */
            key?: "" | "environment" | "keychain" | "file";
            /** Leaves The Machine */
            leaves_the_machine: boolean;
            /**
             * Name
             * @enum {string}
             */
            name: "ctranslate2" | "apertium" | "libretranslate" | "deepl" | "google" | "chat";
            /** On */
            on: boolean;
            /**
             * Ready
             * @description whether it has what it needs: address, key, program or weights
             */
            ready: boolean;
            /** Takes Key */
            takes_key: boolean;
        };
        /**
         * Entity
         * @description A number, amount, date, size or colour, as written and in one form for all languages.
         */
        Entity: {
            /**
             * Agrees
             * @description in a brief: whether it is what was read of the order; null where there is nothing to compare
             */
            agrees?: boolean | null;
            /**
             * Carrier
             * @description of a tracking number, where its shape tells
             */
            carrier?: string | null;
            /**
             * Currency
             * @description ISO 4217, of an amount; null where the sign alone does not tell it
             */
            currency?: string | null;
            /** End */
            end: number;
            kind: components["schemas"]["EntityKind"];
            /**
             * Message
             * @description which of the buyer's messages, the oldest is 0
             * @default 0
             */
            message?: number;
            /**
             * Start
             * @description place in the message as it was given, in characters
             */
            start: number;
            /**
             * Text
             * @description as it stands in the message
             */
            text: string;
            /**
             * Value
             * @description amount: decimal; date: ISO 8601, `--11-18` without a year and `---18` without a month; size: `EU 42`, `3XL`, `26 cm`, `W32 L34`; colour: its English name; numbers: without spaces, in capitals
             */
            value: string;
        };
        /**
         * EntityKind
         * @description What a message names.
         * @enum {string}
         */
        EntityKind: "order-number" | "tracking-number" | "amount" | "date" | "size" | "colour";
        /** EvidenceEntry */
        EvidenceEntry: {
            /** Have */
            have: boolean;
            /**
             * How
             * @description how to get it, in the seller's language
             */
            how: string;
            /**
             * Item
             * @description evidence item code
             */
            item: string;
            /**
             * Name
             * @description what it is, in the seller's language
             */
            name: string;
            need: components["schemas"]["EvidenceNeed"];
            /**
             * Proves
             * @description what it proves, in the seller's language
             * @default
             */
            proves?: string;
            /** Rule */
            rule?: string | null;
            /**
             * Won In
             * @description cases of the library that were won with it
             */
            won_in?: string[];
        };
        /**
         * EvidenceItem
         * @description Pieces of proof that checklists, packets and cases speak of.
         * @enum {string}
         */
        EvidenceItem: "tracking-history" | "first-scan" | "proof-of-delivery" | "signed-proof-of-delivery" | "delivery-photo" | "protected-label" | "address-on-order" | "dispatch-record" | "weight-at-dispatch" | "packing-photo" | "product-photo" | "serial-number" | "packing-list" | "photo-of-damage" | "photo-of-packaging" | "photo-of-item-received" | "photo-of-defect" | "carrier-damage-report" | "carrier-investigation" | "listing-at-order" | "measured-sizes" | "purchase-invoice" | "brand-authorisation" | "customs-declaration" | "duty-terms-shown" | "duty-receipt" | "return-tracking" | "return-inspection" | "refund-record" | "cancellation-record" | "buyer-messages" | "seller-answers" | "return-policy";
        /**
         * EvidenceNeed
         * @enum {string}
         */
        EvidenceNeed: "required" | "helpful" | "useless" | "against";
        /** EvidencePiece */
        EvidencePiece: {
            /**
             * Kind
             * @description an evidence item code, where known
             */
            kind?: string | null;
            /** Media Type */
            media_type?: string | null;
            /** Name */
            name: string;
            /** Sha256 */
            sha256?: string | null;
        };
        /** Fact */
        Fact: {
            /**
             * From
             * @description path in the order context it came from
             */
            from?: string | null;
            /** Name */
            name: string;
            /**
             * Value
             * @description null where it is not known; unknown is never treated as no
             */
            value: unknown;
        };
        /** Failure */
        Failure: {
            /** Code */
            code: string;
            /** Hint */
            hint: string;
            /** Message */
            message: string;
        };
        /**
         * FieldReading
         * @description One value as the page shows it, and how it was found.
         */
        FieldReading: {
            /**
             * At
             * @description when it was read, where earlier than the rest of the page
             */
            at?: string | null;
            how: components["schemas"]["How"];
            /** Raw */
            raw: string;
        };
        /**
         * Finding
         * @description One thing that may not be said. `start` and `end` count characters of the text as it was given; for attachments
         *     both are the text's end.
         */
        Finding: {
            /** End */
            end: number;
            /**
             * Fix
             * @description a way out
             */
            fix: string;
            /**
             * Kind
             * @description what was found, such as `phone` or `promise`
             */
            kind: string;
            /**
             * Level
             * @enum {string}
             */
            level: "block" | "warn" | "inform";
            /** Rule */
            rule: string;
            /** Start */
            start: number;
            /**
             * Why
             * @description in the language asked for
             */
            why: string;
        };
        /**
         * FormAnswer
         * @description `refused` are the paths whose text made no sense there; nothing of them was kept.
         */
        FormAnswer: {
            /** Case Id */
            case_id: string;
            /** Kept */
            kept: string[];
            /** Refused */
            refused: string[];
        };
        /**
         * FormChange
         * @description What the seller typed. An empty value takes back what was typed before.
         */
        FormChange: {
            /**
             * Asks
             * @description null leaves them as they are
             */
            asks?: components["schemas"]["Ask"][] | null;
            /**
             * Dispute Type
             * @description empty: as understood
             */
            dispute_type?: components["schemas"]["DisputeType"] | "" | null;
            /** Fields */
            fields?: {
                [key: string]: string;
            };
        };
        /**
         * FormField
         * @description One line of the form, prefilled where the order's pages said it.
         */
        FormField: {
            /**
             * Choices
             * @description codes to choose from
             */
            choices?: string[];
            /**
             * Contradicted
             * @description two sources mean different things
             * @default false
             */
            contradicted?: boolean;
            /**
             * Entry
             * @description how it is typed
             * @enum {string}
             */
            entry: "text" | "number" | "money" | "moment" | "choice" | "country" | "messages";
            /** Path */
            path: string;
            /**
             * Sources
             * @description every page that said it, the last one counts
             */
            sources?: components["schemas"]["FormSource"][];
            /**
             * Typed
             * @description typed by the seller
             * @default false
             */
            typed?: boolean;
            /**
             * Value
             * @description as in the order context; null where nothing is known
             */
            value?: unknown;
            /**
             * Wanted
             * @description missing, and the case needs it
             * @default false
             */
            wanted?: boolean;
        };
        /**
         * FormFile
         * @description A file of the case: photos, videos and documents apart.
         */
        FormFile: {
            /** Bytes */
            bytes: number;
            /** Captured At */
            captured_at: string;
            /**
             * Item
             * @default
             */
            item?: string;
            /** Media Type */
            media_type: string;
            /** Name */
            name: string;
            /** Sha256 */
            sha256: string;
            /**
             * Sort
             * @enum {string}
             */
            sort: "photo" | "video" | "document";
            /**
             * Source
             * @default
             */
            source?: string;
        };
        /** FormGroup */
        FormGroup: {
            /** Fields */
            fields: components["schemas"]["FormField"][];
            /**
             * Name
             * @enum {string}
             */
            name: "order" | "shipment" | "buyer";
        };
        /**
         * FormMissing
         * @description What nobody has said yet. What only the buyer knows comes as a question in the buyer's language.
         */
        FormMissing: {
            /**
             * Ask
             * @description the question to the buyer, in the buyer's language
             * @default
             */
            ask?: string;
            /**
             * Language
             * @description language of `ask`
             * @default
             */
            language?: string;
            /**
             * Path
             * @default
             */
            path?: string;
            /**
             * What
             * @description in the seller's language; empty for a field, which is named by its path
             * @default
             */
            what?: string;
            /**
             * Who
             * @enum {string}
             */
            who: "seller" | "buyer";
        };
        /**
         * FormProblem
         * @description What the case is about and what the buyer wants: as understood, or as the seller says.
         */
        FormProblem: {
            /** Asks */
            asks: components["schemas"]["Ask"][];
            /** Confidence */
            confidence: number;
            dispute_type: components["schemas"]["DisputeType"];
            /**
             * Said By
             * @enum {string}
             */
            said_by: "messages" | "seller";
        };
        /**
         * FormProof
         * @description A piece of proof: there, or worth getting.
         */
        FormProof: {
            /** Have */
            have: boolean;
            /**
             * How
             * @default
             */
            how?: string;
            item: components["schemas"]["EvidenceItem"];
            /** Name */
            name: string;
            /**
             * Need
             * @enum {string}
             */
            need: "required" | "helpful" | "useless" | "against";
        };
        /**
         * FormSource
         * @description Where a value came from.
         */
        FormSource: {
            /** At */
            at?: string | null;
            how: components["schemas"]["How"];
            /** Page */
            page: string;
            /** Raw */
            raw: string;
        };
        /**
         * GistSentence
         * @description One sentence of the buyer, and what it says.
         */
        GistSentence: {
            /**
             * Confidence
             * @description how likely the best statement is said, shown or not
             */
            confidence: number;
            /** End */
            end: number | null;
            /** Sentence */
            sentence: string;
            /**
             * Start
             * @description its place in the message as it was given; null where it stands otherwise there
             */
            start: number | null;
            /**
             * Statement
             * @description id in the library of statements; empty where nothing was recognised
             */
            statement: string;
            /**
             * Text
             * @description the statement in the seller's language; empty where nothing was recognised
             */
            text: string;
        };
        /** HTTPValidationError */
        HTTPValidationError: {
            /** Detail */
            detail?: components["schemas"]["ValidationError"][];
        };
        /** Health */
        Health: {
            browser: components["schemas"]["BrowserHealth"];
            index: components["schemas"]["IndexHealth"];
            model: components["schemas"]["ModelHealth"];
            /** Status */
            status: string;
            /** Version */
            version: string;
        };
        /** Hits */
        Hits: {
            /** Hits */
            hits: {
                [key: string]: unknown;
            }[];
        };
        /**
         * How
         * @description How a field was found on a page, or by which other way it came.
         * @enum {string}
         */
        How: "attribute" | "json" | "label" | "pointed" | "typed" | "api";
        /** IfKnown */
        IfKnown: {
            /** Fact */
            fact: string;
            /** Then */
            then: string;
        };
        /** IndexHealth */
        IndexHealth: {
            /** Cases */
            cases: number;
            /** State */
            state: string;
        };
        /** Item */
        Item: {
            /** Category */
            category?: string | null;
            /** Listing Id */
            listing_id?: string | null;
            /** Price */
            price?: string | null;
            /** Quantity */
            quantity?: number | null;
            /** Sku */
            sku?: string | null;
            /** Title */
            title?: string | null;
        };
        /**
         * LanguageModelChange
         * @description What is left out stays as it is. An empty `key` forgets the key, and so does an address on another host.
         */
        LanguageModelChange: {
            /** Base Url */
            base_url?: string | null;
            /** Key */
            key?: string | null;
            /** Model */
            model?: string | null;
            /** On */
            on?: boolean | null;
            /** Seconds */
            seconds?: number | null;
        };
        /**
         * LanguageModelSettings
         * @description The language model as it is set up. Its key is never told, only where it is kept.
         */
        LanguageModelSettings: {
            /** Base Url */
            base_url: string;
            /**
             * Key
             * @description where the key is kept; empty: there is none
             * @enum {string}
             */
            key: "" | "environment" | "keychain" | "file";
            /**
             * Leaves Machine
             * @description whether what is asked goes to another machine; it is redacted then
             */
            leaves_machine: boolean;
            /** Model */
            model: string;
            /** On */
            on: boolean;
            /**
             * Seconds
             * @description longest wait for an answer
             */
            seconds: number;
        };
        /**
         * LanguageModelTest
         * @description Whether it answers as it should; `reason` is why not.
         */
        LanguageModelTest: {
            /** Ok */
            ok: boolean;
            /** Reason */
            reason?: ("unreachable" | "too-slow" | "key-refused" | "not-found" | "busy" | "service-error" | "no-answer" | "cut-off" | "too-large") | null;
            /**
             * Status
             * @description HTTP status of the answer; 0 where none came
             * @default 0
             */
            status?: number;
        };
        /** Lesson */
        Lesson: {
            /**
             * En
             * @default
             */
            en?: string;
            /**
             * Zh
             * @default
             */
            zh?: string;
        };
        /** Liability */
        Liability: {
            cause: components["schemas"]["Cause"];
            /** Chance If Contested */
            chance_if_contested?: number | null;
            decisions: components["schemas"]["Decisions"];
            payer: components["schemas"]["Payer"];
            /** Protection */
            protection: components["schemas"]["Protection"][];
            /** Reasons */
            reasons: components["schemas"]["Reason"][];
            recover_from?: components["schemas"]["RecoverFrom"] | null;
            return_postage?: components["schemas"]["ReturnPostage"] | null;
        };
        /** LikelyDecision */
        LikelyDecision: {
            /**
             * Likely
             * @description null where it cannot be said
             */
            likely: boolean | null;
            /** Rule */
            rule?: string | null;
            /** Why */
            why: string;
        };
        /**
         * LintRequest
         * @description A message as it would be sent. `attachments` are the sizes of what goes with it.
         */
        LintRequest: {
            /**
             * Attachments
             * @description sizes in bytes
             * @default []
             */
            attachments?: number[];
            /**
             * Lang
             * @description the seller's language: `zh`, else English
             * @default en
             */
            lang?: string;
            portal: components["schemas"]["Portal"];
            /** Text */
            text: string;
        };
        /**
         * Linted
         * @description In the order of the text; empty where nothing was found.
         */
        Linted: {
            /** Findings */
            findings: components["schemas"]["Finding"][];
        };
        /** Message */
        Message: {
            /** At */
            at?: string | null;
            /** Attachments */
            attachments?: components["schemas"]["Attachment"][];
            /**
             * From
             * @enum {string}
             */
            from: "buyer" | "seller" | "platform";
            /**
             * Text
             * @default
             */
            text?: string;
        };
        /**
         * MessageGist
         * @description The sentences of one message of the buyer, quoted history and signature set aside.
         */
        MessageGist: {
            /**
             * Message
             * @description which of the buyer's messages, the oldest is 0
             */
            message: number;
            /** Sentences */
            sentences: components["schemas"]["GistSentence"][];
        };
        /** Missing */
        Missing: {
            /**
             * Ask
             * @description the question to the buyer, in the buyer's language
             */
            ask: string;
            question: components["schemas"]["Question"];
            /**
             * What
             * @description what is missing, in the seller's language
             */
            what: string;
        };
        /** ModelHealth */
        ModelHealth: {
            /** Name */
            name: string;
            /** State */
            state: string;
        };
        /** Option */
        Option: {
            /** Allowed */
            allowed: boolean;
            /** Cost */
            cost?: string | null;
            /** Currency */
            currency?: string | null;
            /** Forbidden By */
            forbidden_by?: string[];
            /**
             * Recommended
             * @default false
             */
            recommended?: boolean;
            remedy: components["schemas"]["Remedy"];
            /** Rules */
            rules?: string[];
            /** Why */
            why: string;
        };
        /** Order */
        Order: {
            /**
             * Buyer Note
             * @description what the buyer wrote when ordering
             */
            buyer_note?: string | null;
            /** Currency */
            currency?: string | null;
            /** Deliver By */
            deliver_by?: string | null;
            /** Duty Terms */
            duty_terms?: ("DDP" | "DAP" | "IOSS") | null;
            /** Fulfilment */
            fulfilment?: ("seller" | "platform") | null;
            /** Id */
            id: string;
            /** Items */
            items?: components["schemas"]["Item"][];
            /** Placed At */
            placed_at?: string | null;
            return_policy?: components["schemas"]["ReturnPolicy"] | null;
            /** Ship By */
            ship_by?: string | null;
            ship_from?: components["schemas"]["Place"] | null;
            ship_to?: components["schemas"]["Address"] | null;
            /**
             * Status
             * @description unshipped, shipped, delivered or cancelled, where known
             */
            status?: string | null;
            /** Total */
            total?: string | null;
        };
        /**
         * OrderContext
         * @description All that is known about one order, merged from every page that was read.
         */
        OrderContext: {
            /** Account */
            account?: string | null;
            buyer?: components["schemas"]["Buyer"] | null;
            /** Captured At */
            captured_at?: string | null;
            claim?: components["schemas"]["Claim"] | null;
            /** Evidence */
            evidence?: components["schemas"]["EvidencePiece"][];
            /** Marketplace */
            marketplace?: string | null;
            /** Messages */
            messages?: components["schemas"]["Message"][];
            order: components["schemas"]["Order"];
            /** Page Url */
            page_url?: string | null;
            portal: components["schemas"]["Portal"];
            problem?: components["schemas"]["Problem"] | null;
            return?: components["schemas"]["Return"] | null;
            /** Shipments */
            shipments?: components["schemas"]["Shipment"][];
            /** Sources */
            sources?: {
                [key: string]: components["schemas"]["Source"][];
            };
        };
        /**
         * Outcome
         * @enum {string}
         */
        Outcome: "won" | "lost" | "settled";
        /**
         * OwnReply
         * @description What the seller wrote in an earlier case of his own that ended well.
         */
        OwnReply: {
            /** Case Id */
            case_id: string;
            /** Language */
            language: string;
            outcome: components["schemas"]["Outcome"];
            /** Score */
            score: number;
            /** Text */
            text: string;
        };
        /** PacketFile */
        PacketFile: {
            /** Bytes */
            bytes: number;
            /** Media Type */
            media_type: string;
            /** Name */
            name: string;
        };
        /**
         * PacketRequest
         * @description `lang` is the seller's language; the packet itself is in the platform's.
         */
        PacketRequest: {
            /**
             * Lang
             * @default en
             * @enum {string}
             */
            lang?: "en" | "zh";
        };
        /**
         * PacketState
         * @description How far a case's packet is. `files` are those of the last packet that was finished, also while a new one is
         *     being built or has failed; `left_out` names originals that speak against the seller and were not enclosed.
         */
        PacketState: {
            /**
             * Done
             * @default 0
             */
            done?: number;
            error?: components["schemas"]["Failure"] | null;
            /** Files */
            files?: components["schemas"]["PacketFile"][];
            /** Left Out */
            left_out?: string[];
            /**
             * State
             * @default none
             * @enum {string}
             */
            state?: "none" | "running" | "ready" | "failed";
            /** Step */
            step?: ("reading" | "pictures" | "printing" | "packing" | "done") | null;
            /**
             * Total
             * @default 0
             */
            total?: number;
        };
        /** PageRead */
        PageRead: {
            /** At */
            at: string;
            /** Page */
            page: string;
        };
        /** PairAnswer */
        PairAnswer: {
            /** Token */
            token: string;
        };
        /** PairRequest */
        PairRequest: {
            /** Code */
            code: string;
        };
        /** Paired */
        Paired: {
            /** Paired */
            paired: boolean;
        };
        /** PartAnswer */
        PartAnswer: {
            /**
             * Bytes
             * @description how much has come so far
             */
            bytes: number;
            /**
             * Sha256
             * @description of the whole file, after its last part
             * @default
             */
            sha256?: string;
        };
        /**
         * PartRequest
         * @description A part of a file that is too large for one request. `upload` is made up by the sender, the same for all parts.
         */
        PartRequest: {
            /** Data */
            data: string;
            /** Kind */
            kind?: components["schemas"]["EvidenceItem"] | "" | null;
            /**
             * Last
             * @default false
             */
            last?: boolean;
            /**
             * Media Type
             * @default application/octet-stream
             */
            media_type?: string;
            /** Name */
            name: string;
            /** Number */
            number: number;
            /** Upload */
            upload: string;
        };
        /**
         * Party
         * @enum {string}
         */
        Party: "seller" | "carrier" | "platform" | "buyer" | "customs" | "supplier" | "shared" | "undetermined";
        /** Payer */
        Payer: {
            party: components["schemas"]["Party"];
            /** Rules */
            rules: string[];
            /** Why */
            why: string;
        };
        /** Place */
        Place: {
            /** Country */
            country?: string | null;
            /** Region */
            region?: string | null;
        };
        /**
         * Polished
         * @description A reply. Where `polished` is false it is the composed one, and `reason` says why.
         */
        Polished: {
            /**
             * Findings
             * @description what the portal forbids, with its place
             */
            findings?: components["schemas"]["Finding"][];
            /** Language */
            language: string;
            /**
             * Meaning
             * @description the same text in the seller's language
             */
            meaning: string;
            /**
             * Polished
             * @default false
             */
            polished?: boolean;
            /**
             * Reason
             * @description why the composed reply stands
             */
            reason?: ("off" | "unchanged" | "not-the-form" | "lint") | ("unreachable" | "too-slow" | "key-refused" | "not-found" | "busy" | "service-error" | "no-answer" | "cut-off" | "too-large") | ("facts" | "form" | "length" | "language" | "remedy" | "meaning") | null;
            /**
             * Sentences
             * @description sentence by sentence; empty where the wording is not the companion's own
             */
            sentences?: components["schemas"]["ReplySentence"][];
            /** Text */
            text: string;
            tone: components["schemas"]["Tone"];
            /** Warnings */
            warnings?: string[];
        };
        /**
         * Portal
         * @description Where the seller works. A marketplace (`amazon.de`) is one site of a portal.
         * @enum {string}
         */
        Portal: "amazon" | "ebay" | "shopify" | "wish" | "walmart" | "etsy" | "aliexpress" | "tiktok-shop" | "temu" | "shopee" | "lazada" | "mercado-libre" | "other";
        /**
         * Problem
         * @description What the seller says the case is about. It stands before what was understood of the messages.
         */
        Problem: {
            /** Asks */
            asks?: components["schemas"]["Ask"][] | null;
            dispute_type?: components["schemas"]["DisputeType"] | null;
        };
        /**
         * Promise
         * @description What the seller is bound to by word, who says so, and where.
         */
        Promise: {
            /**
             * At
             * @description when that message was written, where it is known
             */
            at?: string | null;
            /**
             * By
             * @description `seller`: the seller's own message says it; `buyer`: the buyer reports it
             * @enum {string}
             */
            by: "buyer" | "seller";
            /**
             * Confidence
             * @description how likely a promise of this kind is said, 0 to 1
             */
            confidence: number;
            /**
             * Date
             * @description day named with it: ISO 8601, `--12-18` without a year and `---18` without a month
             */
            date?: string | null;
            /** End */
            end: number | null;
            kind: components["schemas"]["PromiseKind"];
            /**
             * Message
             * @description which of that person's messages, the oldest is 0
             */
            message: number;
            /**
             * Sentence
             * @description the sentence that says it, in the words of its message
             */
            sentence: string;
            /**
             * Start
             * @description place of the sentence in the message as it was given; null where it stands otherwise there
             */
            start: number | null;
        };
        /**
         * PromiseKind
         * @description What the seller has promised. Where it is a remedy too, the code is the remedy's.
         * @enum {string}
         */
        PromiseKind: "full-refund" | "return-and-refund" | "partial-refund" | "coupon" | "replacement" | "resend-parts" | "repair" | "trace-with-carrier" | "cancel-order" | "answer" | "delivery";
        /**
         * Proposal
         * @description A kind of dispute to choose or leave. It changes nothing by itself. Without one, `reason` says why.
         */
        Proposal: {
            dispute_type?: components["schemas"]["DisputeType"] | null;
            /**
             * Reason
             * @description why nothing is proposed
             */
            reason?: ("off" | "understood" | "nothing-said" | "not-the-form") | ("unreachable" | "too-slow" | "key-refused" | "not-found" | "busy" | "service-error" | "no-answer" | "cut-off" | "too-large") | null;
        };
        /** ProtectedText */
        ProtectedText: {
            /**
             * Lines
             * @description what may be translated, with placeholders such as ⟦1⟧
             */
            lines: string[];
            /** Source */
            source: string;
        };
        /** ProtectedTexts */
        ProtectedTexts: {
            /** Texts */
            texts: components["schemas"]["ProtectedText"][];
        };
        /** Protection */
        Protection: {
            /** Fact */
            fact?: string | null;
            /**
             * Holds
             * @description null where a needed fact is not known
             */
            holds: boolean | null;
            /** Name */
            name: string;
            /** Rule */
            rule?: string | null;
        };
        /**
         * Question
         * @description What we may have to ask the buyer before the case can be settled. One at a time.
         * @enum {string}
         */
        Question: "photo-of-damage" | "photo-of-defect" | "photo-of-item-received" | "which-part-is-missing" | "which-size-is-needed" | "what-differs" | "check-with-neighbours" | "return-tracking-number" | "duty-receipt" | "correct-address" | "what-is-wrong";
        /**
         * Reading
         * @description What one page showed. Field names are paths of the order context, lists by index (`order.items.0.sku`).
         */
        Reading: {
            /**
             * At
             * @description when it was read, ISO 8601
             * @default
             */
            at?: string;
            /**
             * Complete
             * @description false while more of the page was still to come
             */
            complete?: boolean | null;
            /** Fields */
            fields?: {
                [key: string]: components["schemas"]["FieldReading"];
            };
            /**
             * Language
             * @description language of the page's labels, BCP 47
             * @default und
             */
            language?: string;
            /**
             * Page
             * @description kind of page, for example `order-detail`
             */
            page: string;
            portal: components["schemas"]["Portal"];
            /** Rows */
            rows?: components["schemas"]["RowReading"][];
            /** Unreadable */
            unreadable?: string[];
            /**
             * Url
             * @default
             */
            url?: string;
        };
        /** Reason */
        Reason: {
            /** Case */
            case?: string | null;
            /** Fact */
            fact: string;
            /** Rule */
            rule?: string | null;
            /**
             * Text
             * @default
             */
            text?: string;
            /** Weight */
            weight: number;
        };
        /** RecoverFrom */
        RecoverFrom: {
            party: components["schemas"]["Party"];
            /** Rules */
            rules: string[];
            /** Until */
            until?: string | null;
        };
        /**
         * Remedy
         * @description What can be done about it.
         * @enum {string}
         */
        Remedy: "full-refund" | "returnless-refund" | "return-and-refund" | "partial-refund" | "coupon" | "replacement" | "resend-parts" | "repair" | "wait-and-inform" | "trace-with-carrier" | "contest-with-evidence" | "refer-to-platform" | "cancel-order" | "correct-address" | "answer-question" | "decline";
        /** Reply */
        Reply: {
            /**
             * Findings
             * @description what the portal forbids, with its place
             */
            findings?: components["schemas"]["Finding"][];
            /** Language */
            language: string;
            /**
             * Meaning
             * @description the same text in the seller's language
             */
            meaning: string;
            /**
             * Sentences
             * @description sentence by sentence; empty where the wording is not the companion's own
             */
            sentences?: components["schemas"]["ReplySentence"][];
            /** Text */
            text: string;
            tone: components["schemas"]["Tone"];
            /** Warnings */
            warnings?: string[];
        };
        /** ReplyRequest */
        ReplyRequest: {
            /** Amount */
            amount?: number | string | null;
            /**
             * Lang
             * @default en
             */
            lang?: string;
            /** Language */
            language: string;
            /** @description null: the first answer, before anything is decided */
            remedy?: components["schemas"]["Remedy"] | null;
            /** @default neutral */
            tone?: components["schemas"]["Tone"];
        };
        /**
         * ReplySentence
         * @description A sentence of a reply as it stands in the text, and what it says.
         */
        ReplySentence: {
            /**
             * Meaning
             * @description in the seller's language
             */
            meaning: string;
            /**
             * Paragraph
             * @description of the text, counted from 0
             */
            paragraph: number;
            /** Text */
            text: string;
        };
        /** Return */
        Return: {
            /** Carrier */
            carrier?: string | null;
            /** Comment */
            comment?: string | null;
            /** Id */
            id?: string | null;
            /** Reason */
            reason?: string | null;
            /** Received At */
            received_at?: string | null;
            /** Refund Amount */
            refund_amount?: string | null;
            /** Requested At */
            requested_at?: string | null;
            /** Respond By */
            respond_by?: string | null;
            /**
             * Status
             * @description as the page words it
             */
            status?: string | null;
            /** Tracking Number */
            tracking_number?: string | null;
        };
        /** ReturnPolicy */
        ReturnPolicy: {
            /** Accepted */
            accepted?: boolean | null;
            /** Days */
            days?: number | null;
            /** Paid By */
            paid_by?: ("buyer" | "seller") | null;
        };
        /** ReturnPostage */
        ReturnPostage: {
            party: components["schemas"]["Party"];
            /** Rules */
            rules: string[];
        };
        /** RowCase */
        RowCase: {
            /** Case Id */
            case_id: string;
            /** Order Id */
            order_id: string;
        };
        /**
         * RowReading
         * @description One row of a list page.
         */
        RowReading: {
            /** Fields */
            fields?: {
                [key: string]: components["schemas"]["FieldReading"];
            };
        };
        /** RuleList */
        RuleList: {
            /** Rules */
            rules: components["schemas"]["RuleView"][];
        };
        /**
         * RuleView
         * @description A rule in the words of one language.
         */
        RuleView: {
            /** As Of */
            as_of: string;
            /** Confidence */
            confidence: string;
            /** Id */
            id: string;
            /** Read On */
            read_on: string;
            /** Region */
            region: string | null;
            /** Source */
            source: string;
            /** Statement */
            statement: string;
            /** When */
            when: string;
        };
        /** SentReply */
        SentReply: {
            /** Language */
            language: string;
            /** Text */
            text: string;
        };
        /** SentencePair */
        SentencePair: {
            /** Ours */
            ours: string;
            /** Score */
            score: number;
            /** Theirs */
            theirs: string;
        };
        /** Shipment */
        Shipment: {
            /** Carrier */
            carrier?: string | null;
            /** Claims Protected */
            claims_protected?: boolean | null;
            /** Cost */
            cost?: string | null;
            /** Delivered At */
            delivered_at?: string | null;
            /** Events */
            events?: components["schemas"]["ShipmentEvent"][];
            /** First Scan At */
            first_scan_at?: string | null;
            /** Label Source */
            label_source?: ("platform" | "carrier" | "other") | null;
            /** Program */
            program?: string | null;
            /** Service */
            service?: string | null;
            /** Shipped At */
            shipped_at?: string | null;
            /** Signature */
            signature?: boolean | null;
            /** Signed By */
            signed_by?: string | null;
            /** Tracked */
            tracked?: boolean | null;
            /** Tracking Number */
            tracking_number?: string | null;
        };
        /** ShipmentEvent */
        ShipmentEvent: {
            /** At */
            at?: string | null;
            /** Place */
            place?: string | null;
            /** @default unknown */
            state?: components["schemas"]["ShipmentState"];
            /** Text */
            text?: string | null;
        };
        /**
         * ShipmentState
         * @enum {string}
         */
        ShipmentState: "pre-transit" | "in-transit" | "out-for-delivery" | "available-for-pickup" | "customs" | "exception" | "failed-attempt" | "delivered" | "returning" | "returned" | "lost" | "expired" | "unknown";
        /** SimilarCase */
        SimilarCase: {
            /** Case Id */
            case_id: string;
            closest?: components["schemas"]["SentencePair"] | null;
            /** Different */
            different: string[];
            /**
             * Differs In
             * @description names of the facts that differ
             */
            differs_in?: string[];
            dispute_type: components["schemas"]["DisputeType"];
            /** Lesson */
            lesson: string;
            /**
             * Origin
             * @default starter
             * @enum {string}
             */
            origin?: "starter" | "own" | "imported";
            outcome: components["schemas"]["Outcome"];
            remedy: components["schemas"]["Remedy"];
            /** Same */
            same: string[];
            /** Score */
            score: number;
        };
        /**
         * Source
         * @description Where a field's value came from. Several, when several pages showed it.
         */
        Source: {
            /** At */
            at?: string | null;
            how: components["schemas"]["How"];
            /**
             * Language
             * @description language of the page's labels
             */
            language?: string | null;
            /** Page */
            page: string;
            /** Raw */
            raw: string;
        };
        /** Stored */
        Stored: {
            /** Case Id */
            case_id: string;
            /** Order Id */
            order_id: string;
            /** Read */
            read: string[];
            /** Unknown */
            unknown: string[];
            /** Unreadable */
            unreadable: string[];
        };
        /** StoredRows */
        StoredRows: {
            /** Cases */
            cases: components["schemas"]["RowCase"][];
        };
        /**
         * Threat
         * @description What the buyer says will follow.
         * @enum {string}
         */
        Threat: "bad-review" | "claim" | "chargeback" | "legal";
        /**
         * Tone
         * @enum {string}
         */
        Tone: "apologetic" | "neutral" | "firm";
        /**
         * Translation
         * @description `translation` is null where no engine gave one. A `broken` one may be read, and must not be sent.
         */
        Translation: {
            /**
             * Broken
             * @default false
             */
            broken?: boolean;
            /** Engine */
            engine?: string | null;
            /** Problems */
            problems?: components["schemas"]["Broken"][];
            /** Source */
            source: string;
            /** Target */
            target: string;
            /** Text */
            text: string;
            /** Translation */
            translation?: string | null;
            /**
             * Tried
             * @description engines that gave nothing, or a broken one, and why
             */
            tried?: components["schemas"]["Tried"][];
        };
        /**
         * TranslationChange
         * @description What is left out stays as it is.
         */
        TranslationChange: {
            /** Chat Model */
            chat_model?: string | null;
            /** Chat Url */
            chat_url?: string | null;
            /**
             * Keys
             * @description an empty text forgets the key
             */
            keys?: {
                [key: string]: string;
            } | null;
            /** Libretranslate Url */
            libretranslate_url?: string | null;
            /** On */
            on?: {
                [key: string]: boolean;
            } | null;
            /** Order */
            order?: ("ctranslate2" | "apertium" | "libretranslate" | "deepl" | "google" | "chat")[] | null;
        };
        /**
         * TranslationRequest
         * @description `source` is found out where it is left out. With `case_id` the case's names and numbers are held as well.
         */
        TranslationRequest: {
            /** Case Id */
            case_id?: string | null;
            /** Source */
            source?: string | null;
            /** Target */
            target: string;
            /** Texts */
            texts: string[];
        };
        /** TranslationSettings */
        TranslationSettings: {
            /** Chat Model */
            chat_model: string;
            /** Chat Url */
            chat_url: string;
            /**
             * Engines
             * @description in the order in which they are tried
             */
            engines: components["schemas"]["EngineState"][];
            /** Libretranslate Url */
            libretranslate_url: string;
        };
        /** Translations */
        Translations: {
            /** Translations */
            translations: components["schemas"]["Translation"][];
        };
        /** Tried */
        Tried: {
            /** Engine */
            engine: string;
            /**
             * Reason
             * @enum {string}
             */
            reason: "off" | "not-set-up" | "not-covered" | "unreachable" | "too-slow" | "key-refused" | "busy" | "service-error" | "no-answer" | "too-large" | "broken";
        };
        /**
         * Understood
         * @description What a conversation says as a whole, and each message sentence by sentence.
         */
        Understood: {
            /** Also */
            also?: components["schemas"]["DisputeType"][];
            /** Asks */
            asks?: components["schemas"]["Ask"][];
            /**
             * Candidates
             * @description where `confidence` is below one half: the likeliest types, the best first
             */
            candidates?: components["schemas"]["Candidate"][];
            /** Confidence */
            confidence: number;
            /**
             * Content
             * @description only thanks or praise: nothing is complained of or asked
             * @default false
             */
            content?: boolean;
            dispute_type: components["schemas"]["DisputeType"];
            /**
             * Entities
             * @description numbers, amounts, dates, sizes, colours named
             */
            entities?: components["schemas"]["Entity"][];
            /** Gist */
            gist?: components["schemas"]["MessageGist"][];
            /**
             * Language
             * @description BCP 47; `und` where it cannot be told
             */
            language: string;
            /** Language Confidence */
            language_confidence: number;
            /**
             * Promises
             * @description what the seller has already promised
             */
            promises?: components["schemas"]["Promise"][];
            /** Threats */
            threats?: components["schemas"]["Threat"][];
            /** @default normal */
            urgency?: components["schemas"]["Urgency"];
        };
        /**
         * Urgency
         * @enum {string}
         */
        Urgency: "high" | "normal" | "low";
        /** ValidationError */
        ValidationError: {
            /** Context */
            ctx?: Record<string, never>;
            /** Input */
            input?: unknown;
            /** Location */
            loc: (string | number)[];
            /** Message */
            msg: string;
            /** Error Type */
            type: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_cases_api_cases_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRows"];
                };
            };
        };
    };
    add_case_api_cases_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stored"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_case_api_cases__case_id__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    archive_api_cases__case_id__archive_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Closing"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Archived"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    add_attachment_api_cases__case_id__attachments_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentAnswer"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    add_attachment_part_api_cases__case_id__attachments_parts_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartAnswer"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_brief_api_cases__case_id__brief_get: {
        parameters: {
            query?: {
                lang?: string;
            };
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brief"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    collecting_api_cases__case_id__collect_get: {
        parameters: {
            query?: {
                lang?: "en" | "zh";
            };
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectState"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    start_collecting_api_cases__case_id__collect_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectState"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    cancel_collecting_api_cases__case_id__collect_delete: {
        parameters: {
            query?: {
                lang?: "en" | "zh";
            };
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectState"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_form_api_cases__case_id__form_get: {
        parameters: {
            query?: {
                lang?: "en" | "zh";
            };
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseForm"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    put_form_api_cases__case_id__form_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormAnswer"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    packet_state_api_cases__case_id__packet_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PacketState"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    start_packet_api_cases__case_id__packet_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PacketRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PacketState"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    packet_file_api_cases__case_id__packet__name__get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    propose_type_api_cases__case_id__proposal_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    compose_reply_api_cases__case_id__reply_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    polish_reply_api_cases__case_id__reply_polish_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Polished"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    events_api_events_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    search_api_library_search_get: {
        parameters: {
            query: {
                q: string;
                portal?: string | null;
                country?: string | null;
                category?: string | null;
                dispute_type?: string | null;
                claim_kind?: string | null;
                outcome?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hits"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    lintMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LintRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Linted"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    translateMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslationRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Translations"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    checkTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedTranslation"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    protectTexts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslationRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtectedTexts"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    understandMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Conversation"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Understood"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    order_badges_api_orders_badges_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BadgeRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Badges"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    paired_api_pair_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Paired"];
                };
            };
        };
    };
    pair_api_pair_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairAnswer"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    unpair_api_pair_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Paired"];
                };
            };
        };
    };
    add_reading_api_readings_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reading"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stored"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    add_rows_api_readings_rows_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reading"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredRows"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    list_rules_api_rules_get: {
        parameters: {
            query?: {
                lang?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleList"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    get_rule_api_rules__rule_id__get: {
        parameters: {
            query?: {
                lang?: string;
            };
            header?: never;
            path: {
                rule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleView"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    collector_settings_api_settings_collector_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectorSettings"];
                };
            };
        };
    };
    change_collector_settings_api_settings_collector_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollectorChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectorSettings"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    language_model_settings_api_settings_language_model_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageModelSettings"];
                };
            };
        };
    };
    change_language_model_settings_api_settings_language_model_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LanguageModelChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageModelSettings"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    test_language_model_api_settings_language_model_test_post: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageModelTest"];
                };
            };
        };
    };
    translation_settings_api_settings_translation_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationSettings"];
                };
            };
        };
    };
    change_translation_settings_api_settings_translation_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslationChange"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationSettings"];
                };
            };
            /** @description Validation Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
        };
    };
    health_health_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
}
