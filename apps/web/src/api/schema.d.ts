/** Generated from the API by `npm run generate`; do not edit. */

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive? Asks nobody else. */
        get: operations["Health_alive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can the process serve? 200 when it can, 503 with the reasons when it cannot. */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much work of each kind waits, runs and failed. */
        get: operations["Jobs_depths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs that failed for good, the latest first. */
        get: operations["Jobs_deadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/dead-letters/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Queues failed jobs again. */
        post: operations["Jobs_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/dead-letters/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives failed jobs up, with a reason. */
        post: operations["Jobs_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uploads one file (field `file`). A firm acting for several enterprises names one in the field `owner`, which must
         *     come before the file.
         */
        post: operations["Files_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of a file. */
        get: operations["Files_info"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads a file; always as an attachment, never run or shown in place by the browser. */
        get: operations["Files_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What time it is here, and whether it has been moved. */
        get: operations["Time_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/time/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves time forward for the whole office (development only); the worker's sweeps follow at once. */
        post: operations["Time_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can be tried out. */
        get: operations["Demo_world"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Covers that have not ended. */
        get: operations["Covers_list"];
        put?: never;
        /** Arranges a cover. */
        post: operations["Covers_arrange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/covers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Calls a cover off. */
        delete: operations["Covers_cancel"];
        options?: never;
        head?: never;
        /** Changes days or note. */
        patch: operations["Covers_change"];
        trace?: never;
    };
    "/api/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every department. */
        get: operations["Departments_list"];
        put?: never;
        /** Makes a department. */
        post: operations["Departments_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a department that nobody belongs to. */
        delete: operations["Departments_remove"];
        options?: never;
        head?: never;
        /** Changes a department. */
        patch: operations["Departments_edit"];
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notifications, latest first. */
        get: operations["Notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many are unread. */
        get: operations["Notifications_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks all as read. */
        post: operations["Notifications_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks one as read. */
        post: operations["Notifications_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one hears of, and how. */
        get: operations["Notifications_preferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what one hears of. */
        patch: operations["Notifications_prefer"];
        trace?: never;
    };
    "/api/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes one's password; every other session of one's own ends. */
        post: operations["Passwords_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preferences/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one has kept under a key. */
        get: operations["Preferences_read"];
        /** Keeps something under a key. */
        put: operations["Preferences_keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every right with the roles that hold it. */
        get: operations["Rights_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rights/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What every right is called. */
        get: operations["Rights_names"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own views of a list and the shared ones. */
        get: operations["SavedViews_list"];
        put?: never;
        /** Keeps a view. */
        post: operations["SavedViews_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes one's own view. */
        delete: operations["SavedViews_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who one is. */
        get: operations["Session_me"];
        put?: never;
        /** Signs in: sets the session cookie and answers who one is. */
        post: operations["Session_signIn"];
        /** Signs out: ends the session and takes the cookie back. */
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in. */
        get: operations["Sessions_list"];
        put?: never;
        post?: never;
        /** Ends every session but this one. */
        delete: operations["Sessions_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one session. */
        delete: operations["Sessions_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's tokens that still work. */
        get: operations["Tokens_list"];
        put?: never;
        /** Makes a token; its secret is answered this once. */
        post: operations["Tokens_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a token. */
        delete: operations["Tokens_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Users by name, login, role, department, status and side. */
        get: operations["Users_list"];
        put?: never;
        /** Makes a user; the one-time password is answered this once. */
        post: operations["Users_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One user. */
        get: operations["Users_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a user: particulars, roles, parks, department, active or disabled. */
        patch: operations["Users_edit"];
        trace?: never;
    };
    "/api/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a user a one-time password, answered this once, and ends their sessions. */
        post: operations["Users_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a user is signed in. */
        get: operations["Users_sessionsOf"];
        put?: never;
        post?: never;
        /** Ends all sessions of a user. */
        delete: operations["Users_endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own particulars. */
        get: operations["Users_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes one's own e-mail, mobile or language. */
        patch: operations["Users_editOwn"];
        trace?: never;
    };
    "/api/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registers a firm user; sign in and claim an enterprise afterwards. */
        post: operations["Users_signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every park, in order. */
        get: operations["Reference_parks"];
        put?: never;
        /** Adds a park. */
        post: operations["Reference_addPark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/parks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a park. */
        put: operations["Reference_changePark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/industries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GB/T 4754-2017 level by level, or by text. */
        get: operations["Reference_industries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Administrative divisions by text. */
        get: operations["Reference_divisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Enterprises by filter, sorted and paged; `q` searches name, former names, code, pinyin and initials. */
        get: operations["Enterprises_list"];
        put?: never;
        /** Enters an enterprise. */
        post: operations["Enterprises_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The best hits while somebody types; counts nothing and is quick. */
        get: operations["Enterprises_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The enterprises of a filter as a file; the header `x-total-count` says how many rows it has. */
        get: operations["Enterprises_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One enterprise with former names, contacts and links. */
        get: operations["Enterprises_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes fields of an enterprise. */
        patch: operations["Enterprises_edit"];
        trace?: never;
    };
    "/api/enterprises/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed, by whom, from what to what; the latest first. */
        get: operations["Enterprises_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what a firm's administrator may change of its own enterprise. */
        patch: operations["Enterprises_editOwn"];
        trace?: never;
    };
    "/api/enterprises/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives an enterprise another name and keeps the former one. */
        post: operations["Enterprises_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Records that an enterprise moved out, was deregistered, or is active again. */
        put: operations["Enterprises_setStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts tags on many enterprises and takes others off; each row succeeds or says why not. */
        post: operations["Enterprises_tag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/officer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts an officer in charge of one or many enterprises, all or none. */
        post: operations["Enterprises_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a contact; staff, or the firm's administrator. */
        post: operations["Particulars_addContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces a contact. */
        put: operations["Particulars_replaceContact"];
        post?: never;
        /** Removes a contact. */
        delete: operations["Particulars_removeContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Links the enterprise to another. */
        post: operations["Particulars_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a link away. */
        delete: operations["Particulars_unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The present members. */
        get: operations["Members_list"];
        put?: never;
        /** Adds a firm user by login. */
        post: operations["Members_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a membership; it takes effect with the person's next request. */
        delete: operations["Members_remove"];
        options?: never;
        head?: never;
        /** Makes a member an administrator, or no longer one. */
        patch: operations["Members_setRole"];
        trace?: never;
    };
    "/api/enterprises/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invitation codes made, without the codes themselves. */
        get: operations["Members_listInvitations"];
        put?: never;
        /** Makes an invitation code, shown this once. */
        post: operations["Members_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an unused invitation back. */
        delete: operations["Members_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims to be decided, or decided ones. */
        get: operations["Claims_list"];
        put?: never;
        /** Claims an enterprise by its credit code; an officer verifies. */
        post: operations["Claims_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/claims/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Becomes a member at once with an invitation code. */
        post: operations["Claims_redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/claims/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own claims. */
        get: operations["Claims_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/claims/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one's own pending claim back. */
        post: operations["Claims_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/claims/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The claim is true: its user becomes a member. */
        post: operations["Claims_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/claims/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The claim is not true. */
        post: operations["Claims_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/merges/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs that may be one enterprise, the most alike first. */
        get: operations["Merges_duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/merges/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would move, part by part; changes nothing. */
        get: operations["Merges_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Merges, open ones unless told. */
        get: operations["Merges_list"];
        put?: never;
        /** Proposes a merge; somebody else confirms it. */
        post: operations["Merges_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/merges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One merge. */
        get: operations["Merges_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/merges/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms a merge that somebody else proposed; it cannot be undone. */
        post: operations["Merges_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/merges/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drops a proposal. */
        post: operations["Merges_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, the latest first. */
        get: operations["Imports_list"];
        put?: never;
        /** Starts an import of an uploaded file; the worker runs it. */
        post: operations["Imports_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/imports/format": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The columns a file may have, and how large it may be. */
        get: operations["Imports_format"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/imports/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The columns of a stored file, and what an import would take them for. */
        get: operations["Imports_look"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/imports/figure-maps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The maps by which files of figures are read. */
        get: operations["Imports_maps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is, and its counts. */
        get: operations["Imports_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/imports/{id}/rejects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rejected, duplicate and doubtful rows. */
        get: operations["Imports_rejects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/imports/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole report: every remark as CSV, or the rows themselves as a workbook to correct and import again. */
        get: operations["Imports_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/imports/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops an import that waits or runs; what it has written stays. */
        post: operations["ImportUndos_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What undoing this import would do now. */
        get: operations["ImportUndos_forecast"];
        put?: never;
        /** Undoes an import on the day it was made; the worker runs it. Asked twice it is done once. */
        post: operations["ImportUndos_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/imports/{id}/undo/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an undoing removed, put back and left, and why. */
        get: operations["ImportUndos_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/imports/{id}/undo/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole of it as CSV. */
        get: operations["ImportUndos_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every metric, by the groups of the form. */
        get: operations["Metrics_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures as a form: metric × years with unit, provenance, freshness and flags. */
        get: operations["Figures_form"];
        /** The firm declares figures: all of them, or none with every error. */
        put: operations["Figures_declare"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/figures/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of figures: all, of a metric, or of one period; the latest first. */
        get: operations["Figures_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/figures/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An officer has seen the evidence. */
        post: operations["Figures_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/figures/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An officer puts another value and says why. */
        post: operations["Figures_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What criteria read of the enterprise as of a day. */
        get: operations["Figures_facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the officer of an enterprise. */
        post: operations["Questions_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions within reach. */
        get: operations["Questions_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a question; whoever asked is told. */
        post: operations["Questions_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Moves of all cases within reach, the latest first: by case, person, event, enterprise, days or request. */
        get: operations["Audit_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of cases with the count of the whole list. */
        get: operations["Worklist_page"];
        put?: never;
        /** Opens a case of a programme for an enterprise. */
        post: operations["Cases_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fires one event on up to 2 000 cases; each is a transaction of its own, and the answer says what became of each. */
        post: operations["Cases_batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case with everything its page shows: steps, actions with their reasons, clock, form and documents. */
        get: operations["Cases_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log of a case, the first move first. */
        get: operations["Cases_moves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose clock runs, how much is used, until when and why that day. */
        get: operations["Cases_clock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/events/{event}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves a case by an event. A repeat under the same key is answered as the first request was. */
        post: operations["Cases_fire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendar of a year. */
        get: operations["Calendar_year"];
        /** Publishes the calendar of a year; open deadlines are counted again, and the people of the cases are told. */
        put: operations["Calendar_publish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deadline-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every dated deadline rule. */
        get: operations["Calendar_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recusals, the latest first; your own, or everybody's for a manager or auditor. */
        get: operations["Recusals_page"];
        put?: never;
        /** Records that somebody stays out of a case, or of everything about an enterprise. */
        post: operations["Recusals_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recusals/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a recusal: the person may act again. */
        post: operations["Recusals_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The departments asked about this case, what they said, and the merged opinion. A department sees its own part. */
        get: operations["Opinions_of"];
        put?: never;
        /** Asks departments for their opinion, each with its own question and clock. */
        post: operations["Opinions_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reminds a department of the opinion it owes. */
        post: operations["Opinions_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The numbers of the workbench, each with the filter of its list. */
        get: operations["Worklist_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole list as CSV; the header `x-total-count` states how many rows it holds. */
        get: operations["Worklist_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands cases to a colleague; answers what became of each. */
        post: operations["Assignment_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every time a case changed hands. */
        get: operations["Assignment_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who follows a case. */
        get: operations["Assignment_followers"];
        /** Copies a case to colleagues, or to oneself. */
        put: operations["Assignment_follow"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/followers/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Stops following a case. */
        delete: operations["Assignment_unfollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reminds whoever each case waits on, at most once a day; answers what became of each. */
        post: operations["Reminders_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answers as they stand, who saved each field and what may be edited now. */
        get: operations["Answers_show"];
        /** Saves part of the form while one types. */
        put: operations["Answers_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks the form and documents: everything that is wrong or missing. */
        post: operations["Answers_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document slots with their limits and what they hold. */
        get: operations["Documents_list"];
        put?: never;
        /** Attaches a file uploaded before, or puts it in the place of another document. */
        post: operations["Documents_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a document off. */
        delete: operations["Documents_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every notice, the first round first. */
        get: operations["Corrections_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/corrections/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows a notice exactly as the firm would see it; nothing is sent. */
        post: operations["Corrections_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/correction-allowance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets one further notice raise what the first could have raised. */
        post: operations["Corrections_allow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/corrections/items/{item}/contest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The firm leaves an item of the open notice as it is and says why. */
        put: operations["Corrections_contest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/submissions/{round}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a submission changed against the one before. */
        get: operations["Corrections_difference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks: mine, my department's, or all within reach; the earliest date first. */
        get: operations["Tasks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens work on a case by hand: a visit, an opinion, something for the firm. */
        post: operations["Tasks_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a task of one's department. */
        post: operations["Tasks_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finishes a task. */
        post: operations["Tasks_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments one may see, the newest first. */
        get: operations["Comments_list"];
        put?: never;
        /** Writes a comment, for the office alone or shared with the firm. */
        post: operations["Comments_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/comments/{comment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back one's own comment on the day it was written. */
        delete: operations["Comments_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/lookers/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says that one has the case open, every twenty seconds, and learns who else has. */
        put: operations["Lookers_look"];
        post?: never;
        /** Says that one has closed it. */
        delete: operations["Lookers_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments that name the reader, the latest first. */
        get: operations["Mentions_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/send-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the firm's administrators to check the case and hand it in. */
        post: operations["Sending_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rating of a case, and whether one may give it. */
        get: operations["Ratings_ofCase"];
        /** Rates the handling of a case that has ended, or changes the rating within its days. */
        put: operations["Ratings_give"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ratings within reach, the latest first. */
        get: operations["Ratings_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/progress-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The code of a case, for whoever may see the case; it is on the firm's receipt. */
        get: operations["Progress_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Looks up a case; a wrong code and a case that is not there are answered alike. */
        get: operations["Progress_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/publicity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases on public notice, for anyone. */
        get: operations["Publicity_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Objects to a case on public notice; anyone may, a few times an hour. */
        post: operations["Publicity_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Objections within reach, the oldest first. */
        get: operations["Publicity_objections"];
        put?: never;
        /** Records an objection that reached the office by letter or telephone. */
        post: operations["Publicity_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settles an objection. */
        post: operations["Publicity_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/publicity/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every case on public notice now as one list, PDF or Word; the credit codes are masked as on the page. */
        get: operations["PublicityList_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public catalogue. */
        get: operations["Programmes_catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/programmes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A programme of the public catalogue: what to read before one starts. */
        get: operations["Programmes_published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programmes, in the order of their codes. */
        get: operations["Programmes_list"];
        put?: never;
        /** Creates a programme. */
        post: operations["Programmes_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A programme with the version in force, its guide and its windows. */
        get: operations["Programmes_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a programme's head, or whether it takes applications at all. */
        patch: operations["Programmes_change"];
        trace?: never;
    };
    "/api/programmes/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version, the newest first; drafts too. */
        get: operations["Programmes_versions"];
        put?: never;
        /** Drafts the next version. */
        post: operations["Programmes_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/versions/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed from one version to another. */
        get: operations["Programmes_difference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version, for those who handle the cases pinned to it. */
        get: operations["Programmes_pinned"];
        /** Replaces a draft. */
        put: operations["Programmes_redraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/versions/{number}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a draft into force from its date; not by whoever drafted it. */
        post: operations["Programmes_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a window. */
        post: operations["Programmes_addWindow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{code}/windows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a window. */
        put: operations["Programmes_changeWindow"];
        post?: never;
        /** Removes a window no case was filed in. */
        delete: operations["Programmes_removeWindow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody this enterprise authorised, with items, last day and days left. */
        get: operations["Agents_list"];
        put?: never;
        /** Authorises an agent by login, or makes a code, shown this once. */
        post: operations["Agents_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/agents/{agentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes an authorisation; it takes effect with the agent's next request. */
        delete: operations["Agents_revoke"];
        options?: never;
        head?: never;
        /** Another last day, or whether the agent hands in. */
        patch: operations["Agents_change"];
        trace?: never;
    };
    "/api/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For whom one acts as an agent today, on what and until when. */
        get: operations["Agents_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pool of experts, with what ties them to enterprises. */
        get: operations["Panels_pool"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts a user with the role `expert` into the pool, or changes what it says of them. */
        put: operations["Panels_enter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/{userId}/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what ties an expert to an enterprise. */
        post: operations["Panels_tie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/{userId}/ties/{tieId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a tie away that was recorded by mistake. */
        delete: operations["Panels_untie"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/panels/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who may be drawn for this case and who may not, with every reason. */
        post: operations["Panels_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/panels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Panels of this case, those that run first. */
        get: operations["Panels_ofCase"];
        put?: never;
        /** Draws a panel for this case before a witness. */
        post: operations["Panels_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/panels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Panels one sits on. */
        get: operations["Panels_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/panels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One panel: the office sees the points once it is closed, an expert their own seat. */
        get: operations["Panels_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/panels/{id}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes somebody off; the next of the draw takes the seat. */
        post: operations["Panels_replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/panels/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes the panel: every seat has submitted; the result stands. */
        post: operations["Panels_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/panels/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the panel without a result. */
        post: operations["Panels_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/panels/{id}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An expert's word on conflicts of interest; with one, they leave the panel. */
        post: operations["Panels_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/panels/{id}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Saves one's points so far. */
        put: operations["Panels_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/panels/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits the saved points; they stand from now on. */
        post: operations["Panels_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The papers of a case, the latest first; a firm sees what went to it. */
        get: operations["Papers_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One paper as PDF or Word, byte for byte as it was issued. */
        get: operations["Papers_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/corrections/preview-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A correction notice as the firm would get it, as a file; nothing is sent. */
        post: operations["Papers_correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/application-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The application as it stands, as a file; nothing is handed in. */
        get: operations["Papers_application"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every rung with validity, renewal, yearly duty, legal basis and the number of titles in force. */
        get: operations["Tiers_ladder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Titles, filtered and paged, the newest first. */
        get: operations["Memberships_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One title with its history and its duties. */
        get: operations["Memberships_detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The titles of one enterprise. */
        get: operations["Memberships_ofEnterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate of a title the zone gives, as a page to print. */
        get: operations["Memberships_certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspends a title in force. */
        post: operations["Memberships_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a suspended title in force again. */
        post: operations["Memberships_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the name on the certificate; number and dates stay. */
        post: operations["Memberships_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}/transfer-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a title here because the enterprise moved to another zone. */
        post: operations["Memberships_transferOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Duties that have opened, the next due first. */
        get: operations["Duties_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}/fulfil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that a duty was done, with what shows it. */
        post: operations["Duties_fulfil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulesets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of rulesets, line by line, the newest first; drafts for those who may write them. */
        get: operations["Rulesets_list"];
        put?: never;
        /** Drafts a version; every fault is named with its place in the tree. */
        post: operations["Rulesets_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulesets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version with its measures, score and rule. */
        get: operations["Rulesets_one"];
        /** Replaces a draft. */
        put: operations["Rulesets_redraft"];
        post?: never;
        /** Throws a draft away. */
        delete: operations["Rulesets_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulesets/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed from another version to this one, leaf by leaf. */
        get: operations["Rulesets_difference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulesets/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a draft into force from its days; not by whoever drafted it. One in force from today judges everybody at once. */
        post: operations["Rulesets_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulesets/{id}/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judges an enterprise, given facts, or an enterprise with changes to its facts (what if); nothing is saved. */
        post: operations["Rulesets_evaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scan/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Per ruleset, how many are on each list; every count opens its list. */
        get: operations["Scan_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scan/breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For one ruleset: which condition alone is missing, which figure alone is missing, with how many enterprises each. */
        get: operations["Scan_breakdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scan/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A list: who meets all, who is one condition short, who lacks a figure, who fell below, whose title ends. */
        get: operations["Scan_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scan/results/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole list as CSV; the header `x-total-count` states how many rows it holds. */
        get: operations["Scan_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scan/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs over the register, the latest first. */
        get: operations["Scan_runs"];
        put?: never;
        /** Judges everybody afresh by every ruleset in force; the worker runs it. */
        post: operations["Scan_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scan/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a run is. */
        get: operations["Scan_run"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scan/runs/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The enterprises whose result a draft would change. */
        get: operations["Scan_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulesets/{id}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judges everybody by a version without keeping the results, and lists who would change; the worker runs it. */
        post: operations["Scan_dryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/ladder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ladder of one enterprise: each rung held, reachable, one step short, for a person to judge, or unknown, rule by rule. */
        get: operations["Scan_ladder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prospects/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invites enterprises to a tier; answers row by row, and what is done is skipped when it is sent again. */
        post: operations["Scan_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/judgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The case as it was judged at its latest submission, rule by rule, overridden conditions marked. */
        get: operations["Judging_judgement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Holds a condition to be met against or in place of the judgement, with reason and proof; answers the judgement. */
        post: operations["Judging_override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/points/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the scheme, the newest first. */
        get: operations["Points_schemes"];
        put?: never;
        /** Drafts a version. */
        post: operations["Points_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/points/schemes/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a draft into force from its day; not by whoever drafted it. */
        post: operations["Points_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/points/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ranking by stage. */
        get: operations["Points_ranking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The points of one enterprise, indicator by indicator. */
        get: operations["Points_ofEnterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Packages, policies and clauses with what they give and whether they are open. */
        get: operations["Catalogue_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clauses in the order of packages and policies, by page. */
        get: operations["Catalogue_clauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/clause-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What clauses can be chosen by. */
        get: operations["Catalogue_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/clauses/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The guide page of a clause. */
        get: operations["Catalogue_guide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/windows/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replaces the named deadlines of a window, e.g. the last minute for paper. */
        put: operations["Deadlines_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lines of a year, this year unless told. */
        get: operations["Budget_list"];
        put?: never;
        /** Opens a line. */
        post: operations["Budget_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One line. */
        get: operations["Budget_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-lines/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every movement of a line's money, the latest first. */
        get: operations["Budget_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-lines/{id}/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Allocates money to a line, or takes back what is not promised. */
        post: operations["Budget_allocate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-lines/{id}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves what is not promised to another line of the same year. */
        post: operations["Budget_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-lines/{id}/allotment/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the line would be shared out as now; nothing is written. */
        post: operations["Budget_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-lines/{id}/allotment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the line was shared out as. */
        get: operations["Budget_allotment"];
        put?: never;
        /** Shares out the line among the cases that wait for a decision, by its rule. */
        post: operations["Budget_allot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Allocated, reserved, committed, paid and recovered by line, policy or department, with a forecast to the year's end. */
        get: operations["Summary_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-summary/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table for spreadsheets. */
        get: operations["Summary_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a case gives its enterprise, how it was computed, and what the clause would give on what is known now. */
        get: operations["Awards_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens awards without application for the enterprises a scan found; each row says what became of it. */
        post: operations["Awards_match"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Searches with how far they are, the latest first. */
        get: operations["Awards_searches"];
        put?: never;
        /** Looks over the register for whom a clause fits by its rule; the search runs in the background. */
        post: operations["Awards_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards/searchable-clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clauses that can be searched for now, in the order of the clauses. */
        get: operations["Awards_searchable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/money": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The money of a case: how the amount came about, what was looked at, the ledger and the payments. */
        get: operations["CaseMoney_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Awards without application by state, who has waited longest first. */
        get: operations["CaseMoney_offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hits of a kind, the latest first. */
        get: operations["Risks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many hits of each kind nobody has looked at, and the rule of each kind. */
        get: operations["Risks_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risks/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says of a hit that it was looked at, and what was found. */
        post: operations["Risks_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payable-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases that wait to be paid, the longest waiting first, with what the line has left after each and why one cannot be paid. */
        get: operations["Payments_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payment batches, the latest first. */
        get: operations["Payments_list"];
        put?: never;
        /** Puts cases in a new batch; each row says what became of it. */
        post: operations["Payments_compose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A batch, how far it is, and what the caller can do with it. */
        get: operations["Payments_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The payments of a batch in their order. */
        get: operations["Payments_payments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Releases a batch for the treasury; not by whoever put it together. */
        post: operations["Payments_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back a batch that was not released. */
        post: operations["Payments_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/treasury-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file for the treasury, CSV unless a workbook is asked for; `x-checksum-sha256` is over its payments. */
        get: operations["Payments_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/results/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What taking in the treasury's answer would do, line by line; nothing is written. */
        post: operations["Payments_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes in the treasury's answer. */
        post: operations["Payments_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-batches/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sheet issued when the batch was released, as PDF or Word. */
        get: operations["PaymentSheet_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/payment-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The account on file; on the firm's side its administrators read it. */
        get: operations["Accounts_show"];
        /** Enters or changes the account; only an administrator of this very firm does. */
        put: operations["Accounts_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a firm reads of the money of its case: how it is computed, what it promised, parts, payments and the account. */
        get: operations["Accounts_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Commitments within reach, the next to be checked first. */
        get: operations["Commitments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows how a commitment was kept. */
        post: operations["Commitments_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what a check found; a breach of paid money opens a recovery case. */
        post: operations["Commitments_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/credit-grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public-credit grade that holds. */
        get: operations["Commitments_grade"];
        put?: never;
        /** Records a public-credit grade. */
        post: operations["Commitments_setGrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enterprises/{id}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every clause in force with how the enterprise stands to it, rule by rule; what is near first. */
        get: operations["Standings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Received, decided, recognised and the on-time share of a quarter, by tier or park. */
        get: operations["Statistics_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases behind one figure. */
        get: operations["Statistics_list"];
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
        HealthReport: {
            /** @description Always true: a dead process does not answer. */
            alive: boolean;
        };
        ReadinessCheck: {
            /** @description Does it hold? */
            ok: boolean;
            /** @description What is missing, where it does not. */
            reason?: string;
        };
        ReadinessReport: {
            /** @description Do all checks hold, and is the process not going down? */
            ready: boolean;
            database: components["schemas"]["ReadinessCheck"];
            migrations: components["schemas"]["ReadinessCheck"];
            queue: components["schemas"]["ReadinessCheck"];
            /** @description Is the process taking new requests? */
            process: components["schemas"]["ReadinessCheck"];
        };
        QueueDepth: {
            /** @description Name of the kind of work. */
            name: string;
            /** @description Jobs waiting, retries included. */
            waiting: number;
            /** @description Jobs running now. */
            active: number;
            /** @description Jobs that failed for good and rest among the dead letters. */
            failed: number;
            /**
             * Format: date-time
             * @description When the oldest waiting job was queued.
             */
            oldestWaitingAt: string | null;
        };
        DeadLetter: {
            id: string;
            /** @description The kind of work it was. */
            job: string;
            /** @description What it was queued with: ids only. */
            data: {
                [key: string]: unknown;
            };
            /** @description The error of its last attempt. */
            error: string;
            /** @description The request that queued it. */
            requestId: string | null;
            /**
             * Format: date-time
             * @description When it was given up.
             */
            failedAt: string;
            /** @enum {string} */
            state: "discarded" | "retried" | "waiting";
            /** @description Who retried or discarded it, and why. */
            settledBy: string | null;
            reason: string | null;
        };
        DeadLetterPage: {
            items: components["schemas"]["DeadLetter"][];
            total: number;
            page: number;
            size: number;
        };
        RetryJobs: {
            /** @description Ids of dead letters, at most 500. */
            ids: string[];
        };
        SettledJobs: {
            /** @description Letters this request settled. */
            settled: number;
            /** @description Ids that are no waiting dead letter. */
            skipped: string[];
        };
        DiscardJobs: {
            /** @description Ids of dead letters, at most 500. */
            ids: string[];
            /** @description Why the work is not needed any more. */
            reason: string;
        };
        FileInfo: {
            id: string;
            /** @description Its name, cleaned. */
            name: string;
            /** @description What it is, judged by its content. */
            mediaType: string;
            /** @description Bytes. */
            size: number;
            /** @description SHA-256 of its content, hexadecimal. */
            sha256: string;
            /** Format: date-time */
            createdAt: string;
        };
        OfficeTime: {
            /**
             * Format: date-time
             * @description The present moment, as this office sees it.
             */
            now: string;
            /** @description Has time been moved? */
            moved: boolean;
            /** @description Milliseconds by which this office's time is ahead of real time. */
            offset: number;
            /** @description Can time be moved here (development only)? */
            movable: boolean;
        };
        MoveTime: {
            /** @description Days to move forward, at most 3660. */
            days?: number;
            /** @description Moment to move to, e.g. 2026-03-31 (read as 09:00 in Shanghai) or 2026-03-31T17:30:00+08:00. */
            to?: string;
        };
        DemoLogin: {
            login: string;
            password: string;
            /** @description Its roles. */
            roles: string[];
            /** @description Who it is, in Chinese. */
            who: string;
        };
        DemoWorld: {
            /** @description Empty where no demo world was asked for. */
            logins: components["schemas"]["DemoLogin"][];
        };
        CoverView: {
            id: string;
            userId: string;
            userName: string;
            substituteId: string;
            substituteName: string;
            fromOn: string;
            toOn: string;
            note: string;
            /** @description Is it running today, in Asia/Shanghai? */
            running: boolean;
        };
        CoverCreate: {
            /**
             * Format: uuid
             * @description Who is away; oneself when left out (others: administrators only).
             */
            userId?: string;
            /**
             * Format: uuid
             * @description Who acts for them.
             */
            substituteId: string;
            /** @description First day, Asia/Shanghai, e.g. 2026-03-02. */
            fromOn: string;
            /** @description Last day, included. */
            toOn: string;
            /** @description What the substitute should know. */
            note?: string;
        };
        CoverEdit: {
            fromOn?: string;
            toOn?: string;
            note?: string;
        };
        DepartmentView: {
            id: string;
            code: string;
            name: string;
            parentId: string | null;
            headId: string | null;
            headName: string | null;
            position: number;
            /** @description Active users who belong to it. */
            users: number;
            version: number;
        };
        DepartmentCreate: {
            /** @description Short name for programs: lower-case letters, digits and hyphens. */
            code: string;
            name: string;
            /**
             * Format: uuid
             * @description The department above.
             */
            parentId?: string;
            /**
             * Format: uuid
             * @description Who heads it: an active office user.
             */
            headId?: string;
            /** @description Place in lists, from 0. */
            position?: number;
        };
        DepartmentEdit: {
            /** @description The version that was seen. */
            version: number;
            name?: string;
            /** Format: uuid */
            parentId?: string | null;
            /** Format: uuid */
            headId?: string | null;
            position?: number;
        };
        NotificationView: {
            id: string;
            kind: string;
            title: string;
            body: string;
            /** @description Path within the application. */
            link: string | null;
            caseId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            readAt: string | null;
        };
        NotificationsPage: {
            items: components["schemas"]["NotificationView"][];
            total: number;
            page: number;
            size: number;
        };
        UnreadCount: {
            unread: number;
        };
        NotificationPreferenceView: {
            kind: string;
            label: string;
            inApp: boolean;
            eMail: boolean;
            digest: boolean;
        };
        NotificationPreferenceChange: {
            kind: string;
            /** @enum {string} */
            channel: "digest" | "e-mail" | "in-app";
            wanted: boolean;
        };
        NotificationPreferencesChange: {
            changes: components["schemas"]["NotificationPreferenceChange"][];
        };
        PasswordChange: {
            current: string;
            /** @description At least 10 characters, without the login, not a common one. */
            password: string;
        };
        PreferenceView: {
            /** @description What was kept; null when nothing was. */
            value: Record<string, never> | null;
        };
        SavePreference: {
            /** @description An object that only the page reads; at most 16 384 characters as JSON. */
            value: Record<string, never>;
        };
        RightView: {
            roles: ("admin" | "auditor" | "expert" | "finance" | "firm-admin" | "firm-member" | "manager" | "officer" | "reviewer")[];
            /** @enum {string} */
            right: "accounts.read" | "accounts.write" | "agents.write" | "audit.read" | "awards.match" | "budget.allot" | "budget.read" | "budget.write" | "calendar.write" | "cases.assign" | "cases.comment" | "cases.fill" | "cases.open" | "cases.read" | "cases.supervise" | "cases.tasks" | "cases.work" | "commitments.check" | "commitments.read" | "commitments.show" | "credit.write" | "departments.write" | "duties.fulfil" | "enterprises.claim" | "enterprises.contacts" | "enterprises.import" | "enterprises.members" | "enterprises.merge" | "enterprises.own" | "enterprises.read" | "enterprises.verify" | "enterprises.write" | "experts.read" | "experts.write" | "figures.declare" | "figures.verify" | "imports.read" | "imports.undo" | "jobs.read" | "jobs.retry" | "leave.write" | "memberships.read" | "memberships.write" | "opinions.ask" | "opinions.read" | "panels.cancel" | "panels.draw" | "panels.read" | "panels.score" | "parks.write" | "payments.compose" | "payments.read" | "payments.release" | "programmes.read" | "programmes.write" | "prospects.invite" | "questions.answer" | "questions.ask" | "questions.read" | "ratings.give" | "ratings.read" | "recusals.read" | "rulesets.read" | "rulesets.write" | "scan.read" | "scan.run" | "statistics.read" | "tiers.read" | "time.move" | "users.read" | "users.write";
            /** @description In the reader's language. */
            name: string;
        };
        RightsTable: {
            roles: ("admin" | "auditor" | "expert" | "finance" | "firm-admin" | "firm-member" | "manager" | "officer" | "reviewer")[];
            rights: components["schemas"]["RightView"][];
        };
        NamedRight: {
            /** @enum {string} */
            right: "accounts.read" | "accounts.write" | "agents.write" | "audit.read" | "awards.match" | "budget.allot" | "budget.read" | "budget.write" | "calendar.write" | "cases.assign" | "cases.comment" | "cases.fill" | "cases.open" | "cases.read" | "cases.supervise" | "cases.tasks" | "cases.work" | "commitments.check" | "commitments.read" | "commitments.show" | "credit.write" | "departments.write" | "duties.fulfil" | "enterprises.claim" | "enterprises.contacts" | "enterprises.import" | "enterprises.members" | "enterprises.merge" | "enterprises.own" | "enterprises.read" | "enterprises.verify" | "enterprises.write" | "experts.read" | "experts.write" | "figures.declare" | "figures.verify" | "imports.read" | "imports.undo" | "jobs.read" | "jobs.retry" | "leave.write" | "memberships.read" | "memberships.write" | "opinions.ask" | "opinions.read" | "panels.cancel" | "panels.draw" | "panels.read" | "panels.score" | "parks.write" | "payments.compose" | "payments.read" | "payments.release" | "programmes.read" | "programmes.write" | "prospects.invite" | "questions.answer" | "questions.ask" | "questions.read" | "ratings.give" | "ratings.read" | "recusals.read" | "rulesets.read" | "rulesets.write" | "scan.read" | "scan.run" | "statistics.read" | "tiers.read" | "time.move" | "users.read" | "users.write";
            /** @description In the reader's language. */
            name: string;
        };
        SavedViewView: {
            id: string;
            list: string;
            name: string;
            shared: boolean;
            query: {
                [key: string]: string;
            };
            /** @description Whose it is, by name. */
            owner: string;
            /** @description It is one's own. */
            mine: boolean;
        };
        SaveView: {
            /** @description e.g. `cases`. */
            list: string;
            /** @description A view of one's own with the same name is replaced. */
            name: string;
            /** @description Show it to everybody in the office. */
            shared: boolean;
            /** @description The list's query by parameter name, texts only; at most 4 096 characters as JSON. */
            query: {
                [key: string]: string;
            };
        };
        SignIn: {
            login: string;
            password: string;
        };
        ScopeView: {
            parks: string[];
            departments: string[];
            enterprises: string[];
        };
        CoveredPersonView: {
            userId: string;
            name: string;
        };
        Me: {
            id: string;
            login: string;
            displayName: string;
            /** @enum {string} */
            side: "firm" | "office";
            /** @enum {string} */
            language: "en" | "zh";
            departmentId: string | null;
            roles: ("admin" | "auditor" | "expert" | "finance" | "firm-admin" | "firm-member" | "manager" | "officer" | "reviewer")[];
            /** @description Rights of the rights table these roles hold. */
            rights: ("accounts.read" | "accounts.write" | "agents.write" | "audit.read" | "awards.match" | "budget.allot" | "budget.read" | "budget.write" | "calendar.write" | "cases.assign" | "cases.comment" | "cases.fill" | "cases.open" | "cases.read" | "cases.supervise" | "cases.tasks" | "cases.work" | "commitments.check" | "commitments.read" | "commitments.show" | "credit.write" | "departments.write" | "duties.fulfil" | "enterprises.claim" | "enterprises.contacts" | "enterprises.import" | "enterprises.members" | "enterprises.merge" | "enterprises.own" | "enterprises.read" | "enterprises.verify" | "enterprises.write" | "experts.read" | "experts.write" | "figures.declare" | "figures.verify" | "imports.read" | "imports.undo" | "jobs.read" | "jobs.retry" | "leave.write" | "memberships.read" | "memberships.write" | "opinions.ask" | "opinions.read" | "panels.cancel" | "panels.draw" | "panels.read" | "panels.score" | "parks.write" | "payments.compose" | "payments.read" | "payments.release" | "programmes.read" | "programmes.write" | "prospects.invite" | "questions.answer" | "questions.ask" | "questions.read" | "ratings.give" | "ratings.read" | "recusals.read" | "rulesets.read" | "rulesets.write" | "scan.read" | "scan.run" | "statistics.read" | "tiers.read" | "time.move" | "users.read" | "users.write")[];
            scope: components["schemas"]["ScopeView"];
            /** @description Whom this person stands in for today. */
            coversFor: components["schemas"]["CoveredPersonView"][];
            /** @description Only changing the password works until it is changed. */
            mustChangePassword: boolean;
        };
        SessionView: {
            id: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description The network it signed in from. */
            address: string;
            /** @description What the browser calls itself. */
            agent: string;
            /** @description The session that asks. */
            current: boolean;
        };
        TokenView: {
            id: string;
            name: string;
            /** @description Its first characters. */
            prefix: string;
            scopes: string[];
            readOnly: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
        };
        TokenCreate: {
            /** @description What it is for. */
            name: string;
            /** @description Rights of the rights table the token may use, each held by its owner. */
            scopes: string[];
            /** @description A read-only token changes nothing, whatever its scopes. */
            readOnly: boolean;
            /** @description When it stops working: ahead, and within 366 days. */
            expiresAt: string;
        };
        TokenWithSecret: {
            id: string;
            name: string;
            /** @description Its first characters. */
            prefix: string;
            scopes: string[];
            readOnly: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** @description Sent as `Authorization: Bearer …`. */
            secret: string;
        };
        UserView: {
            id: string;
            login: string;
            displayName: string;
            email: string | null;
            mobile: string | null;
            /** @enum {string} */
            side: "firm" | "office";
            departmentId: string | null;
            departmentName: string | null;
            /** @enum {string} */
            status: "active" | "disabled";
            roles: ("admin" | "auditor" | "expert" | "finance" | "firm-admin" | "firm-member" | "manager" | "officer" | "reviewer")[];
            parks: string[];
            /** @enum {string} */
            language: "en" | "zh";
            mustChangePassword: boolean;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSignedInAt: string | null;
        };
        UsersPage: {
            items: components["schemas"]["UserView"][];
            total: number;
            page: number;
            size: number;
        };
        UserCreate: {
            /** @description Letters, digits and . _ - @, 2 to 64 of them; stored in lower case. */
            login: string;
            displayName: string;
            /** Format: email */
            email?: string;
            mobile?: string;
            /** @enum {string} */
            side: "firm" | "office";
            /** Format: uuid */
            departmentId?: string;
            roles: ("admin" | "auditor" | "expert" | "finance" | "firm-admin" | "firm-member" | "manager" | "officer" | "reviewer")[];
            /** @description Parks the user works for; none: every park. */
            parks?: string[];
            /** @enum {string} */
            language?: "en" | "zh";
        };
        UserWithPassword: {
            id: string;
            login: string;
            displayName: string;
            email: string | null;
            mobile: string | null;
            /** @enum {string} */
            side: "firm" | "office";
            departmentId: string | null;
            departmentName: string | null;
            /** @enum {string} */
            status: "active" | "disabled";
            roles: ("admin" | "auditor" | "expert" | "finance" | "firm-admin" | "firm-member" | "manager" | "officer" | "reviewer")[];
            parks: string[];
            /** @enum {string} */
            language: "en" | "zh";
            mustChangePassword: boolean;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSignedInAt: string | null;
            /** @description To be handed to the user, who changes it at the first sign-in. */
            oneTimePassword: string;
        };
        UserEdit: {
            /** @description The version that was seen. */
            version: number;
            displayName?: string;
            /** Format: email */
            email?: string | null;
            mobile?: string | null;
            /** Format: uuid */
            departmentId?: string | null;
            /** @enum {string} */
            status?: "active" | "disabled";
            roles?: ("admin" | "auditor" | "expert" | "finance" | "firm-admin" | "firm-member" | "manager" | "officer" | "reviewer")[];
            parks?: string[];
            /** @enum {string} */
            language?: "en" | "zh";
        };
        OwnEdit: {
            /** Format: email */
            email?: string | null;
            mobile?: string | null;
            /** @enum {string} */
            language?: "en" | "zh";
        };
        SignUp: {
            /** @description Letters, digits and . _ - @, 2 to 64 of them. */
            login: string;
            displayName: string;
            /** @description Mobile or e-mail: at least one. */
            mobile?: string;
            /** Format: email */
            email?: string;
            password: string;
            /** @enum {string} */
            language?: "en" | "zh";
        };
        ParkView: {
            id: string;
            code: string;
            name: string;
            /**
             * @description `core` area or `branch` park.
             * @enum {string}
             */
            kind: "branch" | "core";
            position: number;
        };
        ParkInput: {
            code: string;
            name: string;
            /** @enum {string} */
            kind: "branch" | "core";
            /** @description Order on screens. */
            position: number;
        };
        IndustryView: {
            code: string;
            name: string;
            /** @description 1 section, 2 division, 3 group, 4 class. */
            level: number;
            parentCode: string | null;
            letter: string;
            /** @description Has it sub-codes? */
            hasChildren: boolean;
        };
        DivisionView: {
            code: string;
            /** @description With the names above it, e.g. `广东省 广州市 黄埔区`. */
            name: string;
            /** @description 1 province, 2 city, 3 county. */
            level: number;
        };
        NamedPerson: {
            id: string;
            name: string;
        };
        EnterpriseItem: {
            id: string;
            /** @description Unified social credit code; null only outside the zone. */
            uscc: string | null;
            name: string;
            parkId: string | null;
            parkName: string | null;
            industryCode: string | null;
            industryName: string | null;
            industryLetter: string | null;
            divisionCode: string | null;
            divisionName: string | null;
            address: string | null;
            enterpriseType: string | null;
            /** @description Hundredths of the currency's unit, as text. */
            registeredCapitalFen: string | null;
            registeredCapitalCurrency: string | null;
            /** @description YYYY-MM-DD */
            establishedOn: string | null;
            /** @enum {string} */
            status: "active" | "deregistered" | "merged" | "moved-out";
            inside: boolean;
            tags: string[];
            officer: components["schemas"]["NamedPerson"] | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        EnterprisesPage: {
            items: components["schemas"]["EnterpriseItem"][];
            total: number;
            page: number;
            size: number;
        };
        EnterpriseHit: {
            id: string;
            /** @description Null only outside the zone. */
            uscc: string | null;
            name: string;
            parkName: string | null;
            /** @enum {string} */
            status: "active" | "deregistered" | "merged" | "moved-out";
        };
        FormerName: {
            name: string;
            usedFrom: string | null;
            usedUntil: string;
        };
        ContactView: {
            id: string;
            name: string;
            title: string | null;
            phone: string | null;
            email: string | null;
            isPrimary: boolean;
        };
        LinkView: {
            id: string;
            /** @description `supplies`, `invests-in` or `incubated-by`. */
            kind: string;
            /**
             * @description Does this enterprise act (`out`), or is it acted upon (`in`)?
             * @enum {string}
             */
            direction: "in" | "out";
            enterpriseId: string;
            /** @description Null where the other enterprise is out of the reader's reach. */
            enterpriseName: string | null;
            note: string | null;
        };
        EnterpriseView: {
            id: string;
            /** @description Unified social credit code; null only outside the zone. */
            uscc: string | null;
            name: string;
            parkId: string | null;
            parkName: string | null;
            industryCode: string | null;
            industryName: string | null;
            industryLetter: string | null;
            divisionCode: string | null;
            divisionName: string | null;
            address: string | null;
            enterpriseType: string | null;
            /** @description Hundredths of the currency's unit, as text. */
            registeredCapitalFen: string | null;
            registeredCapitalCurrency: string | null;
            /** @description YYYY-MM-DD */
            establishedOn: string | null;
            /** @enum {string} */
            status: "active" | "deregistered" | "merged" | "moved-out";
            inside: boolean;
            tags: string[];
            officer: components["schemas"]["NamedPerson"] | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            registeredCapitalText: string | null;
            businessScope: string | null;
            statusOn: string | null;
            statusReason: string | null;
            mergedIntoId: string | null;
            /** @description Where the row came from. */
            source: string;
            /** Format: date-time */
            createdAt: string;
            /** @description Does the organisation code inside the credit code carry its own check character? A hint only. */
            organisationPartAgrees: boolean;
            formerNames: components["schemas"]["FormerName"][];
            contacts: components["schemas"]["ContactView"][];
            links: components["schemas"]["LinkView"][];
        };
        ChangeView: {
            id: string;
            field: string;
            oldValue: string | null;
            newValue: string | null;
            source: string;
            changedBy: components["schemas"]["NamedPerson"] | null;
            /** Format: date-time */
            changedAt: string;
        };
        ChangesPage: {
            items: components["schemas"]["ChangeView"][];
            total: number;
            page: number;
            size: number;
        };
        EnterpriseCreate: {
            /** @description Unified social credit code; full-width and lower-case spellings are normalised. */
            uscc: string;
            name: string;
            /** Format: uuid */
            parkId?: string | null;
            divisionCode?: string | null;
            address?: string | null;
            /** @description GB/T 4754 code, with or without its letter; the letter is derived. */
            industryCode?: string | null;
            enterpriseType?: string | null;
            /** @description As registered, e.g. `500万元人民币`. */
            registeredCapital?: string | null;
            /** @description YYYY-MM-DD */
            establishedOn?: string | null;
            businessScope?: string | null;
            inside?: boolean;
            tags?: string[];
            /** Format: uuid */
            officerId?: string | null;
        };
        EnterpriseEdit: {
            /** @description Credit code for an enterprise that has none yet; one that is there stays. */
            uscc?: string;
            /** @description The version that was seen. */
            version: number;
            /** Format: uuid */
            parkId?: string | null;
            divisionCode?: string | null;
            address?: string | null;
            /** @description GB/T 4754 code, with or without its letter; the letter is derived. */
            industryCode?: string | null;
            enterpriseType?: string | null;
            /** @description As registered, e.g. `500万元人民币`. */
            registeredCapital?: string | null;
            /** @description YYYY-MM-DD */
            establishedOn?: string | null;
            businessScope?: string | null;
            inside?: boolean;
            tags?: string[];
            /** Format: uuid */
            officerId?: string | null;
        };
        OwnEnterpriseEdit: {
            /** @description The version that was seen. */
            version: number;
            address?: string | null;
            businessScope?: string | null;
        };
        EnterpriseRename: {
            /** @description The version that was seen. */
            version: number;
            name: string;
            /** @description Last day of the former name, YYYY-MM-DD; today unless told. */
            on?: string;
        };
        EnterpriseStatusChange: {
            /** @description The version that was seen. */
            version: number;
            /** @enum {string} */
            status: "active" | "deregistered" | "moved-out";
            /** @description YYYY-MM-DD, not after today. */
            on: string;
            reason: string;
        };
        TagMany: {
            /** @description At most 500 enterprises. */
            enterpriseIds: string[];
            add?: string[];
            remove?: string[];
        };
        TaggedRow: {
            id: string;
            ok: boolean;
            /** @description Why not, in a sentence; null when it was done. */
            reason: string | null;
        };
        TagResult: {
            tagged: number;
            rows: components["schemas"]["TaggedRow"][];
        };
        OfficerAssignment: {
            /** @description At most 500 enterprises. */
            enterpriseIds: string[];
            /**
             * Format: uuid
             * @description The officer; null for nobody.
             */
            officerId: string | null;
        };
        AssignmentResult: {
            /** @description How many enterprises changed hands. */
            changed: number;
        };
        ContactInput: {
            name: string;
            title?: string;
            phone?: string;
            /** Format: email */
            email?: string;
            /** @description The first to call; takes it over from another. */
            isPrimary?: boolean;
        };
        LinkInput: {
            /** @enum {string} */
            kind: "incubated-by" | "invests-in" | "supplies";
            /**
             * Format: uuid
             * @description The other enterprise.
             */
            toId: string;
            note?: string;
        };
        LinkMade: {
            id: string;
        };
        MemberView: {
            userId: string;
            name: string;
            login: string;
            /** @enum {string} */
            role: "firm-admin" | "firm-member";
            /** Format: date-time */
            since: string;
        };
        MemberInput: {
            login: string;
            /** @enum {string} */
            role: "firm-admin" | "firm-member";
        };
        MemberRoleInput: {
            /** @enum {string} */
            role: "firm-admin" | "firm-member";
        };
        InvitationView: {
            id: string;
            /** @enum {string} */
            role: "firm-admin" | "firm-member";
            createdBy: components["schemas"]["NamedPerson"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            usedBy: components["schemas"]["NamedPerson"] | null;
            /** Format: date-time */
            usedAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
        };
        InvitationInput: {
            /** @enum {string} */
            role: "firm-admin" | "firm-member";
            /** @description Days the code holds; 7 unless told. */
            days?: number;
        };
        InvitationMade: {
            id: string;
            /** @description Shown this once. */
            code: string;
            /** Format: date-time */
            expiresAt: string;
        };
        ClaimInput: {
            /** @description Unified social credit code. */
            uscc: string;
            /** @description The enterprise's name as on the licence. */
            name: string;
            note?: string;
            /**
             * Format: uuid
             * @description The proof, e.g. a scan of the licence: an uploaded file of one's own.
             */
            fileId?: string;
        };
        ClaimView: {
            id: string;
            uscc: string;
            /** @description The name as the firm gave it. */
            name: string;
            /** @description Null while the register does not know the code, or the reader is the firm and waits. */
            enterpriseId: string | null;
            /** @description The name on the register, where the code is known. */
            registeredName: string | null;
            user: components["schemas"]["NamedPerson"] | null;
            /** @enum {string} */
            state: "cancelled" | "pending" | "refused" | "verified";
            note: string | null;
            fileId: string | null;
            decidedBy: components["schemas"]["NamedPerson"] | null;
            /** Format: date-time */
            decidedAt: string | null;
            reason: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        InvitationCode: {
            code: string;
        };
        ClaimVerified: {
            enterpriseId: string;
            /**
             * @description What one became: a member, or an agent for the items of the code.
             * @enum {string}
             */
            role: "firm-admin" | "firm-agent" | "firm-member";
        };
        ClaimsPage: {
            items: components["schemas"]["ClaimView"][];
            total: number;
            page: number;
            size: number;
        };
        ClaimVerification: {
            /**
             * @description `firm-admin` for the first person of an enterprise, `firm-member` for others, unless told.
             * @enum {string}
             */
            role?: "firm-admin" | "firm-member";
        };
        ClaimRefusal: {
            reason: string;
        };
        MergeSide: {
            id: string;
            /** @description Null only outside the zone. */
            uscc: string | null;
            name: string;
        };
        DuplicatePair: {
            first: components["schemas"]["MergeSide"];
            second: components["schemas"]["MergeSide"];
            /**
             * @description `same-name`, or `like-name` at the same address.
             * @enum {string}
             */
            reason: "like-name" | "same-name";
            /** @description 1 for the same name. */
            likeness: number;
        };
        DuplicatesPage: {
            items: components["schemas"]["DuplicatePair"][];
            total: number;
            page: number;
            size: number;
        };
        MergeLineView: {
            part: string;
            labelZh: string;
            labelEn: string;
            count: number;
        };
        MergeView: {
            id: string;
            from: components["schemas"]["MergeSide"];
            into: components["schemas"]["MergeSide"];
            /** @enum {string} */
            state: "cancelled" | "confirmed" | "proposed";
            reason: string;
            /** @description What would move, as the proposer saw it. */
            preview: components["schemas"]["MergeLineView"][];
            /** @description What did move. */
            moved: components["schemas"]["MergeLineView"][] | null;
            proposedBy: components["schemas"]["NamedPerson"] | null;
            /** Format: date-time */
            proposedAt: string;
            decidedBy: components["schemas"]["NamedPerson"] | null;
            /** Format: date-time */
            decidedAt: string | null;
        };
        MergesPage: {
            items: components["schemas"]["MergeView"][];
            total: number;
            page: number;
            size: number;
        };
        MergeProposal: {
            /**
             * Format: uuid
             * @description The row that goes.
             */
            fromId: string;
            /**
             * Format: uuid
             * @description The row that stays.
             */
            intoId: string;
            reason: string;
        };
        ImportInput: {
            /**
             * Format: uuid
             * @description The stored file: CSV (UTF-8 or GB18030) or .xlsx.
             */
            fileId: string;
            /**
             * @description What the file holds: `enterprises` unless told.
             * @enum {string}
             */
            kind?: "enterprises" | "figures";
            /** @description Figures: the map that says what the columns mean, see `GET /api/enterprises/imports/figure-maps`. */
            figureMap?: string;
            /** @description Figures: the period of every row (`2025`, `2026Q1`), for files that have no such column. */
            period?: string;
            /** @description Judge and report everything, change nothing. */
            dryRun?: boolean;
            /** @description Own columns: field of the register to header in the file, e.g. `{"uscc": "代码"}`; an empty header leaves the field out. */
            map?: {
                [key: string]: string;
            };
            /** @description Remember `map` for the next file with the same headers. */
            remember?: boolean;
            /** @description Whether rows without a column saying so lie in the zone; true unless told. */
            inside?: boolean;
        };
        UndoView: {
            /** @enum {string} */
            state: "done" | "queued" | "running";
            /** @description Share of the import that is undone, 0 to 100. */
            percent: number;
            /** @description Enterprises, or figures that had no earlier value, that are gone again. */
            removed: number;
            /** @description Enterprises with a field put back, or figures with their earlier value. */
            putBack: number;
            /** @description Enterprises or figures that stay, at least in part. */
            leftAlone: number;
            askedBy: components["schemas"]["NamedPerson"] | null;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        ImportView: {
            id: string;
            /** @enum {string} */
            kind: "enterprises" | "figures";
            /** @description Figures: by which map, and of which period where the file does not say. */
            figureMap: string | null;
            period: string | null;
            /** @description Own columns: field to header. */
            map: {
                [key: string]: string;
            };
            fileName: string;
            /** @description The stored file; null when it came from the command line. */
            fileId: string | null;
            dryRun: boolean;
            /** @description Whether rows without a column saying so lie in the zone. */
            inside: boolean;
            /** @enum {string} */
            state: "done" | "failed" | "queued" | "running" | "stopped";
            /** @description Why the whole file was refused, in the reader's language. */
            failure: string | null;
            /** @description Share of the file that is read, 0 to 100. */
            percent: number;
            rows: number;
            /** @description Data rows of the file, known at its end; a stopped import has more of them than rows done. */
            rowsTotal: number | null;
            created: number;
            updated: number;
            unchanged: number;
            rejected: number;
            duplicates: number;
            warnings: number;
            startedBy: components["schemas"]["NamedPerson"] | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** @description Somebody wants it stopped; it ends after the batch it is at. */
            stopping: boolean;
            /** @description Why the caller cannot stop it, in their language; null when they can, or when it has ended. */
            stopRefusal: string | null;
            /** @description The undoing of it, when there is one. */
            undo: components["schemas"]["UndoView"] | null;
            /** @description Why the caller cannot undo it, in their language; null when they can, or when it is undone. */
            undoRefusal: string | null;
        };
        ImportsPage: {
            items: components["schemas"]["ImportView"][];
            total: number;
            page: number;
            size: number;
        };
        ImportColumnView: {
            field: string;
            /** @description The headers it is known by, the usual one first. */
            headers: string[];
            required: boolean;
        };
        ImportFormat: {
            /** @description Largest file in megabytes. */
            fileLimitMb: number;
            columns: components["schemas"]["ImportColumnView"][];
        };
        FileColumn: {
            header: string;
            /** @description Its first two different values. */
            examples: string[];
            /** @description The field its header is known by; null: nobody knows it. */
            known: string | null;
            /** @description The field it is taken for: as known, as remembered, or as proposed. */
            field: string | null;
            /** @description The field is only proposed, for a header that is alike. */
            proposed: boolean;
        };
        ImportField: {
            field: string;
            /** @description In the reader's language. */
            name: string;
            required: boolean;
        };
        RememberedColumns: {
            by: string | null;
            /** Format: date-time */
            at: string;
        };
        FileColumns: {
            columns: components["schemas"]["FileColumn"][];
            fields: components["schemas"]["ImportField"][];
            /** @description Own columns the office remembers for these headers: field to header; an empty header leaves the field out. */
            map: {
                [key: string]: string;
            };
            /** @description Nothing has to be asked: every required field is there and no column looks like one that is not. */
            clear: boolean;
            remembered: components["schemas"]["RememberedColumns"] | null;
        };
        FigureMapView: {
            name: string;
            /** @description In the reader's language. */
            title: string;
            /** @description Units and how enterprises are matched, in words. */
            about: string;
            columns: components["schemas"]["ImportColumnView"][];
        };
        RejectView: {
            /** @description Data row, from 1. */
            row: number;
            /** @description Line of the file, or row of the sheet, from 1. */
            line: number;
            /** @enum {string} */
            outcome: "duplicate" | "rejected" | "warning";
            /** @description The file's own header. */
            column: string | null;
            value: string | null;
            code: string;
            /** @description The sentence in the reader's language. */
            message: string;
        };
        RejectsPage: {
            items: components["schemas"]["RejectView"][];
            total: number;
            page: number;
            size: number;
        };
        UndoLineView: {
            enterpriseId: string;
            uscc: string | null;
            name: string;
            /** @enum {string} */
            outcome: "left" | "put-back" | "removed";
            /** @description The field or metric, in the reader's language; null: the enterprise as a whole. */
            field: string | null;
            /** @description Of a figure. */
            period: string | null;
            /** @description What stood there. */
            value: string | null;
            /** @description What was put back. */
            becomes: string | null;
            /** @description Why it was left, in the reader's language. */
            message: string | null;
        };
        UndoForecast: {
            removes: number;
            putsBack: number;
            leaves: number;
            /** @description The first of those that stay. */
            left: components["schemas"]["UndoLineView"][];
        };
        UndoLinesPage: {
            items: components["schemas"]["UndoLineView"][];
            total: number;
            page: number;
            size: number;
        };
        MetricChoiceView: {
            value: string;
            /** @description In the reader's language. */
            name: string;
        };
        MetricView: {
            /** @description Also the name of the fact. */
            code: string;
            /** @description In the reader's language. */
            name: string;
            /** @description Part of the form. */
            group: string;
            /** @enum {string} */
            kind: "attribute" | "dated" | "quarterly" | "yearly";
            /** @enum {string} */
            valueType: "number" | "truth" | "word";
            /** @description 万元, 人, 件 …; empty for fractions and words. */
            unit: string;
            /** @description Units a value may be written in. */
            units: string[];
            /** @description Days after its period's end beyond which a figure is stale. */
            stepDays: number;
            least: string | null;
            most: string | null;
            /** @description A count: no fractions. */
            whole: boolean;
            choices: components["schemas"]["MetricChoiceView"][];
            /** @enum {string} */
            supplier: "expert" | "firm" | "officer" | "platform";
        };
        MetricGroupView: {
            code: string;
            name: string;
            metrics: components["schemas"]["MetricView"][];
        };
        FigureFlag: {
            code: string;
            /** @description The sentence in the reader's language. */
            message: string;
        };
        FigureOfPeriod: {
            period: string;
            /** @description Decimal text in the metric's unit, `true`/`false`, or a word; null: nothing is known. */
            value: string | null;
            /** @description The version seen; 0 when nothing was ever told. Send it back with a change. */
            version: number;
            /** @enum {string|null} */
            provenance: "declared" | "imported" | "verified" | null;
            /** @description `firm`, `office`, `import:<map>` … */
            source: string | null;
            evidenceFileId: string | null;
            reason: string | null;
            recordedBy: components["schemas"]["NamedPerson"] | null;
            /** Format: date-time */
            recordedAt: string | null;
            /** @description Days from the period's end to today; null where nothing is known. */
            ageDays: number | null;
            stale: boolean;
            flags: components["schemas"]["FigureFlag"][];
        };
        MetricFigures: {
            metric: components["schemas"]["MetricView"];
            /** @description Yearly: one for each of `years`; quarterly: the quarters of the last two; others: what is known, the latest first. */
            cells: components["schemas"]["FigureOfPeriod"][];
            /** @description May the reader put a figure here? */
            editable: boolean;
        };
        FigureGroup: {
            code: string;
            name: string;
            metrics: components["schemas"]["MetricFigures"][];
        };
        FiguresView: {
            enterpriseId: string;
            /** @description Oldest first; the last is the year asked for. */
            years: number[];
            groups: components["schemas"]["FigureGroup"][];
            /** @description Flags of all cells together. */
            flagged: number;
        };
        FigureVersionView: {
            metric: string;
            period: string;
            version: number;
            value: string | null;
            /** @enum {string} */
            provenance: "declared" | "imported" | "verified";
            source: string;
            evidenceFileId: string | null;
            reason: string | null;
            recordedBy: components["schemas"]["NamedPerson"] | null;
            /** Format: date-time */
            recordedAt: string;
        };
        FigureHistoryPage: {
            items: components["schemas"]["FigureVersionView"][];
            total: number;
            page: number;
            size: number;
        };
        FigureInput: {
            metric: string;
            /** @description `2025`, `2026Q1`, or a day. */
            period: string;
            /** @description As written; null or empty withdraws it. */
            value?: string | null;
            /** @description The unit it is written in; the metric's own unless told. */
            unit?: string;
            /** @description The version that was seen; 0 for none. */
            version: number;
            /**
             * Format: uuid
             * @description A stored file that proves it.
             */
            evidenceFileId?: string;
        };
        FiguresDeclaration: {
            figures: components["schemas"]["FigureInput"][];
        };
        FigureSaved: {
            metric: string;
            period: string;
            version: number;
            flags: components["schemas"]["FigureFlag"][];
        };
        FiguresSaved: {
            /** @description Figures that took a new version; those that said the same already are left out. */
            saved: components["schemas"]["FigureSaved"][];
            unchanged: number;
        };
        FigureVerification: {
            metric: string;
            period: string;
            /** @description The version that was seen. */
            version: number;
            /** Format: uuid */
            evidenceFileId: string;
        };
        FigureCorrection: {
            metric: string;
            /** @description `2025`, `2026Q1`, or a day. */
            period: string;
            /** @description As written; null or empty withdraws it. */
            value?: string | null;
            /** @description The unit it is written in; the metric's own unless told. */
            unit?: string;
            /** @description The version that was seen; 0 for none. */
            version: number;
            /**
             * Format: uuid
             * @description A stored file that proves it.
             */
            evidenceFileId?: string;
            reason: string;
        };
        FactView: {
            name: string;
            /** @description Text for one value, a list for a series (oldest first, null where unknown). */
            value: Record<string, never>;
            period: string | null;
            provenance: string | null;
            unit: string | null;
        };
        FactsView: {
            asOn: string;
            facts: components["schemas"]["FactView"][];
        };
        AskQuestion: {
            /** @description What it is about, e.g. the name of a policy. */
            about: string;
            question: string;
            /** @description Page it is asked from, a path within the application. */
            link?: string;
        };
        Asked: {
            id: string;
        };
        QuestionView: {
            id: string;
            enterpriseId: string;
            enterpriseName: string;
            about: string;
            link: string | null;
            question: string;
            /** @description Who asked. */
            askedBy: string | null;
            /** Format: date-time */
            askedAt: string;
            answer: string | null;
            answeredBy: string | null;
            /** Format: date-time */
            answeredAt: string | null;
        };
        QuestionPage: {
            items: components["schemas"]["QuestionView"][];
            total: number;
            page: number;
            size: number;
        };
        AnswerQuestion: {
            answer: string;
        };
        AuditRow: {
            id: string;
            /** Format: date-time */
            at: string;
            caseId: string;
            number: string;
            enterpriseName: string;
            /** @description Number of the move in the case's log. */
            seq: number;
            event: string;
            /** @description The event and the states in the language of the request. */
            label: string;
            fromLabel: string | null;
            toLabel: string;
            actorId: string | null;
            actorName: string;
            /** @description Names of whom the actor stood in for. */
            actedFor: string[];
            requestId: string;
            /** @description Seal of the move, hexadecimal. */
            hash: string;
        };
        AuditPage: {
            items: components["schemas"]["AuditRow"][];
            total: number;
            page: number;
            size: number;
        };
        OpenCase: {
            /** @description Code of the programme. */
            programmeCode: string;
            /** Format: uuid */
            enterpriseId: string;
            /** @description A state in which a case may begin; the usual one unless told. */
            startAt?: string;
        };
        OpenedCase: {
            id: string;
            /** @description e.g. `RD-2026-000123`. */
            number: string;
            state: string;
            version: number;
        };
        FireBatch: {
            /** @description The event. */
            event: string;
            /** @description The cases, at most 2 000. */
            ids: string[];
            /** @description The same input for each. */
            input?: {
                [key: string]: unknown;
            };
        };
        WhyNot: {
            code: string;
            /** @description The sentence, in the language of the request. */
            message: string;
            /** @description The field, document or row it is about. */
            at?: string;
        };
        BatchRow: {
            id: string;
            ok: boolean;
            /** @description Not moved because the step does not lead on from where the case is, e.g. it was done already. */
            skipped: boolean;
            /** @description Number of the case; null when it is not there or not yours. */
            number: string | null;
            /** @description The state after; null when it was not moved. */
            state: string | null;
            /** @description Why it was not moved; empty when it was. */
            reasons: components["schemas"]["WhyNot"][];
        };
        BatchResult: {
            moved: number;
            skipped: number;
            refused: number;
            rows: components["schemas"]["BatchRow"][];
        };
        PinnedProgramme: {
            id: string;
            code: string;
            name: string;
            version: number;
            legalBasis: string;
            appeal: string;
            certainty: string;
        };
        NamedView: {
            id: string;
            name: string;
        };
        StepView: {
            phase: string;
            /** @description In the reader's words. */
            label: string;
            /** @enum {string} */
            standing: "ahead" | "current" | "done";
            /**
             * Format: date-time
             * @description When it was first reached; null when not yet.
             */
            reachedAt: string | null;
            /**
             * Format: date-time
             * @description When it was last left; null when not yet.
             */
            leftAt: string | null;
        };
        ActionView: {
            event: string;
            label: string;
            allowed: boolean;
            /** @description Why not, in sentences; empty when allowed. */
            refusals: components["schemas"]["WhyNot"][];
            /** @description Name of the input it asks for; null when only a remark may go with it. */
            input: string | null;
            /** @description Against the firm: asks for reason and legal basis. */
            adverse: boolean;
            /** @description A timer suggests it now. */
            suggested: boolean;
        };
        CountedDay: {
            /** @description `YYYY-MM-DD`. */
            date: string;
            /** @description The how-manieth working day it is; null when it is not counted. */
            nth: number | null;
            /** @description Why it counts or does not, in a line. */
            text: string;
        };
        PausedDeadline: {
            clock: string;
            party: string;
            /** @description The state it runs in, in words. */
            state: string;
            /** @description Working days used and left. */
            used: number;
            left: number;
        };
        SpanView: {
            /** @description Whose days were used: firm, office, department, publicity or authority. */
            clock: string;
            /** @description The same in words. */
            party: string;
            /** @description The state the case was in, in words. */
            state: string;
            from: string;
            /** @description Null while it runs. */
            to: string | null;
            /** @description Working days used. */
            workingDays: number;
            /** @description The event that started it, in words. */
            reason: string;
        };
        DueChange: {
            from: string;
            to: string;
            reason: string;
            /** Format: date-time */
            at: string;
        };
        ClockCard: {
            /** @description The clock that runs; null when none does. */
            clock: string | null;
            party: string | null;
            /** @description The last day in time, `YYYY-MM-DD`; null where no deadline runs. */
            due: string | null;
            /**
             * Format: date-time
             * @description The moment, where the deadline is kept to the minute.
             */
            dueAt: string | null;
            /** @description Working days allowed, used and left (negative when overrun); null where no deadline runs. */
            allowance: number | null;
            used: number | null;
            left: number | null;
            overdue: boolean;
            /** @description The date may still move: the calendar of the year is not published. */
            provisional: boolean;
            /** @description Why this date, in a sentence. */
            why: string | null;
            legalBasis: string | null;
            /** @description Every day up to the due date, counted or skipped with its reason. */
            days: components["schemas"]["CountedDay"][];
            /** @description Deadlines that wait, with the days they have left. */
            paused: components["schemas"]["PausedDeadline"][];
            /** @description Every stretch so far, oldest first. */
            spans: components["schemas"]["SpanView"][];
            /** @description Working days used by each party. */
            byParty: {
                [key: string]: number;
            };
            /** @description Due dates that moved with the calendar. */
            changes: components["schemas"]["DueChange"][];
        };
        FieldChoiceInput: {
            value: string;
            /** @description [中文, English]. */
            label: string[];
        };
        ShowIfInput: {
            /** @description Key of a field before this one. */
            field: string;
            /** @description The value, or a list of values. */
            equals: Record<string, never>;
        };
        FormFieldInput: {
            /** @description Letters, digits, `-` and `_`; unique within the form. */
            key: string;
            /** @description [中文, English]. */
            label: string[];
            /** @enum {string} */
            type: "boolean" | "choice" | "date" | "money" | "multi" | "number" | "percent" | "text" | "textarea";
            unit?: string;
            required?: boolean;
            /** @description Least number, or date. */
            min?: Record<string, never>;
            /** @description Greatest number, or date. */
            max?: Record<string, never>;
            /** @description A count: no fractions. Only for numbers. */
            whole?: boolean;
            /** @description Longest text in characters. */
            maxLength?: number;
            choices?: components["schemas"]["FieldChoiceInput"][];
            /** @description [中文, English]. */
            help?: string[];
            showIf?: components["schemas"]["ShowIfInput"];
        };
        FormSectionInput: {
            key: string;
            /** @description [中文, English]. */
            title: string[];
            fields: components["schemas"]["FormFieldInput"][];
        };
        CaseDocumentView: {
            id: string;
            /** @description Key of the slot. */
            slot: string;
            fileId: string;
            name: string;
            /** @description Bytes. */
            size: number;
            mediaType: string;
            addedBy: string | null;
            /** Format: date-time */
            addedAt: string;
        };
        DocumentSlotView: {
            /** @description Key of the slot. */
            key: string;
            /** @description In the language of the request. */
            label: string;
            required: boolean;
            /** @description More than one file may be attached. */
            multiple: boolean;
            /** @description Media types taken; empty when any is. */
            accept: string[];
            /** @description Largest file in megabytes; null when only the office's own limit holds. */
            maxMb: number | null;
            help: string | null;
            /** @description Address of a template. */
            template: string | null;
            /** @description May be changed now. */
            unlocked: boolean;
            documents: components["schemas"]["CaseDocumentView"][];
        };
        AdminStep: {
            event: string;
            label: string;
            /** @description What still stands against it; empty when only the administrator's hand is missing. */
            refusals: components["schemas"]["WhyNot"][];
        };
        SendRequestView: {
            byName: string;
            /** Format: date-time */
            at: string;
        };
        CorrectionItemView: {
            /** @description Absent in a preview. */
            id: string | null;
            /** @enum {string} */
            target: "document" | "field";
            key: string;
            /** @description The field or document, in the language of the request. */
            label: string;
            reason: string;
            legalBasis: string;
            /** @description What stood there when the notice went out: an answer, or a list of files. */
            oldValue: Record<string, never>;
            /** @description What stands there now, or stood there when the firm answered. */
            newValue: Record<string, never>;
            contested: string | null;
            /** @description Changed or contested. */
            answered: boolean;
        };
        CorrectionView: {
            /** @description Absent in a preview. */
            id: string | null;
            /** @description 1 for the first notice. */
            round: number;
            note: string;
            /** Format: date-time */
            issuedAt: string;
            workingDays: number;
            /** @description Last day to answer, `YYYY-MM-DD`. */
            dueOn: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            /** @description Why a supervisor allowed a further notice. */
            allowedReason: string | null;
            items: components["schemas"]["CorrectionItemView"][];
        };
        CaseDetail: {
            id: string;
            number: string;
            kind: string;
            state: string;
            /** @description The state in the reader's words. */
            stateLabel: string;
            phase: string;
            waitsOn: string;
            /** @enum {string|null} */
            outcome: "lost" | "won" | null;
            programme: components["schemas"]["PinnedProgramme"];
            enterprise: components["schemas"]["NamedView"];
            assignee: components["schemas"]["NamedView"] | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            enteredAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** @description Whether the office kept its own deadlines up to the decision; null while undecided. */
            decidedOnTime: boolean | null;
            held: boolean;
            flags: string[];
            /** @description Send it with the next event. */
            version: number;
            steps: components["schemas"]["StepView"][];
            actions: components["schemas"]["ActionView"][];
            clock: components["schemas"]["ClockCard"];
            form: components["schemas"]["FormSectionInput"][];
            answers: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            answersSavedAt: string | null;
            /** @description Keys of the fields that may be edited now. */
            unlocked: string[];
            documents: components["schemas"]["DocumentSlotView"][];
            /** @description Why departments and experts cannot be asked about it now, in a sentence for the office; null when they can. */
            whyNotExamined: string | null;
            /** @description A step the reader's administrator takes, where the reader only prepares it; null elsewhere. */
            adminStep: components["schemas"]["AdminStep"] | null;
            /** @description What the firm's administrator was asked since the last move; only the firm sees it. */
            sendRequest: components["schemas"]["SendRequestView"] | null;
            /** @description The notice the firm has to answer now; null when none. */
            openCorrection: components["schemas"]["CorrectionView"] | null;
        };
        MoveView: {
            id: string;
            seq: number;
            event: string;
            label: string;
            from: string | null;
            fromLabel: string | null;
            to: string;
            toLabel: string;
            /** Format: date-time */
            at: string;
            /** @description Who did it; for a firm the office's people stay unnamed (null), the system and its own people are named. */
            actorName: string | null;
            /** @description Whom the actor stood in for ("代 …"). */
            actedFor: string[];
            /** @description Done by an agent the firm had authorised for this item. */
            byAgent: boolean;
            adverse: boolean;
            /** @description What went with it; to a firm only what was addressed to it or came from it. */
            input: {
                [key: string]: unknown;
            } | null;
            /** @description The move's hash in hex, for whoever checks the log. */
            hash: string;
        };
        FireEvent: {
            /** @description What the event asks for; see `actions[].input` of the case. */
            input?: {
                [key: string]: unknown;
            };
            /** @description The version of the case the page shows; an older one is a conflict. */
            version: number;
        };
        FiredEvent: {
            caseId: string;
            number: string;
            event: string;
            from: string | null;
            to: string;
            /** @description Number of the move in the case's log. */
            seq: number;
            moveId: string;
            /** @description Version of the case after the move. */
            version: number;
        };
        CalendarDayInput: {
            /** @description `YYYY-MM-DD`, in the year of the calendar. */
            date: string;
            /**
             * @description A day off, or a make-up workday.
             * @enum {string}
             */
            kind: "holiday" | "workday";
            /** @description The festival. */
            name: string;
        };
        CalendarView: {
            year: number;
            /** @description False until the notice is out: weekdays then count provisionally. */
            published: boolean;
            source: string;
            days: components["schemas"]["CalendarDayInput"][];
            /** @description Working days of the year. */
            workingDays: number;
        };
        PublishCalendar: {
            /** @description The notice the days come from. */
            source: string;
            days: components["schemas"]["CalendarDayInput"][];
        };
        DeadlineRuleView: {
            id: string;
            /** @description The name charts count by. */
            rule: string;
            /** @description Code of the programme it is for; null: every programme without one of its own. */
            programme: string | null;
            workingDays: number;
            /**
             * @description Kept to the end of the last day, or to the minute.
             * @enum {string}
             */
            until: "day" | "minute";
            legalBasis: string;
            effectiveFrom: string;
            /** @description Last day in force; null: until further notice. */
            effectiveTo: string | null;
            /** @description In force today. */
            inForce: boolean;
        };
        RecusalView: {
            id: string;
            userId: string;
            userName: string;
            enterpriseId: string | null;
            /** @description The enterprise, or the one the case is about. */
            enterpriseName: string | null;
            caseId: string | null;
            caseNumber: string | null;
            reason: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            endedByName: string | null;
            endReason: string | null;
        };
        RecusalPage: {
            items: components["schemas"]["RecusalView"][];
            total: number;
            page: number;
            size: number;
        };
        RecordRecusal: {
            /**
             * Format: uuid
             * @description Who stays out; you yourself unless told. Only a manager may name somebody else.
             */
            userId?: string;
            /**
             * Format: uuid
             * @description Everything about this enterprise; this or a case.
             */
            enterpriseId?: string;
            /**
             * Format: uuid
             * @description This case; this or an enterprise.
             */
            caseId?: string;
            /** @description Why. */
            reason: string;
        };
        RecordedRecusal: {
            id: string;
        };
        EndRecusal: {
            reason: string;
        };
        OpinionView: {
            taskId: string;
            departmentId: string;
            department: string;
            question: string;
            /** Format: date-time */
            openedAt: string;
            dueOn: string | null;
            workingDays: number | null;
            /** @description Working days left today; negative when over, null without a date or when it is given. */
            daysLeft: number | null;
            /** @description The last day in time has passed and the part is still open. */
            overdue: boolean;
            /** @description Silence will be consent. */
            deemedConsent: boolean;
            /** @enum {string} */
            state: "cancelled" | "deemed" | "given" | "open";
            /** @description `agree`, `conditional`, `disagree`, or `deemed-consent`. */
            outcome: string | null;
            note: string;
            /** Format: date-time */
            givenAt: string | null;
            givenByName: string | null;
            /** Format: date-time */
            remindedAt: string | null;
        };
        OpinionsView: {
            items: components["schemas"]["OpinionView"][];
            /** @description In the language of the request; empty when nobody was asked. */
            merged: string;
        };
        DepartmentQuestion: {
            /** Format: uuid */
            departmentId: string;
            /** @description What it is to look at; the whole case when left out. */
            question?: string;
        };
        AskOpinions: {
            departments: components["schemas"]["DepartmentQuestion"][];
            /** @description Working days each has; 5 unless told. */
            workingDays?: number;
            /** @description No answer in time is consent, labelled as such; so unless told otherwise. */
            deemedConsent?: boolean;
        };
        ProgrammeBrief: {
            id: string;
            code: string;
            /** @description In the language of the request. */
            name: string;
            /** @description Number of the version the case is pinned to. */
            version: number;
        };
        Named: {
            id: string;
            name: string;
        };
        Holder: {
            /** @description Whose move it is. */
            waitsOn: string;
            /** @description The officer's name; for a firm the department's. Null while it waits on the firm itself or nobody is named. */
            name: string | null;
        };
        CaseListItem: {
            id: string;
            /** @description e.g. `RD-2026-000123`. */
            number: string;
            kind: string;
            programme: components["schemas"]["ProgrammeBrief"];
            enterprise: components["schemas"]["Named"];
            park: components["schemas"]["Named"] | null;
            state: string;
            /** @description For this reader's side, in the language of the request. */
            stateLabel: string;
            phase: string;
            holder: components["schemas"]["Holder"];
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** @description `YYYY-MM-DD`; null while no clock runs. */
            dueOn: string | null;
            /**
             * Format: date-time
             * @description The moment, where the deadline is kept to the minute.
             */
            dueAt: string | null;
            /** @description The due date rests on a calendar not yet published. */
            dueProvisional: boolean;
            /** @description Working days left, 0 on the last day, negative when overrun; 0 too while no working day has passed since the due date. */
            daysLeft: number | null;
            /** @description The due date has passed, by the minute where it is kept so. */
            overdue: boolean;
            /** @enum {string|null} */
            outcome: "lost" | "won" | null;
            /** @description Integer fen as text. */
            amountFen: string | null;
            flags: string[];
            held: boolean;
            version: number;
        };
        CasePage: {
            items: components["schemas"]["CaseListItem"][];
            total: number;
            page: number;
            size: number;
        };
        CaseFilter: {
            /** @description Page, from 1. */
            page?: number;
            /** @description Rows per page, at most 200; 20 unless told. */
            size?: number;
            /**
             * @description `mine` unless told.
             * @enum {string}
             */
            tab?: "all" | "done" | "following" | "mine" | "opened";
            /** @description Part of a case number, or of an enterprise's name, credit code or pinyin. */
            q?: string;
            /**
             * Format: uuid
             * @description Id of a park.
             */
            park?: string;
            /** @description Code of a programme. */
            programme?: string;
            /** @description Kind of case. */
            kind?: string;
            /** @description Phase of the chart. */
            phase?: string;
            /**
             * @description Whose move it is.
             * @enum {string}
             */
            waitsOn?: "authority" | "department" | "expert" | "finance" | "firm" | "manager" | "nobody" | "officer" | "public";
            /** @description Id of the officer, `me` (also whom one stands in for) or `none`. */
            assignee?: string;
            /**
             * @description Due today, within two working days (today included), or overdue.
             * @enum {string}
             */
            due?: "overdue" | "soon" | "today";
            /**
             * @description Open cases, or how they ended.
             * @enum {string}
             */
            outcome?: "lost" | "open" | "won";
            /** @description A correction notice waits for the firm. */
            correcting?: boolean;
            /**
             * Format: uuid
             * @description Id of an enterprise.
             */
            enterprise?: string;
            /** @description Opened on or after this day, `YYYY-MM-DD` in Asia/Shanghai. */
            openedFrom?: string;
            /** @description Opened on or before this day. */
            openedTo?: string;
        };
        WorklistCount: {
            /** @description `waiting`, `dueToday`, `dueSoon`, `overdue` or `correcting`. */
            key: string;
            count: number;
            /** @description The list with these fields has this many rows. */
            filter: components["schemas"]["CaseFilter"];
        };
        WorklistCounts: {
            counts: components["schemas"]["WorklistCount"][];
        };
        AssignCases: {
            /** @description Ids of cases, at most 2 000. */
            ids: string[];
            /**
             * Format: uuid
             * @description Who takes them.
             */
            assigneeId: string;
            /** @description Why. */
            reason: string;
        };
        AssignedRow: {
            id: string;
            /**
             * @description `ok`, or `skipped` when it was theirs already, or `refused`.
             * @enum {string}
             */
            result: "ok" | "refused" | "skipped";
            /** @description Why it was skipped or refused, in the language of the request. */
            reasons: string[];
        };
        AssignedRows: {
            rows: components["schemas"]["AssignedRow"][];
        };
        AssignmentView: {
            id: string;
            from: string | null;
            to: string;
            /**
             * @description By rule (`officer` in charge, `park`, `load`) or by `hand`.
             * @enum {string}
             */
            how: "hand" | "load" | "officer" | "park";
            reason: string;
            by: string | null;
            /** Format: date-time */
            at: string;
        };
        FollowerView: {
            userId: string;
            name: string;
            /** Format: date-time */
            since: string;
        };
        AddFollowers: {
            /** @description Ids of office users, at most 50. */
            userIds: string[];
        };
        RemindCases: {
            /** @description Ids of cases, at most 2 000. */
            ids: string[];
            /** @description A word to them. */
            word?: string;
        };
        RemindedRow: {
            id: string;
            number: string | null;
            /**
             * @description `ok`, or `skipped` when they were reminded today or nobody holds it, or `failed`.
             * @enum {string}
             */
            result: "failed" | "ok" | "skipped";
            reasons: components["schemas"]["WhyNot"][];
        };
        RemindedRows: {
            rows: components["schemas"]["RemindedRow"][];
        };
        FieldEdit: {
            /** @description Key of the field. */
            key: string;
            /** @description The user who saved it. */
            by: string | null;
            /** Format: date-time */
            at: string;
        };
        SavedAnswers: {
            answers: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When any field was last saved; null before the first.
             */
            savedAt: string | null;
            /** @description Keys that may be edited now. */
            unlocked: string[];
            /** @description Who saved each field last. */
            edits: components["schemas"]["FieldEdit"][];
        };
        SaveAnswers: {
            /** @description Answers by field key; null empties a field. Fields not named stay as they are. */
            answers: {
                [key: string]: unknown;
            };
            /** @description The case version the page shows; a stale one is a conflict. */
            version?: number;
            /** @description `savedAt` of the answers the page shows; a field somebody else has saved since is a conflict. */
            savedAt?: string;
        };
        Fault: {
            /** @description Key of the field or document slot. */
            at: string;
            /**
             * @description `field` or `document`.
             * @enum {string}
             */
            target: "document" | "field";
            code: string;
            /** @description The sentence, in the language of the request. */
            message: string;
        };
        CheckResult: {
            /** @description Nothing is wrong and nothing is missing. */
            complete: boolean;
            faults: components["schemas"]["Fault"][];
        };
        AttachDocument: {
            /** @description Key of the slot. */
            slot: string;
            /**
             * Format: uuid
             * @description Id of the file, as `POST /api/files` answered.
             */
            fileId: string;
            /**
             * Format: uuid
             * @description The document this one takes the place of.
             */
            replaces?: string;
        };
        CorrectionItemInput: {
            /**
             * @description What is marked: a field of the form or a document slot.
             * @enum {string}
             */
            target: "document" | "field";
            /** @description Key of the field or slot. */
            key: string;
            /** @description What is wrong and how to put it right, as the firm will read it. */
            reason: string;
            /** @description The rule it offends. */
            legalBasis: string;
        };
        CorrectionList: {
            /** @description What is marked; only these unlock. At least one. */
            items: components["schemas"]["CorrectionItemInput"][];
            /** @description A word to the firm above the items. */
            note?: string;
            /** @description Working days the firm has; at most what the rule allows. */
            workingDays: number;
            /** @description The minute by which, instead of whole days; only where the rule is kept to the minute (ISO 8601). */
            dueAt?: string;
        };
        AllowCorrection: {
            /** @description Why. */
            reason: string;
        };
        ContestItem: {
            /** @description The firm's words; null takes them back. */
            text: string | null;
        };
        FieldDifferenceView: {
            key: string;
            /** @description In the language of the request. */
            label: string;
            before: Record<string, never>;
            after: Record<string, never>;
            /** @description The notice before this submission marked it. */
            marked: boolean;
        };
        DocumentDifferenceView: {
            slot: string;
            /** @description In the language of the request. */
            label: string;
            /** @enum {string} */
            change: "added" | "removed";
            fileId: string;
            name: string;
            /** @description The notice before this submission marked its slot. */
            marked: boolean;
        };
        SubmissionDifference: {
            /** @description The round compared; 2 compares the second submission with the first. */
            round: number;
            /** Format: date-time */
            submittedAt: string;
            fields: components["schemas"]["FieldDifferenceView"][];
            documents: components["schemas"]["DocumentDifferenceView"][];
        };
        TaskView: {
            id: string;
            caseId: string;
            caseNumber: string;
            enterpriseName: string;
            /** @description Name of the template, `by-hand` when opened by hand. */
            template: string;
            /** @description In the language of the request. */
            title: string;
            forFirm: boolean;
            assigneeId: string | null;
            assigneeName: string | null;
            departmentId: string | null;
            departmentName: string | null;
            /** @description `YYYY-MM-DD`. */
            dueOn: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            doneAt: string | null;
            /** Format: date-time */
            cancelledAt: string | null;
            outcome: string | null;
            note: string;
            /** @description What a department is asked; the whole case when empty. */
            question: string;
            /** @description A department's silence is consent when the last day is over. */
            deemedConsent: boolean;
            /** @description Open, and the reader's to finish here. */
            mayFinish: boolean;
        };
        TaskPage: {
            items: components["schemas"]["TaskView"][];
            total: number;
            page: number;
            size: number;
        };
        OpenTask: {
            /** @description What is to be done. */
            title: string;
            /** @description More about it. */
            note?: string;
            /**
             * Format: uuid
             * @description The colleague or expert who does it.
             */
            assigneeId?: string;
            /**
             * Format: uuid
             * @description The department that does it.
             */
            departmentId?: string;
            /** @description The firm does it. */
            forFirm?: boolean;
            /** @description Until when, `YYYY-MM-DD`. */
            dueOn?: string;
        };
        FinishTask: {
            /** @description In a word, e.g. `agree`, `disagree`, `done`. */
            outcome: string;
            /** @description What was found, or why. */
            note?: string;
        };
        CommentView: {
            id: string;
            authorName: string;
            /** @description The firm wrote it. */
            fromFirm: boolean;
            /** @description Written by an agent of the firm. */
            byAgent: boolean;
            /** @description Empty when it was taken back. */
            body: string;
            internal: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            withdrawnAt: string | null;
            /** @description The reader wrote it. */
            mine: boolean;
        };
        CommentPage: {
            items: components["schemas"]["CommentView"][];
            total: number;
            page: number;
            size: number;
        };
        WriteComment: {
            /** @description The text; `@login` tells a colleague. */
            body: string;
            /** @description Only the office reads it; true unless told, for the office. What a firm writes is always shared. */
            internal?: boolean;
        };
        LookerView: {
            userId: string;
            name: string;
            /**
             * Format: date-time
             * @description When they opened it.
             */
            since: string;
        };
        MentionView: {
            /** @description Id of the comment. */
            id: string;
            caseId: string;
            caseNumber: string;
            enterpriseName: string;
            authorName: string;
            body: string;
            /** Format: date-time */
            createdAt: string;
        };
        MentionPage: {
            items: components["schemas"]["MentionView"][];
            total: number;
            page: number;
            size: number;
        };
        RatingView: {
            stars: number;
            words: string;
            /** Format: date-time */
            ratedAt: string;
            /** Format: date-time */
            changedAt: string | null;
        };
        RatingOfCase: {
            rating: components["schemas"]["RatingView"] | null;
            mayRate: boolean;
            /** @description Last day on which it may be changed; null before it was given. */
            changeableUntil: string | null;
        };
        GiveRating: {
            /** @description 1 (very bad) to 5 (very good). */
            stars: number;
            /** @description What was good or bad; needed for 1 and 2 stars. */
            words?: string;
        };
        ListedRating: {
            stars: number;
            words: string;
            /** Format: date-time */
            ratedAt: string;
            /** Format: date-time */
            changedAt: string | null;
            /** @description Id of the case. */
            id: string;
            caseNumber: string;
            programme: string;
            enterpriseName: string;
            /** @description Who held the case; null when nobody did. */
            assignee: string | null;
        };
        StarCount: {
            stars: number;
            count: number;
        };
        RatingPage: {
            items: components["schemas"]["ListedRating"][];
            total: number;
            page: number;
            size: number;
            /** @description Mean of the stars to two places; null without any. */
            mean: string | null;
            counts: components["schemas"]["StarCount"][];
        };
        ProgressCode: {
            number: string;
            code: string;
        };
        PublicStep: {
            phase: string;
            /** Format: date-time */
            reachedAt: string;
        };
        PublicProgress: {
            number: string;
            programme: string;
            departmentName: string | null;
            /** @description e.g. `青苗****限公司`. */
            enterprise: string;
            phase: string;
            /** @description Whose turn it is. */
            waitsOn: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** @description Until when whoever has it should be done; null while no clock runs. */
            dueOn: string | null;
            closed: boolean;
            steps: components["schemas"]["PublicStep"][];
        };
        PublicityItem: {
            caseId: string;
            number: string;
            /** @description Name of the programme, in the language of the request. */
            programme: string;
            enterpriseName: string;
            /** @description Unified social credit code with its middle hidden. */
            uscc: string;
            /**
             * Format: date-time
             * @description When the notice began.
             */
            since: string;
            /** @description Last day to object, `YYYY-MM-DD`; null while an objection holds the case. */
            until: string | null;
        };
        PublicityPage: {
            items: components["schemas"]["PublicityItem"][];
            total: number;
            page: number;
            size: number;
        };
        FileObjection: {
            /** Format: uuid */
            caseId: string;
            /** @description What one objects to, with facts that can be checked. */
            text: string;
            /** @description Who objects and how to reach them; only the office reads it. */
            contact: string;
        };
        ObjectionReceipt: {
            id: string;
            /** Format: date-time */
            receivedAt: string;
        };
        ObjectionView: {
            id: string;
            caseId: string;
            caseNumber: string;
            enterpriseName: string;
            text: string;
            contact: string;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            settledAt: string | null;
            settledBy: string | null;
            upheld: boolean | null;
            finding: string | null;
        };
        ObjectionPage: {
            items: components["schemas"]["ObjectionView"][];
            total: number;
            page: number;
            size: number;
        };
        SettleObjection: {
            /** @description The objection is right. */
            upheld: boolean;
            /** @description What was found. */
            finding: string;
        };
        WindowView: {
            id: string;
            name: string;
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            closesAt: string;
            /** @description Open at this minute by the server's clock. */
            openNow: boolean;
        };
        ProgrammeListItem: {
            id: string;
            code: string;
            kind: string;
            subject: string | null;
            /** @description In the language of the request. */
            name: string;
            summary: string;
            departmentName: string | null;
            /** @description False while somebody has stopped it, whatever its windows say. */
            open: boolean;
            /** @description Takes applications at this minute. */
            openNow: boolean;
            /** @description The window open now, else the next one; null when there is none to come. */
            window: components["schemas"]["WindowView"] | null;
            /** @description Number of the version in force today; null when none is. */
            version: number | null;
            certainty: string | null;
        };
        ProgrammePage: {
            items: components["schemas"]["ProgrammeListItem"][];
            total: number;
            page: number;
            size: number;
        };
        DocumentSlotInput: {
            key: string;
            /** @description [中文, English]. */
            label: string[];
            required?: boolean;
            multiple?: boolean;
            /** @description Media types, e.g. `application/pdf`, `image/*`. */
            accept?: string[];
            /** @description Megabytes. */
            maxMb?: number;
            /** @description [中文, English]. */
            help?: string[];
            /** @description Address of a template. */
            template?: string;
            /** @description A group a chart asks for by name. */
            group?: string;
        };
        GuideInput: {
            /** @description Who can apply. [中文, English]. */
            who?: string[];
            /** @description What one needs. [中文, English]. */
            need?: string[];
            /** @description How long it takes. [中文, English]. */
            howLong?: string[];
        };
        VersionView: {
            id: string;
            number: number;
            /** @enum {string} */
            status: "draft" | "published" | "retired";
            effectiveFrom: string;
            effectiveTo: string | null;
            chartId: string;
            chartVersion: number;
            options: {
                [key: string]: unknown;
            };
            form: components["schemas"]["FormSectionInput"][];
            documents: components["schemas"]["DocumentSlotInput"][];
            guide: components["schemas"]["GuideInput"];
            ruleset: string | null;
            legalBasis: string;
            appeal: string;
            certainty: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            publishedAt: string | null;
        };
        ProgrammeView: {
            id: string;
            code: string;
            kind: string;
            subject: string | null;
            /** @description In the language of the request. */
            name: string;
            summary: string;
            departmentName: string | null;
            /** @description False while somebody has stopped it, whatever its windows say. */
            open: boolean;
            /** @description Takes applications at this minute. */
            openNow: boolean;
            /** @description The window open now, else the next one; null when there is none to come. */
            window: components["schemas"]["WindowView"] | null;
            /** @description Number of the version in force today; null when none is. */
            version: number | null;
            certainty: string | null;
            /** @description The version in force today; null when none is. */
            inForce: components["schemas"]["VersionView"] | null;
            /** @description Every window, the latest first. */
            windows: components["schemas"]["WindowView"][];
        };
        CreateProgramme: {
            /** @description Letters, digits and `-`; it never changes. */
            code: string;
            /** @description Kind of case. */
            kind: string;
            /** @description What it is about, e.g. the code of a tier. */
            subject?: string;
            name: string;
            nameEn: string;
            summary?: string;
            /**
             * Format: uuid
             * @description The department in the lead.
             */
            departmentId?: string;
        };
        ChangeProgramme: {
            name?: string;
            nameEn?: string;
            summary?: string;
            /** Format: uuid */
            departmentId?: string;
            /** @description Takes new applications at all. */
            open?: boolean;
        };
        VersionChange: {
            /** @description Where, e.g. `form.basics.employees.required`. */
            path: string;
            before: Record<string, never>;
            after: Record<string, never>;
        };
        VersionDifference: {
            from: number;
            to: number;
            changes: components["schemas"]["VersionChange"][];
        };
        VersionInput: {
            /** @description First day it is in force, `YYYY-MM-DD`. */
            effectiveFrom: string;
            /** @description Id of the chart its cases follow. */
            chartId: string;
            /** @description Version of that chart. */
            chartVersion: number;
            /** @description Options that switch optional steps. */
            options?: {
                [key: string]: unknown;
            };
            form: components["schemas"]["FormSectionInput"][];
            documents: components["schemas"]["DocumentSlotInput"][];
            guide?: components["schemas"]["GuideInput"];
            /** @description Code of the ruleset that judges it. */
            ruleset?: string;
            legalBasis: string;
            /** @description How to object to an adverse decision. */
            appeal: string;
            /**
             * @description `unconfirmed` and `lapsed` content is shown as such, never as current law.
             * @enum {string}
             */
            certainty?: "confirmed" | "lapsed" | "unconfirmed";
        };
        WindowInput: {
            name: string;
            /**
             * Format: date-time
             * @description The opening instant is inside.
             */
            opensAt: string;
            /**
             * Format: date-time
             * @description The closing instant is not.
             */
            closesAt: string;
        };
        AgentPerson: {
            id: string;
            name: string;
        };
        AgentItemView: {
            programmeCode: string;
            programmeName: string;
            /** @description Where it is one case only. */
            caseId: string | null;
            caseNumber: string | null;
        };
        AgentView: {
            id: string;
            /** @description Null until somebody redeems the code. */
            user: components["schemas"]["AgentPerson"] | null;
            items: components["schemas"]["AgentItemView"][];
            maySubmit: boolean;
            untilOn: string;
            /** @description Days left, today included; 0 when it is over. */
            daysLeft: number;
            /**
             * @description Waits for its code to be redeemed, runs, is over by its day, or was revoked.
             * @enum {string}
             */
            standing: "invited" | "over" | "revoked" | "running";
            note: string;
            grantedBy: components["schemas"]["AgentPerson"] | null;
            /** Format: date-time */
            grantedAt: string;
            /** Format: date-time */
            endedAt: string | null;
        };
        AgentInput: {
            /** @description An account of a firm; left out, a code is made for somebody to redeem within seven days. */
            login?: string;
            /** @description The last day, that day included (Asia/Shanghai); at most a year from today. */
            untilOn: string;
            /** @description Codes of programmes: every case of these, begun or still to be begun. */
            programmes?: string[];
            /** @description Ids of single cases. */
            cases?: string[];
            /** @description May hand in what was prepared; else an administrator of the firm does. */
            maySubmit?: boolean;
            note?: string;
        };
        AgentMade: {
            id: string;
            /** @description Shown this once, where no account was named. */
            code: string | null;
            /** Format: date-time */
            codeExpiresAt: string | null;
        };
        AgentChange: {
            untilOn?: string;
            maySubmit?: boolean;
        };
        AgencyView: {
            id: string;
            enterpriseId: string;
            enterpriseName: string;
            items: components["schemas"]["AgentItemView"][];
            maySubmit: boolean;
            untilOn: string;
            daysLeft: number;
            note: string;
        };
        TieView: {
            id: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @enum {string} */
            kind: "adviser" | "employment" | "kinship" | "other" | "shareholding";
            note: string;
            untilOn: string | null;
        };
        ExpertView: {
            userId: string;
            name: string;
            employer: string;
            employerUscc: string | null;
            title: string;
            expertise: string[];
            active: boolean;
            ties: components["schemas"]["TieView"][];
            /** @description Panels of the last twelve months. */
            recentPanels: number;
        };
        ExpertPage: {
            items: components["schemas"]["ExpertView"][];
            total: number;
            page: number;
            size: number;
        };
        EnterExpert: {
            /** @description Where they work; an expert never judges their employer. */
            employer: string;
            /** @description Credit code of the employer, where it has one. */
            employerUscc?: string;
            /** @description Position or professional title. */
            title?: string;
            /** @description Fields, at least one. */
            expertise: string[];
            /** @description May be drawn. */
            active?: boolean;
        };
        RecordTie: {
            /** Format: uuid */
            enterpriseId: string;
            /** @enum {string} */
            kind: "adviser" | "employment" | "kinship" | "other" | "shareholding";
            note?: string;
            /** @description The last day of it, `YYYY-MM-DD`; it keeps counting for three years after. */
            untilOn?: string;
        };
        QuotaInput: {
            expertise: string;
            seats: number;
        };
        PanelPlan: {
            seats?: number;
            quotas?: components["schemas"]["QuotaInput"][];
            /** @description Panels on one enterprise an expert may sit on within twelve months; 2 unless told. */
            firmLimit?: number;
        };
        RubricInput: {
            key: string;
            label: string;
            /** @description The most points. */
            most: number;
        };
        Pooled: {
            id: string;
            name: string;
            employer: string;
            expertise: string[];
        };
        Excluded: {
            id: string;
            name: string;
            employer: string;
            reasons: {
                /** @enum {string} */
                code: "employer" | "firm-limit" | "inactive" | "no-role" | "recused" | "same-case" | "tie";
                text: string;
            }[];
        };
        PanelPreview: {
            seats: number;
            quotas: components["schemas"]["QuotaInput"][];
            rubric: components["schemas"]["RubricInput"][];
            firmLimit: number;
            pool: components["schemas"]["Pooled"][];
            excluded: components["schemas"]["Excluded"][];
        };
        DrawPanel: {
            seats?: number;
            quotas?: components["schemas"]["QuotaInput"][];
            /** @description Panels on one enterprise an expert may sit on within twelve months; 2 unless told. */
            firmLimit?: number;
            rubric?: components["schemas"]["RubricInput"][];
            /** @description What the witness says aloud, any words; they go into the seed. */
            words: string;
            /**
             * Format: uuid
             * @description The colleague who watches the draw; not the one who draws.
             */
            witnessId: string;
            /** @description Until when the experts score, `YYYY-MM-DD`. */
            dueOn?: string;
        };
        PanelMemberView: {
            id: string;
            userId: string;
            name: string;
            employer: string;
            place: number;
            expertise: string | null;
            /** Format: date-time */
            joinedAt: string;
            /** Format: date-time */
            outAt: string | null;
            outReason: string | null;
            /** Format: date-time */
            clearedAt: string | null;
            /** Format: date-time */
            savedAt: string | null;
            /** Format: date-time */
            submittedAt: string | null;
            version: number;
            /** @description Null while hidden. */
            scores: {
                [key: string]: number;
            } | null;
            comment: string | null;
            total: string | null;
            trimmed: boolean | null;
            divergent: boolean | null;
        };
        PanelFinding: {
            mean: string;
            most: number;
            counted: number;
            divergent: boolean;
        };
        PanelView: {
            id: string;
            caseId: string;
            caseNumber: string;
            enterpriseName: string;
            /** @enum {string} */
            state: "cancelled" | "closed" | "running";
            seats: number;
            quotas: components["schemas"]["QuotaInput"][];
            rubric: components["schemas"]["RubricInput"][];
            firmLimit: number;
            /** @description How the draw is repeated; empty for experts. */
            method: string;
            words: string;
            seed: string;
            pool: components["schemas"]["Pooled"][];
            excluded: components["schemas"]["Excluded"][];
            /** Format: date-time */
            drawnAt: string;
            drawnByName: string;
            witnessName: string;
            dueOn: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            cancelledAt: string | null;
            cancelReason: string | null;
            members: components["schemas"]["PanelMemberView"][];
            result: components["schemas"]["PanelFinding"] | null;
        };
        PanelPage: {
            items: components["schemas"]["PanelView"][];
            total: number;
            page: number;
            size: number;
        };
        ReplaceMember: {
            /** Format: uuid */
            memberId: string;
            reason: string;
        };
        CancelPanel: {
            reason: string;
        };
        DeclareConflict: {
            conflict: boolean;
            /** @description What it is, where there is one. */
            reason?: string;
        };
        SaveScores: {
            /** @description The version of one's seat that was seen. */
            version: number;
            /** @description Points by the key of the rubric. */
            scores: {
                [key: string]: number;
            };
            comment?: string;
        };
        IssuedPaperView: {
            id: string;
            /** @description Its number; null for an application as it was handed in. */
            number: string | null;
            template: string;
            templateVersion: number;
            title: string;
            /** @enum {string} */
            audience: "firm" | "office";
            /** @description The move that issued it. */
            moveId: string | null;
            /** Format: date-time */
            issuedAt: string;
            /** @description Its files are made and kept; until then they are printed when asked for. */
            printed: boolean;
            /** @description SHA-256 of the PDF, hexadecimal; null until it is made. */
            pdfSha256: string | null;
            docxSha256: string | null;
        };
        TierRow: {
            code: string;
            /** @enum {string} */
            ladder: "carrier" | "green" | "growth" | "listing";
            position: number;
            name: string;
            nameEn: string;
            /** @enum {string} */
            authority: "city" | "province" | "state" | "zone";
            decidedBy: string;
            validityMonths: number | null;
            yearOnly: boolean;
            renewalOpensDays: number | null;
            dutyName: string | null;
            /** @description Last day of the yearly duty, `MM-DD`. */
            dutyMonthDay: string | null;
            missedDutiesRevoke: number | null;
            requires: string[];
            transferable: boolean;
            legalBasis: string;
            /**
             * @description `unconfirmed` and `lapsed` rules are shown as such, never as current law.
             * @enum {string}
             */
            certainty: "confirmed" | "lapsed" | "unconfirmed";
            effectiveFrom: string;
            effectiveTo: string | null;
            /** @description Titles in force today. */
            holders: number;
            /** @description The list behind `holders`. */
            list: string;
        };
        MembershipRow: {
            id: string;
            enterpriseId: string;
            enterpriseName: string;
            parkId: string | null;
            parkName: string | null;
            tierCode: string;
            tierName: string;
            tierNameEn: string;
            /** @description What of the enterprise holds it, where not the enterprise itself. */
            subject: string;
            /** @enum {string} */
            status: "active" | "expired" | "renewal-due" | "renewed" | "revoked" | "suspended" | "transferred-out";
            /** @description The status in the reader's language. */
            statusText: string;
            validFrom: string;
            /** @description Null: no end. */
            validTo: string | null;
            endedOn: string | null;
            /** @description Calendar days to the last day; negative when past, null without end. */
            daysLeft: number | null;
            certificateNumber: string | null;
            certificateName: string;
            authorityDocument: string | null;
            originZone: string | null;
            caseId: string | null;
            renewalCaseId: string | null;
            revocationCaseId: string | null;
            version: number;
        };
        MembershipPage: {
            items: components["schemas"]["MembershipRow"][];
            total: number;
            page: number;
            size: number;
        };
        MembershipEventRow: {
            /** @enum {string} */
            kind: "duty-done" | "duty-missed" | "expired" | "granted" | "renamed" | "renewal-opened" | "renewed" | "resumed" | "revocation-opened" | "revoked" | "suspended" | "transferred-in" | "transferred-out";
            /** Format: date-time */
            at: string;
            effectiveOn: string;
            actorName: string;
            reason: string;
            legalBasis: string | null;
            documentNumber: string | null;
            caseId: string | null;
            data: {
                [key: string]: unknown;
            };
        };
        DutyRow: {
            id: string;
            membershipId: string;
            enterpriseId: string;
            enterpriseName: string;
            tierCode: string;
            tierName: string;
            /** @description The year in which it falls due. */
            year: number;
            name: string;
            opensOn: string;
            dueOn: string;
            /**
             * @description `open`, `done` (in time), `late` (done after it was missed) or `missed`.
             * @enum {string}
             */
            standing: "done" | "late" | "missed" | "open";
            /** Format: date-time */
            doneAt: string | null;
            evidence: string | null;
        };
        MembershipDetail: {
            id: string;
            enterpriseId: string;
            enterpriseName: string;
            parkId: string | null;
            parkName: string | null;
            tierCode: string;
            tierName: string;
            tierNameEn: string;
            /** @description What of the enterprise holds it, where not the enterprise itself. */
            subject: string;
            /** @enum {string} */
            status: "active" | "expired" | "renewal-due" | "renewed" | "revoked" | "suspended" | "transferred-out";
            /** @description The status in the reader's language. */
            statusText: string;
            validFrom: string;
            /** @description Null: no end. */
            validTo: string | null;
            endedOn: string | null;
            /** @description Calendar days to the last day; negative when past, null without end. */
            daysLeft: number | null;
            certificateNumber: string | null;
            certificateName: string;
            authorityDocument: string | null;
            originZone: string | null;
            caseId: string | null;
            renewalCaseId: string | null;
            revocationCaseId: string | null;
            version: number;
            events: components["schemas"]["MembershipEventRow"][];
            duties: components["schemas"]["DutyRow"][];
        };
        OfficeAct: {
            reason: string;
            /** @description Number of the document it rests on. */
            documentNumber: string;
            /** @description The title's version as it was seen. */
            version: number;
        };
        Renaming: {
            reason: string;
            /** @description Number of the document it rests on. */
            documentNumber: string;
            /** @description The title's version as it was seen. */
            version: number;
            /** @description The new name. */
            name: string;
        };
        TransferOut: {
            reason: string;
            /** @description Number of the document it rests on. */
            documentNumber: string;
            /** @description The title's version as it was seen. */
            version: number;
            /** @description The zone it moves to. */
            toZone: string;
            /** @description The last day here. */
            lastDay: string;
        };
        DutyPage: {
            items: components["schemas"]["DutyRow"][];
            total: number;
            page: number;
            size: number;
        };
        DutyEvidence: {
            /** @description Receipt number, or where the report can be found. */
            evidence: string;
        };
        RulesetRow: {
            id: string;
            /** @description The succession of versions it belongs to. */
            line: string;
            number: number;
            tierCode: string | null;
            tierName: string | null;
            /** @description Cases of the tier are judged by this line. */
            decides: boolean;
            /** @enum {string} */
            status: "draft" | "published";
            name: string;
            legalBasis: string;
            /**
             * @description `unconfirmed` is shown as such, never as current law.
             * @enum {string}
             */
            certainty: "confirmed" | "lapsed" | "unconfirmed";
            /** @description What is not sure about the dates. */
            dateNote: string | null;
            newFrom: string | null;
            newTo: string | null;
            renewalFrom: string | null;
            renewalTo: string | null;
            createdBy: string | null;
            /** Format: date-time */
            createdAt: string;
            publishedBy: string | null;
            /** Format: date-time */
            publishedAt: string | null;
        };
        RulesetPage: {
            items: components["schemas"]["RulesetRow"][];
            total: number;
            page: number;
            size: number;
        };
        RulesetView: {
            id: string;
            /** @description The succession of versions it belongs to. */
            line: string;
            number: number;
            tierCode: string | null;
            tierName: string | null;
            /** @description Cases of the tier are judged by this line. */
            decides: boolean;
            /** @enum {string} */
            status: "draft" | "published";
            name: string;
            legalBasis: string;
            /**
             * @description `unconfirmed` is shown as such, never as current law.
             * @enum {string}
             */
            certainty: "confirmed" | "lapsed" | "unconfirmed";
            /** @description What is not sure about the dates. */
            dateNote: string | null;
            newFrom: string | null;
            newTo: string | null;
            renewalFrom: string | null;
            renewalTo: string | null;
            createdBy: string | null;
            /** Format: date-time */
            createdAt: string;
            publishedBy: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            /** @description Formulas by measure name. */
            derived: {
                [key: string]: string;
            };
            /** @description Sections, items and bands; null where there is no score. */
            score: {
                [key: string]: unknown;
            } | null;
            /** @description The tree: `all`, `any`, `not`, a metric compared with a value, or with a threshold looked up. */
            rule: {
                [key: string]: unknown;
            };
        };
        RulesetChangeView: {
            /** @enum {string} */
            part: "condition" | "measure" | "score";
            /** @description The metric a condition asks, the name of a measure, or `section.item` of the score. */
            key: string;
            /** @enum {string} */
            change: "added" | "changed" | "removed";
            /** @description As it was; null when added. */
            before: Record<string, never>;
            /** @description As it is; null when removed. */
            after: Record<string, never>;
        };
        RulesetDifferenceView: {
            from: string;
            to: string;
            changes: components["schemas"]["RulesetChangeView"][];
        };
        RulesetDraft: {
            /** @description A new id, e.g. `little_giant_2027`. */
            id: string;
            /** @description The succession it continues, or a new one. */
            line: string;
            name: string;
            legalBasis: string;
            /** @enum {string} */
            certainty?: "confirmed" | "unconfirmed";
            dateNote?: string;
            /** @description Code of the tier it is about; that of its line unless told. */
            tier?: string;
            /** @description From when it judges new applications; left out: never. */
            newFrom?: string;
            /** @description From when it judges renewals; left out: never. */
            renewalFrom?: string;
            /** @description Formulas by measure name. */
            derived?: {
                [key: string]: string;
            };
            score?: {
                [key: string]: unknown;
            };
            rule: {
                [key: string]: unknown;
            };
        };
        EvaluationInput: {
            /**
             * Format: uuid
             * @description The enterprise whose facts are judged; left out: only the facts given.
             */
            enterpriseId?: string;
            /** @description Facts by name; they replace the enterprise's own, and null makes one unknown. Series run oldest → newest. */
            facts?: {
                [key: string]: unknown;
            };
            /** @description The day it is judged as of; the fact `applied_on` or `as_of`, else today unless told. */
            asOf?: string;
            /**
             * @description A new application unless told.
             * @enum {string}
             */
            kind?: "new" | "renewal";
        };
        UsedFactView: {
            value: Record<string, never>;
            /** @description `2025`, `2026Q1` or a date. */
            period?: string;
            /** @enum {string} */
            provenance?: "declared" | "derived" | "imported" | "scored" | "verified";
            unit?: string;
        };
        ChosenByView: {
            metric: string;
            fact?: components["schemas"]["UsedFactView"];
        };
        PossibleSpanView: {
            least: string;
            most: string;
        };
        GapView: {
            metric: string;
            /**
             * @description The figure must rise (`more`) or fall (`less`) by `by`.
             * @enum {string}
             */
            direction: "less" | "more";
            /** @description Exact decimal. */
            by: string;
            /** @description The bound itself is not enough. */
            beyond: boolean;
            unit?: string;
            /** @description For conditions on elapsed days. */
            notBefore?: string;
        };
        OverrideView: {
            /**
             * @description What was judged.
             * @enum {string}
             */
            judged: "met" | "not-met" | "unknown";
            reason: string;
            /** @description The file that proves it. */
            fileId: string;
            byName: string;
            at: string;
        };
        JudgedNodeView: {
            /** @enum {string} */
            kind: "all" | "any" | "leaf" | "not";
            id: string;
            label?: string;
            /** @enum {string} */
            answer: "met" | "not-met" | "unknown";
            parts?: components["schemas"]["JudgedNodeView"][];
            metric?: string;
            /** @enum {string} */
            op?: "!=" | "<" | "<=" | "==" | ">" | ">=";
            threshold?: Record<string, never>;
            chosenBy?: components["schemas"]["ChosenByView"];
            fact?: components["schemas"]["UsedFactView"];
            span?: components["schemas"]["PossibleSpanView"];
            gap?: components["schemas"]["GapView"];
            /** @description Metrics that are missing. */
            unknown?: string[];
            /** @description Only a person can answer. */
            byPerson?: boolean;
            overridden?: components["schemas"]["OverrideView"];
        };
        JudgedItemView: {
            id: string;
            points: string | null;
            least: string;
            most: string;
            grade?: string;
            unknown: string[];
            /** @description What is wrong with given points. */
            fault?: string;
        };
        JudgedSectionView: {
            id: string;
            points: string | null;
            least: string;
            most: string;
            items: components["schemas"]["JudgedItemView"][];
        };
        JudgedScoreView: {
            total: string | null;
            least: string;
            most: string;
            sections: components["schemas"]["JudgedSectionView"][];
        };
        EvaluationView: {
            rulesetId: string;
            name: string;
            legalBasis: string;
            /** @description `unconfirmed` is shown as such. */
            certainty: string;
            asOf: string;
            /** @enum {string} */
            kind: "new" | "renewal";
            /** @enum {string} */
            result: "met" | "not-met" | "unknown";
            /** @enum {string} */
            standing: "further" | "needs-person" | "one-short" | "reachable" | "unknown";
            /** @description Ids of the leaves to mend on the nearest way, and of those unknown on it. */
            nearestNotMet: string[];
            nearestUnknown: string[];
            /** @description Figures that are missing, and what only a person can answer. */
            lacking: string[];
            byPerson: string[];
            rule: components["schemas"]["JudgedNodeView"];
            score: components["schemas"]["JudgedScoreView"] | null;
            /** @description Measures by name; null where an input is missing. */
            derived: {
                [key: string]: unknown;
            };
            notMet: string[];
            unknown: string[];
            blocking: string[];
        };
        ScanCount: {
            /** @enum {string} */
            list: "expiring" | "fallen" | "further" | "lacking" | "meets" | "needs-person" | "one-short";
            count: number;
            /** @description The list behind the count. */
            href: string;
        };
        ScanSummary: {
            rulesetId: string;
            name: string;
            tierCode: string | null;
            tierName: string | null;
            certainty: string;
            counts: components["schemas"]["ScanCount"][];
        };
        ScanShare: {
            name: string;
            count: number;
            href: string;
        };
        ScanBreakdown: {
            rulesetId: string;
            oneShort: components["schemas"]["ScanShare"][];
            lacking: components["schemas"]["ScanShare"][];
        };
        ScanRow: {
            enterpriseId: string;
            enterpriseName: string;
            uscc: string;
            inside: boolean;
            parkName: string | null;
            officerId: string | null;
            officerName: string | null;
            tags: string[];
            /** @enum {string} */
            verdict: "met" | "not-met" | "unknown";
            /** @enum {string} */
            standing: "further" | "needs-person" | "one-short" | "reachable" | "unknown";
            /** @description Conditions not met and unknown, on the nearest way. */
            notMet: number;
            unknown: number;
            /** @description The first condition not met, its metric and by how much. */
            leaf: string | null;
            metric: string | null;
            /** @description Exact decimal in `gapUnit`. */
            gap: string | null;
            gapUnit: string | null;
            /** @description The gap as a share of the threshold. */
            gapShare: number | null;
            /** @description Figures that are missing; what only a person can answer. */
            lacking: string[];
            byPerson: string[];
            scoreLeast: string | null;
            scoreMost: string | null;
            /**
             * @description The verdict before, and since when it is what it is.
             * @enum {string|null}
             */
            before: "met" | "not-met" | "unknown" | null;
            /** Format: date-time */
            changedAt: string;
            /** @description The day as of which it was judged. */
            asOn: string;
            /** @description The last day of the title, where the tier is held (null: no end). */
            held: boolean;
            heldUntil: string | null;
            /** @description An open case of the tier's recognition. */
            openCaseId: string | null;
            openCaseNumber: string | null;
        };
        ScanPage: {
            items: components["schemas"]["ScanRow"][];
            total: number;
            page: number;
            size: number;
        };
        ScanRunView: {
            id: string;
            /** @enum {string} */
            kind: "dry-run" | "scan";
            rulesetIds: string[];
            /** @enum {string} */
            state: "done" | "failed" | "queued" | "running";
            asOn: string;
            /** @description Enterprises to judge, judged so far, and results new or different (in a dry run: enterprises that would change). */
            total: number;
            done: number;
            written: number;
            failure: string | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        ScanRunsPage: {
            items: components["schemas"]["ScanRunView"][];
            total: number;
            page: number;
            size: number;
        };
        DryRunRow: {
            enterpriseId: string;
            enterpriseName: string;
            parkName: string | null;
            /** @enum {string} */
            before: "met" | "not-met" | "unknown";
            /** @enum {string} */
            after: "met" | "not-met" | "unknown";
            /** @description Conditions of the draft not met or unknown on the nearest way. */
            leaves: string[];
        };
        DryRunPage: {
            items: components["schemas"]["DryRunRow"][];
            total: number;
            page: number;
            size: number;
        };
        HeldTitle: {
            membershipId: string;
            validFrom: string;
            validTo: string | null;
            status: string;
        };
        LadderRung: {
            tierCode: string;
            tierName: string;
            tierNameEn: string;
            /** @enum {string} */
            ladder: "carrier" | "green" | "growth" | "listing";
            position: number;
            /** @enum {string} */
            authority: "city" | "province" | "state" | "zone";
            decidedBy: string;
            /** @enum {string} */
            certainty: "confirmed" | "lapsed" | "unconfirmed";
            /** @enum {string} */
            standing: "further" | "held" | "needs-person" | "no-rules" | "one-short" | "reachable" | "unknown";
            held: components["schemas"]["HeldTitle"] | null;
            /** @description Names of the tiers of which one must be held first, when none is. */
            requires: string[];
            /** @description The rule by rule result; null where no rules are in force. For a title held, by the rules of its renewal. */
            evaluation: components["schemas"]["EvaluationView"] | null;
            /** @description Code of the programme to apply with, and whether it takes applications now. */
            programmeCode: string | null;
            openNow: boolean;
            /** @description An open case of this rung. */
            openCaseId: string | null;
            openCaseNumber: string | null;
        };
        LadderView: {
            enterpriseId: string;
            asOf: string;
            rungs: components["schemas"]["LadderRung"][];
        };
        Invitation: {
            /** @description Code of the tier. */
            tier: string;
            /** @description Enterprises, inside the zone or out, at most 500. */
            enterpriseIds: string[];
            /** @description Why they are invited, kept on the case. */
            reason?: string;
        };
        InvitationRow: {
            enterpriseId: string;
            /**
             * @description `skipped`: it holds the title or has an open case already.
             * @enum {string}
             */
            outcome: "failed" | "ok" | "skipped";
            caseId: string | null;
            caseNumber: string | null;
            /** @description Why it was skipped or failed; null when ok. */
            code: string | null;
            reason: string | null;
        };
        InvitationResult: {
            ok: number;
            skipped: number;
            failed: number;
            rows: components["schemas"]["InvitationRow"][];
        };
        OpenLeaf: {
            leaf: string;
            metric: string;
            /** @enum {string} */
            answer: "met" | "not-met" | "unknown";
            /** @description By how much, in the figure's own unit; null where it is no number. */
            gap: string | null;
        };
        CaseJudgementView: {
            caseId: string;
            /** @description Kept at submission; false: judged now, nothing kept yet. */
            frozen: boolean;
            /** @description The round of submission; 0 before the first. */
            round: number;
            rulesetId: string;
            /** @description The day of the facts. */
            asOf: string;
            /** Format: date-time */
            judgedAt: string;
            /**
             * @description The result with overrides counted.
             * @enum {string}
             */
            result: "met" | "not-met" | "unknown";
            /** @description The programme version lets nobody propose approval while this is not met. */
            decides: boolean;
            /** @description Conditions that still keep it from being met. */
            open: components["schemas"]["OpenLeaf"][];
            evaluation: components["schemas"]["EvaluationView"];
        };
        OverrideInput: {
            /** @description Id of the condition. */
            leaf: string;
            reason: string;
            /**
             * Format: uuid
             * @description The file that proves it.
             */
            fileId: string;
        };
        PointsStageInput: {
            code: string;
            name: string;
            /** @description Completed years since the founding up to which it lasts; null for the last. */
            upToYears: number | null;
        };
        PointsIndicatorInput: {
            id: string;
            name: string;
            group: string;
            unit?: string;
            /** @description Over facts, in the language of derived measures. */
            formula: string;
            /** @description Worth nothing at or below. */
            zero: number;
            /** @description Worth the full weight at or above. */
            full: number;
            /** @description Weight by code of the stage. */
            weights: {
                [key: string]: number;
            };
        };
        PointsSchemeView: {
            id: string;
            number: number;
            /** @enum {string} */
            status: "draft" | "published";
            name: string;
            legalBasis: string;
            certainty: string;
            note: string | null;
            effectiveFrom: string;
            stages: components["schemas"]["PointsStageInput"][];
            indicators: components["schemas"]["PointsIndicatorInput"][];
        };
        PointsSchemeDraft: {
            id: string;
            name: string;
            legalBasis: string;
            /** @enum {string} */
            certainty?: "confirmed" | "unconfirmed";
            note?: string;
            effectiveFrom: string;
            stages: components["schemas"]["PointsStageInput"][];
            indicators: components["schemas"]["PointsIndicatorInput"][];
        };
        RankingRow: {
            enterpriseId: string;
            enterpriseName: string;
            parkName: string | null;
            stage: string;
            /** @description Among all enterprises of the stage, by what is certain. */
            place: number;
            /** @description What is certain, and what is still possible while figures are missing. */
            least: string;
            most: string;
            asOn: string;
        };
        RankingPage: {
            schemeId: string | null;
            items: components["schemas"]["RankingRow"][];
            total: number;
            page: number;
            size: number;
        };
        PointsPartView: {
            id: string;
            name: string;
            group: string;
            unit: string | null;
            /** @description Null while a figure is missing. */
            value: string | null;
            points: string | null;
            weight: number;
        };
        EnterprisePointsView: {
            schemeId: string;
            name: string;
            certainty: string;
            note: string | null;
            /** @description Empty while the founding day is unknown. */
            stage: string;
            stageName: string;
            least: string;
            most: string;
            /** @description At the last run; null before. */
            place: number | null;
            asOf: string;
            parts: components["schemas"]["PointsPartView"][];
        };
        NamedDeadline: {
            name: string;
            /** Format: date-time */
            at: string;
        };
        ClauseWindow: {
            id: string;
            name: string;
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            closesAt: string;
            deadlines: components["schemas"]["NamedDeadline"][];
        };
        ClauseItem: {
            code: string;
            name: string;
            article: string;
            /** @enum {string} */
            mode: "commitment" | "instant" | "no-application" | "standard";
            departmentName: string | null;
            /** @description Whom it is for. */
            who: string;
            /** @description The amount as the source says it. */
            amount: string;
            /** @description The most it gives, integer fen; null where a formula decides. */
            atMostFen: string | null;
            /** @enum {string} */
            certainty: "confirmed" | "lapsed" | "unconfirmed";
            /** @description First and last day in force. */
            effectiveFrom: string;
            effectiveTo: string | null;
            /** @description In force today. */
            inForce: boolean;
            /** @description Takes applications at this minute. */
            openNow: boolean;
            /** @description The window open now, else the next. */
            window: components["schemas"]["ClauseWindow"] | null;
        };
        PolicyItem: {
            code: string;
            name: string;
            documentNumber: string;
            /** @enum {string} */
            certainty: "confirmed" | "lapsed" | "unconfirmed";
            effectiveFrom: string;
            effectiveTo: string | null;
            inForce: boolean;
            note: string;
            clauses: components["schemas"]["ClauseItem"][];
        };
        PackageItem: {
            code: string;
            name: string;
            note: string;
            policies: components["schemas"]["PolicyItem"][];
        };
        Catalogue: {
            items: components["schemas"]["PackageItem"][];
        };
        ListedClause: {
            code: string;
            name: string;
            article: string;
            /** @enum {string} */
            mode: "commitment" | "instant" | "no-application" | "standard";
            departmentName: string | null;
            /** @description Whom it is for. */
            who: string;
            /** @description The amount as the source says it. */
            amount: string;
            /** @description The most it gives, integer fen; null where a formula decides. */
            atMostFen: string | null;
            /** @enum {string} */
            certainty: "confirmed" | "lapsed" | "unconfirmed";
            /** @description First and last day in force. */
            effectiveFrom: string;
            effectiveTo: string | null;
            /** @description In force today. */
            inForce: boolean;
            /** @description Takes applications at this minute. */
            openNow: boolean;
            /** @description The window open now, else the next. */
            window: components["schemas"]["ClauseWindow"] | null;
            policyCode: string;
            policyName: string;
            documentNumber: string;
            packageName: string;
        };
        ClausePage: {
            items: components["schemas"]["ListedClause"][];
            total: number;
            page: number;
            size: number;
        };
        ClauseChoices: {
            departments: string[];
            /** @description Whom clauses are for. */
            audiences: string[];
        };
        GuideSection: {
            heading: string;
            lines: string[];
        };
        GuideNeed: {
            label: string;
            required: boolean;
        };
        RowReason: {
            code: string;
            message: string;
        };
        Start: {
            allowed: boolean;
            reasons: components["schemas"]["RowReason"][];
        };
        ClauseGuide: {
            code: string;
            name: string;
            article: string;
            /** @enum {string} */
            mode: "commitment" | "instant" | "no-application" | "standard";
            departmentName: string | null;
            /** @description Whom it is for. */
            who: string;
            /** @description The amount as the source says it. */
            amount: string;
            /** @description The most it gives, integer fen; null where a formula decides. */
            atMostFen: string | null;
            /** @enum {string} */
            certainty: "confirmed" | "lapsed" | "unconfirmed";
            /** @description First and last day in force. */
            effectiveFrom: string;
            effectiveTo: string | null;
            /** @description In force today. */
            inForce: boolean;
            /** @description Takes applications at this minute. */
            openNow: boolean;
            /** @description The window open now, else the next. */
            window: components["schemas"]["ClauseWindow"] | null;
            policyCode: string;
            policyName: string;
            documentNumber: string;
            legalBasis: string;
            appeal: string;
            sections: components["schemas"]["GuideSection"][];
            fields: components["schemas"]["GuideNeed"][];
            documents: components["schemas"]["GuideNeed"][];
            promise: {
                version: string;
                wording: string;
            };
            /** @description Clauses that may not be given beside this one. */
            excludes: string[];
            windows: components["schemas"]["ClauseWindow"][];
            start: components["schemas"]["Start"];
        };
        NamedDeadlineInput: {
            name: string;
            nameEn: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            at: string;
        };
        NamedDeadlines: {
            deadlines: components["schemas"]["NamedDeadlineInput"][];
        };
        LineView: {
            id: string;
            code: string;
            year: number;
            name: string;
            departmentId: string | null;
            departmentName: string | null;
            /** @enum {string} */
            rule: "pro-rata" | "queue" | "score";
            /** @description Cases that wait for a decision, and what they ask for. */
            askedCases: number;
            askedFen: string;
            /** @description All that the treasury gave: the sum of the balances. */
            allocatedFen: string;
            /** @description Not promised to anyone. */
            availableFen: string;
            /** @description Decided, on public notice. */
            reservedFen: string;
            /** @description Approved, not yet paid. */
            committedFen: string;
            /** @description Paid and not returned. */
            paidFen: string;
            recoveredFen: string;
        };
        LinePage: {
            items: components["schemas"]["LineView"][];
            total: number;
            page: number;
            size: number;
            year: number;
            /** @description Years there are lines of, the latest first. */
            years: number[];
        };
        CreateLine: {
            /** @description As the terms of clauses name it. */
            code: string;
            year: number;
            name: string;
            /** Format: uuid */
            departmentId?: string;
            /**
             * @description `queue`: who is decided first; `pro-rata`: everybody the same part; `score`: highest score first.
             * @enum {string}
             */
            rule: "pro-rata" | "queue" | "score";
        };
        EntryView: {
            id: string;
            /** @enum {string} */
            kind: "allocate" | "commit" | "pay" | "recover" | "release" | "reserve" | "revoke" | "withdraw";
            debit: string;
            credit: string;
            amountFen: string;
            /** @description What was available on the line after it, integer fen. */
            availableAfterFen: string;
            caseId: string | null;
            caseNumber: string | null;
            enterpriseName: string | null;
            /** @description The recovery case that brought it back. */
            byCaseId: string | null;
            byCaseNumber: string | null;
            documentNumber: string | null;
            reason: string;
            actorName: string;
            /** Format: date-time */
            at: string;
        };
        EntryPage: {
            items: components["schemas"]["EntryView"][];
            total: number;
            page: number;
            size: number;
        };
        Allocation: {
            /** @description Integer fen; negative takes back. */
            amountFen: number;
            /** @description Number of the budget document. */
            documentNumber: string;
            reason?: string;
        };
        Transfer: {
            /**
             * Format: uuid
             * @description The line it goes to.
             */
            toLineId: string;
            /** @description Integer fen. */
            amountFen: number;
            /** @description Number of the document that orders it. */
            documentNumber: string;
            reason?: string;
        };
        AllotRequest: {
            caseIds?: string[];
        };
        AllotmentView: {
            caseId: string;
            caseNumber: string;
            enterpriseName: string;
            wantedFen: string;
            amountFen: string;
            place: number;
            /** @description What the examination scored, where the line gives by score. */
            score: string | null;
        };
        AllotmentPreview: {
            availableFen: string;
            wantedFen: string;
            givenFen: string;
            /** @enum {string} */
            rule: "pro-rata" | "queue" | "score";
            items: components["schemas"]["AllotmentView"][];
            total: number;
            page: number;
            size: number;
        };
        AllotmentList: {
            /** @enum {string} */
            rule: "pro-rata" | "queue" | "score";
            items: components["schemas"]["AllotmentView"][];
            total: number;
            page: number;
            size: number;
        };
        SummaryRow: {
            /** @description Id of the line or department, code of the policy; null: of none, or the total. */
            key: string | null;
            name: string;
            /** @description Asked for by cases that wait for a decision. */
            askedFen: string;
            /** @description Promised and paid until now: reserved, committed, paid and recovered. */
            grantedFen: string;
            /** @description Granted by the end of the year, if it goes on as until now. */
            forecastFen: string;
            /** @description What will be missing then; 0 when the money suffices. Only where money is allocated. */
            shortFen: string;
            /** @description All that the treasury gave: the sum of the balances. */
            allocatedFen: string;
            /** @description Not promised to anyone. */
            availableFen: string;
            /** @description Decided, on public notice. */
            reservedFen: string;
            /** @description Approved, not yet paid. */
            committedFen: string;
            /** @description Paid and not returned. */
            paidFen: string;
            recoveredFen: string;
        };
        Summary: {
            year: number;
            /** @enum {string} */
            by: "department" | "line" | "policy";
            /** @description Days of the year that are over, today included; all of them for a year that is over. */
            daysOver: number;
            daysOfYear: number;
            rows: components["schemas"]["SummaryRow"][];
            total: components["schemas"]["SummaryRow"];
        };
        FigureView: {
            name: string;
            label: string;
            value: Record<string, never>;
            /**
             * @description Whose word it is: the firm's, the examiner's, or the register's.
             * @enum {string}
             */
            source: "declared" | "examined" | "held";
            note: string | null;
        };
        AwardView: {
            caseId: string;
            clauseCode: string;
            /** @enum {string} */
            standing: "assessed" | "committed" | "paid" | "recovered" | "released" | "reserved";
            year: number;
            /** @description Formula of the clause, in 万元. */
            formula: string | null;
            figures: components["schemas"]["FigureView"][];
            grossFen: string;
            amountFen: string;
            recoveredFen: string;
            /** @description Clause and version of the rule that decided; null when a person did. */
            decidedByRule: string | null;
            score: string | null;
            /** @description Movements of the money; empty for the firm. */
            entries: components["schemas"]["EntryView"][];
        };
        EstimateView: {
            /** @description Integer fen; null when it cannot be computed. */
            grossFen: string | null;
            /** @description Given before by clauses of the same group. */
            setOffFen: string | null;
            amountFen: string | null;
            figures: components["schemas"]["FigureView"][];
            /** @description Why nothing is given, or what is missing. */
            reasons: components["schemas"]["RowReason"][];
        };
        CaseAward: {
            award: components["schemas"]["AwardView"] | null;
            estimate: components["schemas"]["EstimateView"];
        };
        Candidate: {
            /** Format: uuid */
            enterpriseId: string;
            /** @description Figures the clause needs that the register does not hold, by their name in the formula. */
            figures?: {
                [key: string]: unknown;
            };
        };
        MatchCandidates: {
            /** @description Code of the clause. */
            clause: string;
            candidates: components["schemas"]["Candidate"][];
        };
        MatchedRow: {
            enterpriseId: string;
            ok: boolean;
            caseId: string | null;
            caseNumber: string | null;
            /** @description Integer fen. */
            amountFen: string | null;
            reasons: components["schemas"]["RowReason"][];
        };
        Matched: {
            matched: number;
            rows: components["schemas"]["MatchedRow"][];
        };
        StartMatch: {
            /** @description Code of the clause. */
            clause: string;
        };
        StartedMatch: {
            runId: string;
        };
        SearchableClause: {
            code: string;
            /** @description In the reader's language. */
            name: string;
        };
        MatchRunView: {
            id: string;
            clauseCode: string;
            /** @description In the reader's language. */
            clauseName: string;
            /** @enum {string} */
            state: "done" | "queued" | "running";
            /** @description The day of the facts. */
            asOn: string;
            /** @description Enterprises looked at so far. */
            looked: number;
            /** @description Cases opened. */
            matched: number;
            /** @description Fitted by the rule, yet nothing could be given: a cap, an exclusion. */
            refused: number;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        MatchRunPage: {
            items: components["schemas"]["MatchRunView"][];
            total: number;
            page: number;
            size: number;
        };
        LineOfAward: {
            id: string;
            name: string;
            year: number;
        };
        MoneyStep: {
            /** @enum {string} */
            step: "allotment" | "amount" | "cap" | "formula" | "gross" | "set-off";
            /** @description The step in words. */
            text: string;
            /** @description Integer fen, where the step has an amount; negative when it takes away. */
            fen: string | null;
        };
        LookedAt: {
            /** @enum {string} */
            what: "cap" | "excludes" | "group" | "proofs";
            clear: boolean;
            /** @description What was looked for and found, in words. */
            text: string;
        };
        OtherAward: {
            caseId: string;
            caseNumber: string;
            clauseName: string;
            year: number;
            amountFen: string;
        };
        PartView: {
            number: number;
            amountFen: string;
            dueOn: string;
            paid: boolean;
        };
        PaymentView: {
            id: string;
            place: number;
            caseId: string;
            caseNumber: string;
            enterpriseName: string;
            clauseName: string;
            amountFen: string;
            accountName: string;
            bank: string;
            accountNumber: string;
            /** @enum {string} */
            status: "cancelled" | "failed" | "paid" | "waiting";
            reason: string | null;
            reference: string | null;
            settledOn: string | null;
        };
        CaseMoney: {
            award: components["schemas"]["AwardView"] | null;
            estimate: components["schemas"]["EstimateView"];
            line: components["schemas"]["LineOfAward"] | null;
            steps: components["schemas"]["MoneyStep"][];
            looked: components["schemas"]["LookedAt"][];
            others: components["schemas"]["OtherAward"][];
            parts: components["schemas"]["PartView"][];
            payments: components["schemas"]["PaymentView"][];
        };
        OfferedTo: {
            id: string;
            name: string;
        };
        OfferItem: {
            /** @description Id of the case. */
            id: string;
            number: string;
            kind: string;
            state: string;
            stateLabel: string;
            enterprise: components["schemas"]["OfferedTo"];
            clauseCode: string;
            clauseName: string;
            /** @description Integer fen. */
            amountFen: string | null;
            /**
             * Format: date-time
             * @description Since when it is in this state.
             */
            since: string;
            /** @description The last day of the running deadline. */
            dueOn: string | null;
        };
        StateCount: {
            /** @enum {string} */
            state: "confirmed" | "contested" | "declined" | "dropped" | "expired" | "matched" | "notified" | "paid" | "paying";
            label: string;
            count: number;
        };
        OfferPage: {
            items: components["schemas"]["OfferItem"][];
            total: number;
            page: number;
            size: number;
            states: components["schemas"]["StateCount"][];
        };
        RiskMarkView: {
            word: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        RiskItem: {
            /** @description Kind and key in one. */
            id: string;
            /** @enum {string} */
            kind: "double-benefit" | "outlier-score" | "overdue-commitment" | "recused" | "unusual-approval";
            key: string;
            /** @description What was found, in words. */
            text: string;
            /** Format: date-time */
            at: string;
            caseId: string;
            caseNumber: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description Who handles the case, or the officer of the enterprise. */
            ownerName: string | null;
            mark: components["schemas"]["RiskMarkView"] | null;
        };
        RiskPage: {
            items: components["schemas"]["RiskItem"][];
            total: number;
            page: number;
            size: number;
        };
        RiskCount: {
            /** @enum {string} */
            kind: "double-benefit" | "outlier-score" | "overdue-commitment" | "recused" | "unusual-approval";
            open: number;
            /** @description What counts as a hit of this kind, in words. */
            rule: string;
        };
        RiskCounts: {
            kinds: components["schemas"]["RiskCount"][];
        };
        MarkRisk: {
            /** @enum {string} */
            kind: "double-benefit" | "outlier-score" | "overdue-commitment" | "recused" | "unusual-approval";
            key: string;
            word: string;
        };
        PayableItem: {
            caseId: string;
            caseNumber: string;
            enterpriseId: string;
            enterpriseName: string;
            clauseCode: string;
            clauseName: string;
            /** @description Integer fen. */
            amountFen: string;
            lineId: string;
            lineName: string;
            /** @description What the line has not paid out yet once this row and those before it in the list are paid; integer fen. */
            leftAfterFen: string;
            /**
             * Format: date-time
             * @description Since when it waits.
             */
            since: string;
            /** @description The bank's reason, when it was tried before. */
            lastReason: string | null;
            /** @description Why the caller cannot put it in a batch; empty when they can. */
            reasons: components["schemas"]["RowReason"][];
        };
        PayablePage: {
            items: components["schemas"]["PayableItem"][];
            total: number;
            page: number;
            size: number;
        };
        BatchItem: {
            id: string;
            number: string;
            /** @enum {string} */
            status: "cancelled" | "composed" | "released" | "settled";
            note: string;
            rows: number;
            /** @description Integer fen. */
            totalFen: string;
            paid: number;
            failed: number;
            composedBy: string;
            /** Format: date-time */
            composedAt: string;
            releasedBy: string | null;
            /** Format: date-time */
            releasedAt: string | null;
            cancelledBy: string | null;
            /** Format: date-time */
            cancelledAt: string | null;
            checksum: string | null;
            /** Format: date-time */
            settledAt: string | null;
        };
        BatchPage: {
            items: components["schemas"]["BatchItem"][];
            total: number;
            page: number;
            size: number;
        };
        ComposeBatch: {
            caseIds: string[];
            note?: string;
        };
        RowResult: {
            /** @description Id of the case. */
            caseId: string;
            caseNumber: string | null;
            ok: boolean;
            reasons: components["schemas"]["RowReason"][];
        };
        Composed: {
            id: string;
            number: string;
            rows: components["schemas"]["RowResult"][];
        };
        BatchAct: {
            /** @enum {string} */
            act: "cancel" | "file" | "release" | "results";
            allowed: boolean;
            reasons: components["schemas"]["RowReason"][];
        };
        BatchView: {
            id: string;
            number: string;
            /** @enum {string} */
            status: "cancelled" | "composed" | "released" | "settled";
            note: string;
            rows: number;
            /** @description Integer fen. */
            totalFen: string;
            paid: number;
            failed: number;
            composedBy: string;
            /** Format: date-time */
            composedAt: string;
            releasedBy: string | null;
            /** Format: date-time */
            releasedAt: string | null;
            cancelledBy: string | null;
            /** Format: date-time */
            cancelledAt: string | null;
            checksum: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /** @description Payments the bank has not answered yet. */
            waiting: number;
            acts: components["schemas"]["BatchAct"][];
        };
        PaymentPage: {
            items: components["schemas"]["PaymentView"][];
            total: number;
            page: number;
            size: number;
        };
        ImportResults: {
            /** Format: uuid */
            fileId: string;
        };
        ImportedRow: {
            /** @description Line of the file, the header being 1. */
            row: number;
            paymentId: string;
            /** @description Null when the batch has no such payment. */
            caseNumber: string | null;
            enterpriseName: string | null;
            amountFen: string | null;
            /** @description The bank's reason for a failed one. */
            bankReason: string | null;
            ok: boolean;
            /**
             * @description `paid`, `failed` or `repeated`; null when rejected.
             * @enum {string|null}
             */
            outcome: "failed" | "paid" | "repeated" | null;
            reasons: components["schemas"]["RowReason"][];
        };
        ImportedResults: {
            paid: number;
            failed: number;
            /** @description Recorded before, the same. */
            repeated: number;
            rejected: number;
            rows: components["schemas"]["ImportedRow"][];
        };
        AccountView: {
            accountName: string;
            bank: string;
            accountNumber: string;
            /** Format: date-time */
            changedAt: string;
        };
        AccountOnFile: {
            account: components["schemas"]["AccountView"] | null;
        };
        PromiseText: {
            version: string;
            wording: string;
        };
        SignedPromiseView: {
            version: string;
            wording: string;
            signer: string;
            /** Format: date-time */
            signedAt: string;
        };
        MaskedAccount: {
            accountName: string;
            bank: string;
            ending: string;
        };
        CasePart: {
            number: number;
            /** @description Integer fen. */
            amountFen: string;
            /** @description From when it may be asked for. */
            dueOn: string;
            /** Format: date-time */
            paidAt: string | null;
        };
        CasePayment: {
            id: string;
            /** @description Integer fen. */
            amountFen: string;
            /** @enum {string} */
            status: "cancelled" | "failed" | "paid" | "waiting";
            /** @description The bank's reason, when it failed. */
            reason: string | null;
            settledOn: string | null;
            /** @description The account it was or will be paid to, its last four digits. */
            account: string;
        };
        MoneyOfCase: {
            /** @enum {string} */
            mode: "commitment" | "instant" | "no-application" | "standard";
            /** @description Whom the clause is for, and how it is judged and computed. */
            who: string;
            how: string[];
            promise: components["schemas"]["PromiseText"] | null;
            signed: components["schemas"]["SignedPromiseView"] | null;
            account: components["schemas"]["MaskedAccount"] | null;
            parts: components["schemas"]["CasePart"][];
            /** @description The latest first. */
            payments: components["schemas"]["CasePayment"][];
        };
        AccountInput: {
            accountName: string;
            bank: string;
            /** @description Digits; blanks and hyphens between them are left out. */
            accountNumber: string;
        };
        CommitmentView: {
            id: string;
            caseId: string;
            caseNumber: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @enum {string} */
            kind: "address" | "conditions" | "listing" | "output" | "staff";
            wording: string;
            checkOn: string;
            evidence: string | null;
            evidenceFileId: string | null;
            /** Format: date-time */
            evidenceAt: string | null;
            /** @enum {string|null} */
            outcome: "breached" | "kept" | null;
            finding: string | null;
            /** Format: date-time */
            checkedAt: string | null;
            checkedBy: string | null;
            recoveryCaseId: string | null;
            recoveryCaseNumber: string | null;
            /** @description Days since it should have been checked; null while it is not overdue or when it was checked. */
            overdueDays: number | null;
            /** @description Why the caller cannot check it; null when they can, or when it was checked. */
            checkRefusal: string | null;
        };
        CommitmentPage: {
            items: components["schemas"]["CommitmentView"][];
            total: number;
            page: number;
            size: number;
        };
        Evidence: {
            evidence: string;
            /**
             * Format: uuid
             * @description A file uploaded before.
             */
            fileId?: string;
        };
        Check: {
            kept: boolean;
            finding: string;
        };
        Checked: {
            /** @description The recovery case a breach opened. */
            recoveryCaseId: string | null;
            recoveryCaseNumber: string | null;
        };
        GradeView: {
            /** @enum {string|null} */
            grade: "A" | "B" | "C" | "D" | null;
            reason: string | null;
            /** Format: date-time */
            recordedAt: string | null;
        };
        GradeInput: {
            /** @enum {string} */
            grade: "A" | "B" | "C" | "D";
            /** @description Where it is from. */
            reason: string;
        };
        StandingCount: {
            /** @enum {string} */
            standing: "direct" | "further" | "given" | "met" | "needs-person" | "one-short" | "unknown";
            count: number;
        };
        OpenCaseOfClause: {
            id: string;
            number: string;
            /** @description An award that was offered and waits for the firm's word. */
            toConfirm: boolean;
        };
        StandingToClause: {
            clause: components["schemas"]["ListedClause"];
            /** @enum {string} */
            standing: "direct" | "further" | "given" | "met" | "needs-person" | "one-short" | "unknown";
            /** @description The clause's condition judged part by part; null where no figure decides it. */
            rule: components["schemas"]["JudgedNodeView"] | null;
            /** @description Ids of the conditions not met on the nearest way. */
            nearestNotMet: string[];
            /** @description What the amount was computed from. */
            figures: components["schemas"]["FigureView"][];
            /** @description Names of figures nobody has supplied yet. */
            lacking: string[];
            /** @description Integer fen; null while it cannot be computed. */
            amountFen: string | null;
            /** @description Why nothing more is given. */
            reasons: components["schemas"]["RowReason"][];
            start: components["schemas"]["Start"];
            openCase: components["schemas"]["OpenCaseOfClause"] | null;
        };
        StandingPage: {
            /** @description The day it is judged as of. */
            asOf: string;
            counts: components["schemas"]["StandingCount"][];
            items: components["schemas"]["StandingToClause"][];
            total: number;
            page: number;
            size: number;
        };
        IndicatorRow: {
            code: string;
            label: string;
            definition: string;
        };
        FigureCell: {
            /** @enum {string} */
            indicator: "decided" | "decided-on-time" | "decided-with-deadline" | "received" | "recognised";
            value: number;
            list: string;
        };
        ShareCell: {
            /** @enum {string} */
            share: "on-time-share";
            value: number | null;
            numerator: components["schemas"]["FigureCell"];
            denominator: components["schemas"]["FigureCell"];
        };
        FigureRow: {
            /** @description Code of the tier or id of the park; `none` where a case has none; null for the total. */
            key: string | null;
            name: string;
            counts: components["schemas"]["FigureCell"][];
            shares: components["schemas"]["ShareCell"][];
        };
        Figures: {
            quarter: string;
            /** @description First instant of the quarter, and the first after it. */
            from: string;
            before: string;
            /** @enum {string} */
            by: "park" | "tier";
            indicators: components["schemas"]["IndicatorRow"][];
            rows: components["schemas"]["FigureRow"][];
            total: components["schemas"]["FigureRow"];
        };
        CountedCase: {
            id: string;
            number: string;
            programme: string;
            tierCode: string | null;
            tierName: string | null;
            enterpriseId: string;
            enterpriseName: string;
            parkId: string | null;
            parkName: string | null;
            /** @enum {string|null} */
            outcome: "lost" | "won" | null;
            onTime: boolean | null;
            /**
             * Format: date-time
             * @description The moment for which it counts.
             */
            at: string;
        };
        CountedCasePage: {
            items: components["schemas"]["CountedCase"][];
            total: number;
            page: number;
            size: number;
        };
        ProblemEntry: {
            /** @description Code of the catalogue. */
            code: string;
            /** @description What the sentence was filled with. */
            params: {
                [key: string]: unknown;
            };
            /** @description The field, document or row it is about. */
            at?: string;
            /** @description The sentence, in the language of the request. */
            message: string;
        };
        ProblemBody: {
            /** @description URN of the code. */
            type: string;
            /** @description What is wrong and what to do, in the language of the request. */
            title: string;
            /** @description HTTP status. */
            status: number;
            /** @description Code of the catalogue. */
            code: string;
            /** @description What the title was filled with. */
            params: {
                [key: string]: unknown;
            };
            /** @description Every reason, never just the first. */
            refusals: components["schemas"]["ProblemEntry"][];
            /** @description The id under which the log knows this request. */
            requestId: string;
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
    Health_alive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthReport"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessReport"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Jobs_depths: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueDepth"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Jobs_deadLetters: {
        parameters: {
            query?: {
                /** @description Only jobs of this kind. */
                job?: string;
                /** @description Only letters in this state; `waiting` unless told. */
                state?: "discarded" | "retried" | "waiting";
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Jobs_retry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryJobs"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettledJobs"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Jobs_discard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardJobs"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettledJobs"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Files_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: uuid */
                    owner?: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileInfo"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Files_info: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileInfo"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Files_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Time_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeTime"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Time_move: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveTime"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeTime"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Demo_world: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoWorld"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Covers_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Covers_arrange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoverCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Covers_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Covers_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoverEdit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Departments_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Departments_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Departments_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Departments_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentEdit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Notifications_list: {
        parameters: {
            query?: {
                /** @description Only those not yet read. */
                unread?: boolean;
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Notifications_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Notifications_readAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Notifications_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Notifications_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferenceView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Notifications_prefer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationPreferencesChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferenceView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Passwords_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Preferences_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Preferences_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePreference"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Rights_table: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsTable"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Rights_names: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedRight"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    SavedViews_list: {
        parameters: {
            query: {
                /** @description e.g. `cases`. */
                list: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    SavedViews_keep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveView"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    SavedViews_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Session_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Session_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Sessions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Sessions_endOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Sessions_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Tokens_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Tokens_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenWithSecret"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Tokens_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Users_list: {
        parameters: {
            query?: {
                /** @description Part of a name or login. */
                q?: string;
                role?: "admin" | "auditor" | "expert" | "finance" | "firm-admin" | "firm-member" | "manager" | "officer" | "reviewer";
                departmentId?: string;
                status?: "active" | "disabled";
                side?: "firm" | "office";
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsersPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Users_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPassword"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Users_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Users_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserEdit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Users_resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPassword"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Users_sessionsOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Users_endSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Users_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Users_editOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnEdit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Users_signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Reference_parks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Reference_addPark: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParkInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Reference_changePark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParkInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Reference_industries: {
        parameters: {
            query?: {
                /** @description Code whose sub-codes are wanted. */
                parent?: string;
                /** @description Part of a name, or the beginning of a code. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndustryView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Reference_divisions: {
        parameters: {
            query: {
                q: string;
                /** @description At most so many; 20 unless told. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Enterprises_list: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description Order; a minus turns it round. `name` unless told. */
                sort?: "-createdAt" | "-establishedOn" | "-name" | "-registeredCapital" | "-updatedAt" | "createdAt" | "establishedOn" | "name" | "registeredCapital" | "updatedAt";
                /** @description Part of a name or former name, of the credit code, pinyin or its initials. */
                q?: string;
                /** @description Ids of parks. */
                park?: string[];
                /** @description Letters of GB/T 4754 sections. */
                industryLetter?: string[];
                /** @description GB/T 4754 code; its sub-codes are meant too. */
                industryCode?: string;
                status?: ("active" | "deregistered" | "merged" | "moved-out")[];
                /** @description Every one of these tags. */
                tag?: string[];
                /** @description Id of the officer in charge, `me`, or `none`. */
                officer?: string;
                /** @description In the zone, or tracked outside. */
                inside?: boolean;
                /** @description Division code; its parts are meant too. */
                division?: string;
                /** @description Established on this day or later. */
                establishedFrom?: string;
                /** @description Established on this day or earlier. */
                establishedTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterprisesPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Enterprises_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseCreate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Enterprises_search: {
        parameters: {
            query: {
                /** @description Part of a name or former name, of the credit code, pinyin or its initials. */
                q: string;
                /** @description At most so many; 10 unless told. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseHit"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Enterprises_export: {
        parameters: {
            query?: {
                /** @description `csv` (any number of rows) or `xlsx` (at most 20 000). `csv` unless told. */
                format?: "csv" | "xlsx";
                /** @description Part of a name or former name, of the credit code, pinyin or its initials. */
                q?: string;
                /** @description Ids of parks. */
                park?: string[];
                /** @description Letters of GB/T 4754 sections. */
                industryLetter?: string[];
                /** @description GB/T 4754 code; its sub-codes are meant too. */
                industryCode?: string;
                status?: ("active" | "deregistered" | "merged" | "moved-out")[];
                /** @description Every one of these tags. */
                tag?: string[];
                /** @description Id of the officer in charge, `me`, or `none`. */
                officer?: string;
                /** @description In the zone, or tracked outside. */
                inside?: boolean;
                /** @description Division code; its parts are meant too. */
                division?: string;
                /** @description Established on this day or later. */
                establishedFrom?: string;
                /** @description Established on this day or earlier. */
                establishedTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Enterprises_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Enterprises_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseEdit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Enterprises_changes: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangesPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Enterprises_editOwn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnEnterpriseEdit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Enterprises_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseRename"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Enterprises_setStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseStatusChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Enterprises_tag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagMany"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagResult"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Enterprises_assign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficerAssignment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentResult"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Particulars_addContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Particulars_replaceContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Particulars_removeContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Particulars_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkMade"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Particulars_unlink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Members_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Members_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Members_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Members_setRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberRoleInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Members_listInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Members_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationMade"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Members_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Claims_list: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description `pending` unless told. */
                state?: "cancelled" | "pending" | "refused" | "verified";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimsPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Claims_claim: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Claims_redeem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationCode"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimVerified"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Claims_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Claims_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Claims_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimVerification"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimVerified"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Claims_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimRefusal"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Merges_duplicates: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description How alike two names at one address must be, 0.3 to 1; 0.6 unless told. */
                likeness?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatesPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Merges_preview: {
        parameters: {
            query: {
                /** @description The row that goes. */
                fromId: string;
                /** @description The row that stays. */
                intoId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeLineView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Merges_list: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description `proposed` unless told. */
                state?: "cancelled" | "confirmed" | "proposed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergesPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Merges_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeProposal"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Merges_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Merges_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Merges_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Imports_list: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportsPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Imports_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportInput"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Imports_format: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportFormat"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Imports_look: {
        parameters: {
            query: {
                fileId: string;
                /** @description What the file holds: `enterprises` unless told. */
                kind?: "enterprises" | "figures";
                /** @description Figures: the map that says what the columns mean. */
                figureMap?: string;
                /** @description Figures: the period of every row, for files that have no such column. */
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileColumns"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Imports_maps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureMapView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Imports_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Imports_rejects: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                outcome?: "duplicate" | "rejected" | "warning";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RejectsPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Imports_report: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    ImportUndos_stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    ImportUndos_forecast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoForecast"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    ImportUndos_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    ImportUndos_lines: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                outcome?: "left" | "put-back" | "removed";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoLinesPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    ImportUndos_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Metrics_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricGroupView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Figures_form: {
        parameters: {
            query?: {
                /** @description The latest year of the form; the last complete one unless told. */
                year?: number;
                /** @description How many years side by side, 1 to 10; 3 unless told. */
                years?: number;
                /** @description One part of the form only. */
                group?: "carrier" | "credit" | "expert" | "finance" | "funding" | "ip" | "market" | "quarterly" | "rd" | "staff";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Figures_declare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FiguresDeclaration"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresSaved"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Figures_history: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                metric?: string;
                period?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureHistoryPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Figures_verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FigureVerification"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresSaved"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Figures_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FigureCorrection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresSaved"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Figures_facts: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD; today unless told. */
                asOn?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactsView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Questions_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskQuestion"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asked"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Questions_page: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description `open` unless told. */
                status?: "answered" | "any" | "open";
                enterpriseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Questions_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerQuestion"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Audit_page: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description Number of a case, or its beginning. */
                number?: string;
                /** @description Who acted. */
                actor?: string;
                /** @description The event: its name as charts call it, or part of what people read. */
                event?: string;
                /** @description Id of an enterprise. */
                enterprise?: string;
                /** @description On or after this day, `YYYY-MM-DD` in Asia/Shanghai. */
                from?: string;
                /** @description On or before this day. */
                to?: string;
                /** @description The request it came with. */
                requestId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Worklist_page: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description `due` for one's own work, `-opened` otherwise. */
                sort?: "-due" | "-number" | "-opened" | "due" | "number" | "opened";
                /** @description `mine` unless told. */
                tab?: "all" | "done" | "following" | "mine" | "opened";
                /** @description Part of a case number, or of an enterprise's name, credit code or pinyin. */
                q?: string;
                /** @description Id of a park. */
                park?: string;
                /** @description Code of a programme. */
                programme?: string;
                /** @description Kind of case. */
                kind?: string;
                /** @description Phase of the chart. */
                phase?: string;
                /** @description Whose move it is. */
                waitsOn?: "authority" | "department" | "expert" | "finance" | "firm" | "manager" | "nobody" | "officer" | "public";
                /** @description Id of the officer, `me` (also whom one stands in for) or `none`. */
                assignee?: string;
                /** @description Due today, within two working days (today included), or overdue. */
                due?: "overdue" | "soon" | "today";
                /** @description Open cases, or how they ended. */
                outcome?: "lost" | "open" | "won";
                /** @description A correction notice waits for the firm. */
                correcting?: boolean;
                /** @description Id of an enterprise. */
                enterprise?: string;
                /** @description Opened on or after this day, `YYYY-MM-DD` in Asia/Shanghai. */
                openedFrom?: string;
                /** @description Opened on or before this day. */
                openedTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Cases_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCase"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedCase"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Cases_batch: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description makes a repeat of the batch safe */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FireBatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Cases_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Cases_moves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Cases_clock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockCard"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Cases_fire: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description unique for each intended move */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                event: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FireEvent"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiredEvent"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Calendar_year: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Calendar_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishCalendar"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Calendar_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineRuleView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Recusals_page: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                userId?: string;
                caseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecusalPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Recusals_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRecusal"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedRecusal"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Recusals_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRecusal"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Opinions_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionsView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Opinions_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskOpinions"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionsView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Opinions_remind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionsView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Worklist_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistCounts"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Worklist_export: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description `due` for one's own work, `-opened` otherwise. */
                sort?: "-due" | "-number" | "-opened" | "due" | "number" | "opened";
                /** @description `mine` unless told. */
                tab?: "all" | "done" | "following" | "mine" | "opened";
                /** @description Part of a case number, or of an enterprise's name, credit code or pinyin. */
                q?: string;
                /** @description Id of a park. */
                park?: string;
                /** @description Code of a programme. */
                programme?: string;
                /** @description Kind of case. */
                kind?: string;
                /** @description Phase of the chart. */
                phase?: string;
                /** @description Whose move it is. */
                waitsOn?: "authority" | "department" | "expert" | "finance" | "firm" | "manager" | "nobody" | "officer" | "public";
                /** @description Id of the officer, `me` (also whom one stands in for) or `none`. */
                assignee?: string;
                /** @description Due today, within two working days (today included), or overdue. */
                due?: "overdue" | "soon" | "today";
                /** @description Open cases, or how they ended. */
                outcome?: "lost" | "open" | "won";
                /** @description A correction notice waits for the firm. */
                correcting?: boolean;
                /** @description Id of an enterprise. */
                enterprise?: string;
                /** @description Opened on or after this day, `YYYY-MM-DD` in Asia/Shanghai. */
                openedFrom?: string;
                /** @description Opened on or before this day. */
                openedTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Assignment_assign: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description makes a repeat of the batch safe */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignCases"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedRows"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Assignment_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Assignment_followers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowerView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Assignment_follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFollowers"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Assignment_unfollow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Reminders_remind: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description makes a repeat of the batch safe */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemindCases"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemindedRows"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Answers_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAnswers"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Answers_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAnswers"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAnswers"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Answers_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckResult"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Documents_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentSlotView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Documents_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachDocument"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDocumentView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Documents_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Corrections_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Corrections_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionList"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Corrections_allow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllowCorrection"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Corrections_contest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContestItem"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Corrections_difference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                round: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionDifference"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Tasks_list: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description `mine` (also of those one stands in for, and what one’s department has to do and nobody has taken), `department`, or `all` within reach; `mine` unless told. */
                whose?: "all" | "department" | "mine";
                /** @description `open` unless told. */
                status?: "any" | "done" | "open";
                /** @description Only those of one case. */
                caseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Tasks_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenTask"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Tasks_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Tasks_finish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishTask"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Comments_list: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Comments_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteComment"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Comments_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Lookers_look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookerView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Lookers_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Mentions_page: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Sending_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendRequestView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Ratings_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingOfCase"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Ratings_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveRating"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingOfCase"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Ratings_page: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description At most so many stars; 2 are the bad ones. */
                atMost?: number;
                /** @description Code of a programme. */
                programme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Progress_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressCode"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Progress_progress: {
        parameters: {
            query: {
                /** @description e.g. `DX-2026-000123`. */
                number: string;
                /** @description The code on the receipt. */
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicProgress"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Publicity_list: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description Code of a programme. */
                programme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicityPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Publicity_object: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileObjection"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionReceipt"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Publicity_objections: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description `open` unless told. */
                status?: "any" | "open" | "settled";
                /** @description Only those against one case. */
                caseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Publicity_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileObjection"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionReceipt"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Publicity_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleObjection"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    PublicityList_list: {
        parameters: {
            query?: {
                /** @description Code of a programme. */
                programme?: string;
                /** @description `pdf` unless told. */
                format?: "docx" | "pdf";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Programmes_catalogue: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description Kind of case. */
                kind?: string;
                /** @description Only those that take applications at this minute. */
                openNow?: boolean;
                /** @description Only those with a window that is open or to come, the next moment (its opening, then its closing) first. */
                windowed?: true;
                /** @description Part of the name or code. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammePage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Programmes_published: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Programmes_list: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description Kind of case. */
                kind?: string;
                /** @description Only those that take applications at this minute. */
                openNow?: boolean;
                /** @description Only those with a window that is open or to come, the next moment (its opening, then its closing) first. */
                windowed?: true;
                /** @description Part of the name or code. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammePage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Programmes_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProgramme"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Programmes_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Programmes_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProgramme"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Programmes_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Programmes_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Programmes_difference: {
        parameters: {
            query: {
                /** @description Number of the earlier version. */
                from: number;
                /** @description Number of the later version. */
                to: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDifference"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Programmes_pinned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Programmes_redraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Programmes_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Programmes_addWindow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WindowInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Programmes_changeWindow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WindowInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Programmes_removeWindow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Agents_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Agents_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentMade"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Agents_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                agentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Agents_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                agentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Agents_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Panels_pool: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description Part of a name or employer. */
                q?: string;
                expertise?: string;
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Panels_enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterExpert"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Panels_tie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordTie"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Panels_untie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
                tieId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpertView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Panels_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PanelPlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelPreview"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Panels_ofCase: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Panels_draw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawPanel"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Panels_mine: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Panels_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Panels_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceMember"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Panels_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Panels_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelPanel"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Panels_declare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareConflict"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Panels_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveScores"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Panels_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PanelView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Papers_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedPaperView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Papers_file: {
        parameters: {
            query?: {
                /** @description `pdf` unless told. */
                format?: "docx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Papers_correction: {
        parameters: {
            query?: {
                /** @description `pdf` unless told. */
                format?: "docx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionList"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Papers_application: {
        parameters: {
            query?: {
                /** @description `pdf` unless told. */
                format?: "docx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Tiers_ladder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierRow"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Memberships_list: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description Code of a tier. */
                tier?: string;
                park?: string;
                enterprise?: string;
                status?: "active" | "expired" | "renewal-due" | "renewed" | "revoked" | "suspended" | "transferred-out";
                /** @description Titles in force today. */
                inForce?: "true";
                /** @description Titles in force that run out within this many days from today. */
                expiringWithin?: number;
                /** @description Titles that were in force on some day of this year. */
                year?: number;
                /** @description Part of the enterprise's name, or a certificate number. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Memberships_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipDetail"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Memberships_ofEnterprise: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description Code of a tier. */
                tier?: string;
                park?: string;
                enterprise?: string;
                status?: "active" | "expired" | "renewal-due" | "renewed" | "revoked" | "suspended" | "transferred-out";
                /** @description Titles in force today. */
                inForce?: "true";
                /** @description Titles in force that run out within this many days from today. */
                expiringWithin?: number;
                /** @description Titles that were in force on some day of this year. */
                year?: number;
                /** @description Part of the enterprise's name, or a certificate number. */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Memberships_certificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Memberships_suspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeAct"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Memberships_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeAct"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Memberships_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Renaming"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Memberships_transferOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferOut"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Duties_list: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                tier?: string;
                enterprise?: string;
                year?: number;
                standing?: "done" | "late" | "missed" | "open";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Duties_fulfil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyEvidence"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Rulesets_list: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description A succession of versions. */
                line?: string;
                /** @description Code of a tier. */
                tier?: string;
                status?: "draft" | "published";
                /** @description Only those that judge applications on this day. */
                on?: string;
                /** @description With `on`: new applications or renewals; either unless told. */
                kind?: "new" | "renewal";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesetPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Rulesets_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulesetDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesetView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Rulesets_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesetView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Rulesets_redraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulesetDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesetView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Rulesets_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Rulesets_difference: {
        parameters: {
            query: {
                /** @description Id of the version to compare with. */
                with: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesetDifferenceView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Rulesets_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesetView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Rulesets_evaluate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Scan_summary: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                park?: string;
                /** @description Id of an officer in charge, `me`, or `none`. */
                officer?: string;
                tag?: string;
                /** @description In the zone, or prospects outside. */
                inside?: "false" | "true";
                /** @description Whether the ruleset's tier is held today. */
                held?: "no" | "yes";
                /** @description Part of the name, a code or pinyin initials. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanSummary"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Scan_breakdown: {
        parameters: {
            query: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                park?: string;
                /** @description Id of an officer in charge, `me`, or `none`. */
                officer?: string;
                tag?: string;
                /** @description In the zone, or prospects outside. */
                inside?: "false" | "true";
                /** @description Whether the ruleset's tier is held today. */
                held?: "no" | "yes";
                /** @description Part of the name, a code or pinyin initials. */
                q?: string;
                ruleset: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanBreakdown"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Scan_results: {
        parameters: {
            query: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                park?: string;
                /** @description Id of an officer in charge, `me`, or `none`. */
                officer?: string;
                tag?: string;
                /** @description In the zone, or prospects outside. */
                inside?: "false" | "true";
                /** @description Whether the ruleset's tier is held today. */
                held?: "no" | "yes";
                /** @description Part of the name, a code or pinyin initials. */
                q?: string;
                ruleset: string;
                /**
                 * @description `meets` all; `one-short`: one condition not met and everything else known, the nearest first; `lacking`: unknown only
                 *     for lack of figures; `needs-person`: only a person can say; `fallen`: met before; `expiring`: holds the title, which
                 *     ends within `within` days; `further`: more than one condition short.
                 */
                list?: "expiring" | "fallen" | "further" | "lacking" | "meets" | "needs-person" | "one-short";
                /** @description With `one-short`: the condition that is missing, by id; sorted by its own gap. */
                leaf?: string;
                /** @description With `lacking`: the figure that is missing. */
                lacking?: string;
                /** @description Days for `expiring` (120 unless told) and for `fallen` (how recently; any time unless told). */
                within?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Scan_export: {
        parameters: {
            query: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                park?: string;
                /** @description Id of an officer in charge, `me`, or `none`. */
                officer?: string;
                tag?: string;
                /** @description In the zone, or prospects outside. */
                inside?: "false" | "true";
                /** @description Whether the ruleset's tier is held today. */
                held?: "no" | "yes";
                /** @description Part of the name, a code or pinyin initials. */
                q?: string;
                ruleset: string;
                /**
                 * @description `meets` all; `one-short`: one condition not met and everything else known, the nearest first; `lacking`: unknown only
                 *     for lack of figures; `needs-person`: only a person can say; `fallen`: met before; `expiring`: holds the title, which
                 *     ends within `within` days; `further`: more than one condition short.
                 */
                list?: "expiring" | "fallen" | "further" | "lacking" | "meets" | "needs-person" | "one-short";
                /** @description With `one-short`: the condition that is missing, by id; sorted by its own gap. */
                leaf?: string;
                /** @description With `lacking`: the figure that is missing. */
                lacking?: string;
                /** @description Days for `expiring` (120 unless told) and for `fallen` (how recently; any time unless told). */
                within?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Scan_runs: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                kind?: "dry-run" | "scan";
                ruleset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanRunsPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Scan_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanRunView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Scan_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanRunView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Scan_changes: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                before?: "met" | "not-met" | "unknown";
                after?: "met" | "not-met" | "unknown";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Scan_dryRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanRunView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Scan_ladder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Scan_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Invitation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationResult"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Judging_judgement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseJudgementView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Judging_override: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseJudgementView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Points_schemes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsSchemeView"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Points_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PointsSchemeDraft"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsSchemeView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Points_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PointsSchemeView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Points_ranking: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description Code of a stage; all stages unless told. */
                stage?: string;
                park?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankingPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Points_ofEnterprise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterprisePointsView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Catalogue_list: {
        parameters: {
            query?: {
                /** @description Part of a name of a policy or clause. */
                q?: string;
                /** @description Open at this minute. */
                openNow?: boolean;
                mode?: "commitment" | "instant" | "no-application" | "standard";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalogue"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Catalogue_clauses: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description Part of a name, of whom it is for or of what it gives. */
                q?: string;
                /** @description In force today (true), or lapsed and to come (false). */
                inForce?: boolean;
                /** @description Takes applications at this minute. */
                openNow?: boolean;
                mode?: "commitment" | "instant" | "no-application" | "standard";
                amount?: "above-100" | "formula" | "to-100" | "to-20";
                /** @description Name of the department, as `clause-choices` has it. */
                department?: string;
                /** @description Whom it is for, as `clause-choices` has it. */
                who?: string;
                certainty?: "confirmed" | "lapsed" | "unconfirmed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClausePage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Catalogue_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClauseChoices"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Catalogue_guide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClauseGuide"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Deadlines_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamedDeadlines"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Budget_list: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description This year unless told. */
                year?: number;
                /** @description Part of the name or code. */
                q?: string;
                rule?: "pro-rata" | "queue" | "score";
                departmentId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinePage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Budget_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLine"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Budget_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Budget_entries: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                caseId?: string;
                kind?: "allocate" | "commit" | "pay" | "recover" | "release" | "reserve" | "revoke" | "withdraw";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Budget_allocate: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description makes a repeat safe */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Allocation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Budget_transfer: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description makes a repeat safe */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Transfer"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Budget_preview: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllotRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllotmentPreview"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Budget_allotment: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllotmentList"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Budget_allot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllotRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllotmentList"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Summary_show: {
        parameters: {
            query?: {
                /** @description This year unless told. */
                year?: number;
                /** @description By line unless told. */
                by?: "department" | "line" | "policy";
                /** @description Part of a line's name or code. This and what follows narrow the lines; a split by policy is of the whole year. */
                q?: string;
                rule?: "pro-rata" | "queue" | "score";
                departmentId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Summary"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Summary_export: {
        parameters: {
            query?: {
                /** @description This year unless told. */
                year?: number;
                /** @description By line unless told. */
                by?: "department" | "line" | "policy";
                /** @description Part of a line's name or code. This and what follows narrow the lines; a split by policy is of the whole year. */
                q?: string;
                rule?: "pro-rata" | "queue" | "score";
                departmentId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Awards_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAward"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Awards_match: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchCandidates"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matched"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Awards_searches: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchRunPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Awards_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartMatch"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedMatch"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Awards_searchable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchableClause"][];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    CaseMoney_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseMoney"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    CaseMoney_offers: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                state?: "confirmed" | "contested" | "declined" | "dropped" | "expired" | "matched" | "notified" | "paid" | "paying";
                /** @description Code of the clause. */
                clause?: string;
                /** @description Part of a case number or of the name of an enterprise. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Risks_list: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description Double benefits unless told. */
                kind?: "double-benefit" | "outlier-score" | "overdue-commitment" | "recused" | "unusual-approval";
                /** @description `open`: nobody looked at it, or it came again since; `looked`: somebody did. */
                status?: "any" | "looked" | "open";
                /** @description Part of a case number or of the name of an enterprise. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Risks_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskCounts"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Risks_mark: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkRisk"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Payments_waiting: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                lineId?: string;
                /** @description Part of a case number or of the name of an enterprise. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayablePage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Payments_list: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                status?: "cancelled" | "composed" | "released" | "settled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Payments_compose: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description makes a repeat safe */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComposeBatch"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Composed"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Payments_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Payments_payments: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                status?: "cancelled" | "failed" | "paid" | "waiting";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Payments_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Payments_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Payments_file: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Payments_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportResults"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedResults"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Payments_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportResults"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedResults"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    PaymentSheet_file: {
        parameters: {
            query?: {
                /** @description `pdf` unless told. */
                format?: "docx" | "pdf";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Accounts_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOnFile"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Accounts_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountInput"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Accounts_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyOfCase"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Commitments_list: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                /** @description `open`: not checked yet; `due`: to be checked by today. */
                status?: "any" | "breached" | "due" | "kept" | "open";
                caseId?: string;
                enterpriseId?: string;
                kind?: "address" | "conditions" | "listing" | "output" | "staff";
                /** @description Part of a case number or of the name of an enterprise. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Commitments_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Evidence"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Commitments_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Check"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checked"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Commitments_grade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GradeView"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Commitments_setGrade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GradeInput"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Standings_list: {
        parameters: {
            query?: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                standing?: "direct" | "further" | "given" | "met" | "needs-person" | "one-short" | "unknown";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingPage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Statistics_table: {
        parameters: {
            query: {
                /** @description A quarter, e.g. `2026Q4`. */
                quarter: string;
                /** @description Split by tier or by park. */
                by: "park" | "tier";
                /** @description Only this tier; `none`: cases about no tier. */
                tier?: string;
                /** @description Only this park; `none`: enterprises without park. */
                park?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
    Statistics_list: {
        parameters: {
            query: {
                /** @description Page, from 1. */
                page?: number;
                /** @description Rows per page, at most 200; 20 unless told. */
                size?: number;
                indicator: "decided" | "decided-on-time" | "decided-with-deadline" | "received" | "recognised";
                /** @description A quarter, e.g. `2026Q4`. */
                quarter: string;
                /** @description Only this tier; `none`: cases about no tier. */
                tier?: string;
                /** @description Only this park; `none`: enterprises without park. */
                park?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountedCasePage"];
                };
            };
            /** @description A problem: what is wrong and what to do */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemBody"];
                };
            };
        };
    };
}
