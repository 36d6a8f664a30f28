// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/form_publisher.h"

#include "forms/edit/draft_text.h"
#include "forms/exchange/write_yaml.h"
#include "forms/service/publish.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Vision/vision_words.h"
#include "qml/Ringtrue/Workspace/background.h"

#include <algorithm>

namespace ringtrue::qml {

struct FormPublisher::Outcome {
    bool published = false;
    bool isNew = true;
    bool noStore = false;
    std::int64_t number = 0;
    std::vector<forms::Finding> findings;
};

void FormPublisher::forget()
{
    m_problem.clear();
    Q_EMIT changed();
}

void FormPublisher::publish()
{
    if (m_busy || m_editor == nullptr || m_editor->state() != FormEditor::Editing)
        return;
    m_editor->settle();
    auto *const workspace = m_editor->workspace();
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    inBackground(
        workspace, // what is published is known everywhere, also where the page is gone
        [engine = workspace->sharedEngine(), author = workspace->person(), form = m_editor->sharedForm()] {
            const std::string text = forms::writeYaml(forms::tidied(*form));
            const std::string file = form->id.text() + ".form.yaml";
            const auto done = engine
                                  ->submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                                      return forms::publishForm(ledger, connection, author, text, file);
                                  })
                                  .get();
            if (!done)
                return Outcome{.published = false,
                               .noStore = done.error().ledger.has_value() || done.error().vision.has_value(),
                               .findings = done.error().findings};
            return Outcome{.published = true, .isNew = done->isNew, .number = done->version.number, .findings = {}};
        },
        [self = QPointer<FormPublisher>(this), workspace](const Outcome &outcome) {
            if (self)
                self->finish(outcome);
            if (outcome.published)
                Q_EMIT workspace->contentChanged();
        });
}

void FormPublisher::finish(const Outcome &outcome)
{
    m_busy = false;
    if (outcome.noStore) {
        m_problem = tr("The workspace could not be written, or its vision not be read. Nothing was published.");
    } else if (!outcome.published) {
        const auto error = std::find_if(outcome.findings.begin(), outcome.findings.end(),
                                        [](const auto &finding) { return finding.severity == forms::Severity::Error; });
        const auto count = std::count_if(outcome.findings.begin(), outcome.findings.end(), [](const auto &finding) {
            return finding.severity == forms::Severity::Error;
        });
        m_problem = tr("Not published, errors: %1.").arg(count);
        if (error != outcome.findings.end())
            m_problem += QLatin1Char(' ') + findingMessage(*error) + QLatin1Char(' ') + findingSuggestion(*error);
    }
    Q_EMIT changed();
    if (outcome.published)
        m_editor->close(outcome.isNew ? tr("Version %1 is published").arg(outcome.number)
                                      : tr("This very form is version %1 already").arg(outcome.number));
}

} // namespace ringtrue::qml
