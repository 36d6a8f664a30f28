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
    const Loaded &find(storage::Connection &connection, const Hash &hash)
    {
        const auto known = m_forms.find(hash);
        return known != m_forms.end() ? known->second : m_forms.emplace(hash, loadForm(connection, hash)).first->second;
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

} // namespace

ledger::Recheck recheckScore()
{
    return {.kind = evaluationKind,
            .what = "score",
            .holds = [forms = std::make_shared<FormsOnce>()](storage::Connection &connection, const ledger::Fact &fact,
                                                             const ledger::Body &body) {
                const auto field = body.find("form_version");
                const auto hash = field != body.end() && field->is_string()
                                      ? hashFromText(field->get_ref<const std::string &>())
                                      : std::nullopt;
                if (!hash)
                    return false;
                const auto &form = forms->find(connection, *hash);
                if (!form)
                    return form.error() == VersionError::Missing; // references may arrive late
                const auto record = evaluationRecordOf(fact, body, (*form)->form);
                return record && holds(**form, *record);
            }};
}

} // namespace ringtrue::forms
