// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/form_import.h"

#include "forms/edit/draft_text.h"
#include "forms/exchange/hand_comments.h"
#include "forms/parse/parse.h"
#include "forms/parse/source_text.h"
#include "forms/service/publish.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Forms/form_words.h"
#include "qml/Ringtrue/Reading/version_comparison.h"
#include "qml/Ringtrue/Vision/vision_words.h"
#include "qml/Ringtrue/Workspace/background.h"
#include "qml/Ringtrue/Workspace/new_id.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ringtrue::qml {

/// A file as it was read.
struct FormImport::Candidate {
    QString name;
    bool isThere = false; ///< the file could be read at all
    std::string text{};
    std::optional<forms::Form> form{};
    std::vector<forms::Finding> findings{};
    std::size_t comments = 0;
    std::optional<Hash> basedOn{}; ///< the version of this form that is in force here
};

/// What the workspace has of the same form.
struct FormImport::Here {
    bool failed = false;
    bool isDraft = false;
    std::optional<std::int64_t> sameAs{}; ///< the number of the version that says the very same
    std::optional<Hash> newest{};
    std::int64_t number = 0;           ///< of the newest version
    std::vector<ChangeLine> changes{}; ///< from the newest version to the file
};

namespace {

template <typename Candidate>
std::shared_ptr<Candidate> readCandidate(const QString &path)
{
    auto out = std::make_shared<Candidate>();
    out->name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > qint64(forms::largestSource) || !file.open(QIODevice::ReadOnly))
        return out;
    out->isThere = true;
    out->text = file.readAll().toStdString();
    auto parsed = forms::parseForm(out->text, out->name.toStdString());
    out->form = std::move(parsed.form);
    out->findings = std::move(parsed.findings);
    out->comments = forms::handComments(out->text);
    return out;
}

template <typename Here>
Here whatIsHere(service::Workspace &workspace, storage::Connection &connection, const forms::Form &form)
{
    Here out;
    const auto drafts = forms::contentDrafts(workspace, forms::ContentKind::Form);
    const auto newest = forms::loadNewestForm(connection, form.id);
    out.failed = !drafts || (!newest && newest.error() != forms::VersionError::Missing);
    if (out.failed)
        return out;
    out.isDraft =
        std::any_of(drafts->begin(), drafts->end(), [&](const auto &draft) { return draft.slug == form.id.text(); });
    if (!newest)
        return out;
    out.newest = (*newest)->version.hash;
    out.number = (*newest)->version.number;
    out.changes = formChangeLines(connection, (*newest)->form, form);
    if ((*newest)->form == form)
        out.sameAs = (*newest)->version.number;
    return out;
}

QString firstError(const std::vector<forms::Finding> &findings)
{
    const auto error = std::find_if(findings.begin(), findings.end(),
                                    [](const auto &one) { return one.severity == forms::Severity::Error; });
    if (error == findings.end())
        return {};
    return FormImport::tr("Line %1: %2 %3")
        .arg(error->place.line)
        .arg(findingMessage(*error), findingSuggestion(*error));
}

QString publishRefusal(const forms::PublishRefusal &refusal)
{
    if (refusal.notAllowed)
        return FormImport::tr("Your roles here do not publish. Nothing was published.");
    return refusal.ledger || refusal.vision
               ? FormImport::tr("The workspace could not be written, or its vision not be read. Nothing was published.")
               : FormImport::tr("It was not published. %1").arg(firstError(refusal.findings));
}

} // namespace

void FormImport::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

void FormImport::refuse(const QString &text)
{
    m_candidate.reset();
    setBusy(false);
    Q_EMIT refused(text);
}

