// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/version_comparison.h"

#include "core/organisation/may_read.h"
#include "core/organisation/permissions.h"
#include "forms/compare/form_changes.h"
#include "forms/compare/vision_changes.h"
#include "forms/edit/draft_text.h"
#include "forms/parse/parse.h"
#include "forms/service/versions.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

using Draft = forms::ContentDraftId;

std::optional<forms::Form> readForm(service::Workspace &workspace, storage::Connection &connection,
                                    const std::variant<Hash, Draft> &what)
{
    if (const auto *const draft = std::get_if<Draft>(&what)) {
        const auto kept = forms::readContentDraft(workspace, *draft);
        return kept ? forms::formOfDraft(kept->text) : std::nullopt;
    }
    const auto loaded = forms::loadForm(connection, std::get<Hash>(what));
    return loaded ? std::optional((*loaded)->form) : std::nullopt;
}

std::optional<Vision> readVision(service::Workspace &workspace, storage::Connection &connection,
                                 const std::variant<Hash, Draft> &what)
{
    if (const auto *const draft = std::get_if<Draft>(&what)) {
        const auto kept = forms::readContentDraft(workspace, *draft);
        return kept ? forms::parseVision(kept->text, kept->slug).vision : std::nullopt;
    }
    auto loaded = forms::loadVision(connection, std::get<Hash>(what));
    return loaded ? std::optional(std::move(loaded->vision)) : std::nullopt;
}

/// Names of both; what is in both is called as it is called now.
template <typename Content>
ThingNames namesOf(const Content &before, const Content &after)
{
    ThingNames names;
    addNames(after, names);
    addNames(before, names);
    return names;
}

/// The vision that a form traces to, so that behaviours have names.
void addVision(storage::Connection &connection, const forms::Form &form, ThingNames &names)
{
    if (!form.vision)
        return;
    if (const auto vision = forms::loadNewestVision(connection, form.vision))
        addNames(vision->vision, names);
}

} // namespace

std::vector<ChangeLine> formChangeLines(storage::Connection &connection, const forms::Form &before,
                                        const forms::Form &after)
{
    auto names = namesOf(before, after);
    addVision(connection, after, names);
    return changeLines(forms::formChanges(before, after), names);
}

void VersionComparison::addDrafts(service::Workspace &workspace, forms::ContentKind kind, Choices &out,
                                  const std::optional<Draft> &first)
{
    const auto drafts = forms::contentDrafts(workspace, kind);
    out.failed = out.failed || !drafts;
    if (drafts)
        for (const auto &draft : *drafts)
            if (draft.slug == out.slug)
                out.all.insert(draft.id == first ? out.all.begin() : out.all.end(),
                               {.what = draft.id, .number = 0, .at = draft.changedAt, .author = draft.author});
}

VersionComparison::Choices VersionComparison::readChoices(service::Workspace &workspace,
                                                          storage::Connection &connection, const std::string &target,
                                                          Drafts drafts)
{
    Choices out;
    const bool isVision = target.starts_with("vision:");
    out.slug = target.substr(std::min(target.size(), target.find(':') + 1));
    std::optional<Draft> first;
    if (target.starts_with("draft:")) {
        const auto id = Uuid::parse(out.slug);
        const auto draft = id ? forms::readContentDraft(workspace, Draft{*id})
                              : Result<forms::ContentDraft, forms::ContentDraftFailure>(
                                  Failure{forms::ContentDraftFailure{forms::ContentDraftError::Missing}});
        out.failed = !draft;
        if (!draft)
            return out;
        out.slug = draft->slug;
        first = draft->id;
    }
    if (drafts == Drafts::Shown)
        addDrafts(workspace, isVision ? forms::ContentKind::Vision : forms::ContentKind::Form, out, first);
    if (isVision) {
        const auto versions = forms::visionVersions(connection);
        out.failed = out.failed || !versions;
        if (versions)
            for (const auto &version : *versions)
                if (version.vision.text() == out.slug)
                    out.all.push_back({version.hash, version.number, version.publishedAt, {}});
        return out;
    }
    const auto versions = forms::formVersions(connection);
    out.failed = out.failed || !versions;
    if (versions)
        for (const auto &version : *versions)
            if (version.form.text() == out.slug)
                out.all.push_back({version.hash, version.number, {}, {}});
    return out;
}

