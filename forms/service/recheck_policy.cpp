// SPDX-License-Identifier: Apache-2.0
#include "forms/service/recheck_policy.h"

#include "core/ledger/body_fields.h"
#include "forms/exchange/content.h"
#include "forms/facts/hash_text.h"
#include "forms/facts/version_facts.h"
#include "forms/parse/parse.h"

namespace ringtrue::forms {

ledger::Recheck recheckPolicy()
{
    using ledger::Computed;
    return {.kind = formVersionKind,
            .what = "scoring policy",
            .computed = [](storage::Connection &, const ledger::Fact &, const ledger::Body &body) {
                ledger::BodyFields fields(body);
                if (!fields.has("policy") || fields.isNull("policy"))
                    return Computed::Holds;
                const auto pinned = hashFromText(fields.text("policy"));
                const auto parsed = parseForm(fields.text("text"), fields.text("title"));
                if (!pinned || !fields.ok())
                    return Computed::Differs;
                if (!parsed.form) // of a newer version of the program, which knows more
                    return Computed::Holds;
                return policyHash(parsed.form->scoring) == *pinned ? Computed::Holds : Computed::Differs;
            }};
}

} // namespace ringtrue::forms
