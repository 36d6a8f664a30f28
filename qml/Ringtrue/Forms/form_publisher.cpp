// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/form_publisher.h"

#include "core/organisation/permissions.h"
#include "forms/edit/draft_text.h"
#include "forms/exchange/write_readable.h"
#include "forms/service/publish.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Forms/finding_advice.h"
#include "qml/Ringtrue/Forms/finding_names.h"
#include "qml/Ringtrue/Workspace/background.h"

#include <algorithm>

namespace ringtrue::qml {

/// What is published: a draft, its form as it is now, and the version that it is known to follow.
struct FormPublisher::Job {
    OpenWorkspace *workspace = nullptr;
    std::shared_ptr<service::Workspace> engine;
    Seat seat;
    DraftLine::Handle line;
    forms::ContentDraftId draft;
    std::optional<Hash> follows;
    std::shared_ptr<const forms::Form> form;
};

struct FormPublisher::Outcome {
    enum State { Published, Known, Refused, Behind, NoStore, NotAllowed } state = NoStore;
    std::int64_t number = 0;
    std::shared_ptr<const forms::LoadedForm> newest{};
    std::vector<forms::Finding> findings{};
    bool isPublished() const { return state == Published || state == Known; }
};

void FormPublisher::setEditor(FormEditor *editor)
{
    if (m_editor != nullptr)
        m_editor->disconnect(this);
    m_editor = editor;
    if (m_editor != nullptr) { // what hindered it may be mended
        connect(m_editor, &FormEditor::edited, this, &FormPublisher::forgetOld);
        connect(m_editor, &FormEditor::typedChanged, this, &FormPublisher::forgetOld);
    }
    Q_EMIT changed();
}

void FormPublisher::forgetOld()
{
    if (!m_problem.isEmpty())
        forget();
}

void FormPublisher::forget()
{
    m_problem.clear();
    Q_EMIT changed();
}

void FormPublisher::ask()
{
    if (isReady())
        Q_EMIT asked();
}

/// Gives what is written its ids, and says what hinders publishing before the form itself is looked at.
bool FormPublisher::isReady()
{
    if (m_busy || m_editor == nullptr || m_editor->state() != FormEditor::Editing)
        return false;
    m_editor->settle(forms::SettleWhen::Published);
    const bool may = m_editor->workspace()->may(organisation::Task::PublishVisionsAndForms);
    m_problem = may ? m_editor->unsettledText() : tr("Your roles here do not publish, or another program writes here.");
    if (!m_problem.isEmpty())
        m_problem = tr("Not published. %1").arg(m_problem);
    const bool isBehind = m_problem.isEmpty() && m_editor->isBehind();
    Q_EMIT changed();
    if (isBehind)
        Q_EMIT behindAsked();
    return m_problem.isEmpty() && !isBehind;
}

void FormPublisher::publish()
{
    if (!isReady())
        return;
    m_busy = true;
    Q_EMIT changed();
    auto *const workspace = m_editor->workspace();
    const Job job{workspace,
                  workspace->sharedEngine(),
                  workspace->seat(),
                  m_editor->line(),
                  m_editor->draft().id,
                  m_editor->draft().basedOn,
                  m_editor->sharedForm()};
    inBackground(
        workspace, // what is published is known everywhere, also where the page is gone
        [job] { return publishNow(job); },
        [self = QPointer<FormPublisher>(this), job](const Outcome &outcome) { finish(self, job, outcome); });
}

FormPublisher::Outcome FormPublisher::publishNow(const Job &job)
{
    const std::string file = job.form->id.text() + ".form.yaml";
    const auto text = forms::writeReadable(forms::tidied(*job.form), file);
    if (!text)
        return {.state = Outcome::Refused, .findings = text.error()};
    const auto work = [&](ledger::Ledger &ledger, storage::Connection &connection) -> Outcome {
        const auto before = forms::loadNewestForm(connection, job.form->id);
        if (!before && before.error() != forms::VersionError::Missing)
            return {.state = Outcome::NoStore};
        if ((before ? std::optional((*before)->version.hash) : std::nullopt) != job.follows)
            return {.state = Outcome::Behind};
        auto done = forms::publishForm(ledger, connection, job.seat.second, *text, file);
        if (!done && done.error().notAllowed)
            return {.state = Outcome::NotAllowed};
        if (!done)
            return {.state = done.error().ledger || done.error().vision ? Outcome::NoStore : Outcome::Refused,
                    .findings = std::move(done.error().findings)};
        auto newest = forms::loadNewestForm(connection, job.form->id);
        return {.state = done->isNew ? Outcome::Published : Outcome::Known,
                .number = done->version.number,
                .newest = newest ? *newest : nullptr};
    };
    return job.engine->submit(work).get();
}

QString FormPublisher::problemOf(const Job &job, const Outcome &outcome)
{
    if (outcome.state == Outcome::NoStore)
        return tr("The workspace could not be written, or its vision not be read. Nothing was published.");
    if (outcome.state == Outcome::NotAllowed)
        return tr("Not published. %1").arg(tr("Your roles here do not publish, or another program writes here."));
    if (outcome.state == Outcome::Behind)
        return tr("Not published: another version was published since.");
    const auto isError = [](const auto &finding) { return finding.severity == forms::Severity::Error; };
    const auto error = std::find_if(outcome.findings.begin(), outcome.findings.end(), isError);
    const auto count = std::count_if(outcome.findings.begin(), outcome.findings.end(), isError);
    QString out = count == 1 ? tr("Not published, 1 error.") : tr("Not published, %1 errors.").arg(count);
    if (error != outcome.findings.end()) {
        const forms::LocatedFinding named{.finding = withNames(*error, *job.form, nullptr),
                                          .field = forms::FormField::Other,
                                          .section = {},
                                          .question = {},
                                          .item = 0};
        out += QLatin1Char(' ') + editorMessage(named) + QLatin1Char(' ') + editorSuggestion(named);
    }
    return out;
}

void FormPublisher::finish(const QPointer<FormPublisher> &self, const Job &job, const Outcome &outcome)
{
    FormEditor *const editor = self ? self->m_editor.data() : nullptr;
    const bool isShown = editor != nullptr && editor->state() == FormEditor::Editing && editor->draft().id == job.draft;
    if (self) {
        self->m_busy = false;
        self->m_problem = outcome.isPublished() || !isShown ? QString() : problemOf(job, outcome);
        Q_EMIT self->changed();
    }
    if (!outcome.isPublished()) {
        if (!isShown)
            job.workspace->tell(job.seat, tr("“%1”: %2").arg(shown(job.form->title), problemOf(job, outcome)));
        else if (outcome.state == Outcome::Behind)
            editor->lookForNewest();
        return;
    }
    const QString text = outcome.state == Outcome::Published
                             ? tr("Version %1 is published").arg(outcome.number)
                             : tr("This very form is version %1 already").arg(outcome.number);
    if (!outcome.newest || !isShown || !editor->takePublished(job.draft, *job.form, outcome.newest, text)) {
        job.workspace->tell(job.seat, tr("“%1”: %2").arg(shown(job.form->title), text));
        if (outcome.newest && job.line)
            DraftLine::published(job.line, *job.form, outcome.newest->version,
                                 [workspace = QPointer<OpenWorkspace>(job.workspace)] {
                                     if (workspace)
                                         Q_EMIT workspace->contentChanged();
                                 });
    }
    Q_EMIT job.workspace->contentChanged();
}

} // namespace ringtrue::qml