std::optional<std::vector<ChangeLine>> VersionComparison::readChanges(service::Workspace &workspace,
                                                                      storage::Connection &connection, bool isVision,
                                                                      const Choice &before, const Choice &after)
{
    if (isVision) {
        const auto was = readVision(workspace, connection, before.what);
        const auto is = readVision(workspace, connection, after.what);
        if (!was || !is)
            return std::nullopt;
        return changeLines(forms::visionChanges(*was, *is), namesOf(*was, *is));
    }
    const auto was = readForm(workspace, connection, before.what);
    const auto is = readForm(workspace, connection, after.what);
    if (!was || !is)
        return std::nullopt;
    return formChangeLines(connection, *was, *is);
}

/// Drafts of visions are shown to who may write them; those of forms stand on the page Forms for every reader.
bool VersionComparison::showsDrafts() const
{
    return !m_target.startsWith(QStringLiteral("vision:"))
           || (m_workspace != nullptr && m_workspace->isAllowed(organisation::Task::PublishVisionsAndForms));
}

void VersionComparison::begin()
{
    m_choices.clear();
    m_before = m_after = -1;
    show(Loading, {});
    if (m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open
        || !organisation::maySeeScoring(m_workspace->reader()))
        return;
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine(), target = m_target.toStdString(),
         drafts = showsDrafts() ? Drafts::Shown : Drafts::Hidden](storage::Connection &connection) {
            return readChoices(*engine, connection, target, drafts);
        },
        [this](Choices choices) { take(std::move(choices)); });
}

void VersionComparison::take(Choices choices)
{
    m_choices = std::move(choices.all);
    if (choices.failed)
        show(Failed, {});
    else if (m_choices.size() < 2)
        show(OnlyOne, {});
    else
        compare(std::holds_alternative<Draft>(m_choices.front().what) ? newestVersion() : 1, 0);
}

/// The place of the newest version among the choices; 1, the draft after the first, where there is none.
int VersionComparison::newestVersion() const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [](const Choice &choice) { return std::holds_alternative<Hash>(choice.what); });
    return found == m_choices.end() ? 1 : int(found - m_choices.begin());
}

void VersionComparison::compare(int before, int after)
{
    const int size = int(m_choices.size());
    if (before < 0 || after < 0 || before >= size || after >= size || m_workspace == nullptr)
        return;
    m_before = before;
    m_after = after;
    show(Loading, {});
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine(), isVision = m_target.startsWith(QStringLiteral("vision:")),
         was = m_choices[std::size_t(before)], is = m_choices[std::size_t(after)]](storage::Connection &connection) {
            return readChanges(*engine, connection, isVision, was, is);
        },
        [this, before, after](std::optional<std::vector<ChangeLine>> lines) {
            if (before != m_before || after != m_after)
                return;
            const auto state = !lines ? Failed : lines->empty() ? Same : Shown;
            show(state, lines ? std::move(*lines) : std::vector<ChangeLine>{});
        });
}

void VersionComparison::show(State state, std::vector<ChangeLine> lines)
{
    m_state = state;
    setLines(std::move(lines));
}

QStringList VersionComparison::names() const
{
    QStringList out;
    for (const auto &choice : m_choices)
        if (std::holds_alternative<Draft>(choice.what))
            out << tr("Draft of %1, changed %2 %3")
                       .arg(choice.author ? m_workspace->nameOf(*choice.author) : QString(), day(choice.at),
                            clock(choice.at));
        else if (choice.at == Instant{})
            out << tr("Version %1").arg(choice.number);
        else
            out << tr("Version %1, %2").arg(QString::number(choice.number), day(choice.at));
    return out;
}

QString VersionComparison::summary() const
{
    switch (m_state) {
    case Loading:
        return {};
    case OnlyOne:
        return showsDrafts() ? tr("There is nothing to compare yet: no second version, and no draft.")
                             : tr("There is nothing to compare yet: no second version.");
    case Same:
        return tr("Nothing differs.");
    case Failed:
        return tr("These versions could not be read. One was written by a newer version of the program, or the "
                  "workspace is damaged.");
    case Shown:
        break;
    }
    return countText();
}

} // namespace ringtrue::qml
