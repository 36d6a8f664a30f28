// SPDX-License-Identifier: Apache-2.0
#include "forms/service/recheck_score.h"

#include "forms/facts/evaluation_fact.h"
#include "forms/facts/hash_text.h"
#include "forms/score/pick.h"
#include "forms/score/submitted_score.h"
#include "forms/service/versions.h"

#include <map>

namespace ringtrue::forms {

namespace {

/// Loads each form version once: a workspace has few of them and many evaluations.
class FormsOnce {
public:
    using Loaded = Result<std::shared_ptr<const LoadedForm>, VersionError>;
    Loaded find(storage::Connection &connection, const Hash &hash)
    {
        const auto known = m_forms.find(hash);
        if (known != m_forms.end())
            return known->second;
        auto loaded = loadForm(connection, hash);
        if (loaded || loaded.error() != VersionError::Store) // what the disk refused it may give the next time
            m_forms.emplace(hash, loaded);
        return loaded;
    }

private:
    std::map<Hash, Loaded> m_forms;
};

bool holds(const LoadedForm &form, const EvaluationRecord &record)
{
    if (record.score.engine != engineVersion)
        return true;
    const auto picks = picksOf(form.plan, record.evaluation.answers);
    if (!picks)
        return false;
    return difference(record.score, submittedScore(form.plan, score(form.plan, *picks))) == ScoreDifference::None;
}

ledger::Computed withoutForm(VersionError error)
{
    switch (error) {
    case VersionError::Missing: // references may arrive late
        return ledger::Computed::Holds;
    case VersionError::Store:
        return ledger::Computed::NotSeen;
    case VersionError::Unreadable:
        break;
    }
    return ledger::Computed::Differs;
}

} // namespace

ledger::Recheck recheckScore()
{
    using ledger::Computed;
    return {.kind = evaluationKind,
            .what = "score",
            .computed = [forms = std::make_shared<FormsOnce>()](storage::Connection &connection,
                                                                const ledger::Fact &fact, const ledger::Body &body) {
                const auto field = body.find("form_version");
                const auto hash = field != body.end() && field->is_string()
                                      ? hashFromText(field->get_ref<const std::string &>())
                                      : std::nullopt;
                if (!hash)
                    return Computed::Differs;
                const auto form = forms->find(connection, *hash);
                if (!form)
                    return withoutForm(form.error());
                const auto record = evaluationRecordOf(fact, body, (*form)->form);
                return record && holds(**form, *record) ? Computed::Holds : Computed::Differs;
            }};
}

} // namespace ringtrue::forms