void FormImport::take(const QUrl &file)
{
    if (m_busy || m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    setBusy(true);
    inBackground(
        this, [path = file.toLocalFile()] { return readCandidate<Candidate>(path); },
        [this](std::shared_ptr<Candidate> candidate) { look(std::move(candidate)); });
}

void FormImport::look(std::shared_ptr<Candidate> candidate)
{
    if (!candidate->isThere) {
        refuse(tr("“%1” could not be read, or it is too large for a form.").arg(candidate->name));
        return;
    }
    if (!candidate->form) {
        refuse(tr("“%1” is no form that can be read. %2").arg(candidate->name, firstError(candidate->findings)));
        return;
    }
    m_candidate = std::move(candidate);
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine(), candidate = m_candidate](storage::Connection &connection) {
            return whatIsHere<Here>(*engine, connection, *candidate->form);
        },
        [this](const Here &here) { consider(here); });
}

void FormImport::consider(const Here &here)
{
    const QString title = shown(m_candidate->form->title);
    if (here.failed) {
        refuse(tr("The forms could not be read. Nothing was taken."));
    } else if (here.sameAs) {
        refuse(tr("This very form is version %1 of “%2” already.").arg(*here.sameAs).arg(title));
    } else if (here.isDraft) {
        refuse(tr("A draft of “%1” is being written already. Go on with it, or discard it first.").arg(title));
    } else {
        m_candidate->basedOn = here.newest;
        m_changes.setLines(here.changes);
        setBusy(false);
        if (here.newest)
            Q_EMIT changesAsked(title, int(here.number));
        else
            goOn();
    }
}

void FormImport::goOn()
{
    if (m_busy || !m_candidate)
        return;
    if (m_candidate->comments == 0)
        keep();
    else
        Q_EMIT commentsAsked(shown(m_candidate->form->title), int(m_candidate->comments));
}

void FormImport::takeWithout()
{
    if (!m_busy && m_candidate)
        keep();
}

void FormImport::keep()
{
    setBusy(true);
    const auto &form = *m_candidate->form;
    const forms::ContentDraft draft{.id = forms::ContentDraftId{newId(m_workspace->clock())},
                                    .kind = forms::ContentKind::Form,
                                    .slug = form.id.text(),
                                    .title = form.title,
                                    .text = forms::draftText(form),
                                    .basedOn = m_candidate->basedOn,
                                    .author = m_workspace->person()};
    inBackground(
        this,
        [engine = m_workspace->sharedEngine(), draft] { return forms::saveContentDraft(*engine, draft.author, draft); },
        [this, id = draft.id](const forms::ContentSaved &saved) {
            if (!saved) {
                refuse(tr("The form could not be begun: %1.").arg(draftRefusal(saved.error())));
                return;
            }
            m_candidate.reset();
            setBusy(false);
            Q_EMIT opened(QStringLiteral("draft:") + shown(id.text()));
        });
}

void FormImport::publishAsIs()
{
    if (m_busy || !m_candidate)
        return;
    setBusy(true);
    using Outcome = Result<forms::Published<forms::FormVersion>, forms::PublishRefusal>;
    inBackground(
        m_workspace, // what is published is known everywhere, also where the page is gone
        [engine = m_workspace->sharedEngine(), author = m_workspace->person(), candidate = m_candidate]() -> Outcome {
            return engine
                ->submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                    return forms::publishForm(ledger, connection, author, candidate->text,
                                              candidate->name.toStdString());
                })
                .get();
        },
        [self = QPointer<FormImport>(this), workspace = m_workspace, seat = m_workspace->seat(),
         title = shown(m_candidate->form->title)](const Outcome &outcome) {
            const QString text =
                outcome ? tr("Version %1 is published").arg(outcome->version.number) : publishRefusal(outcome.error());
            if (!self) { // the page is gone: it is told wherever one is by now
                workspace->tell(seat, tr("“%1”: %2").arg(title, text));
            } else if (outcome) {
                self->m_candidate.reset();
                self->setBusy(false);
                Q_EMIT self->published(text);
            } else {
                self->refuse(text);
            }
            if (outcome)
                Q_EMIT workspace->contentChanged();
        });
}

} // namespace ringtrue::qml
