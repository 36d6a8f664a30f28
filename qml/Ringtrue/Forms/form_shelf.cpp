// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/form_shelf.h"

#include "core/organisation/may_read.h"
#include "core/organisation/permissions.h"
#include "forms/edit/draft_text.h"
#include "forms/edit/edit_sections.h"
#include "forms/edit/new_ids.h"
#include "forms/library/library.h"
#include "forms/parse/parse.h"
#include "forms/service/forms_in_force.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Forms/form_words.h"
#include "qml/Ringtrue/Vision/vision_words.h"
#include "qml/Ringtrue/Workspace/new_id.h"

#include <algorithm>

namespace ringtrue::qml {

struct FormShelf::Loaded {
    bool failed = false;
    std::vector<forms::ContentDraft> drafts;
    std::vector<forms::FormVersion> versions;
    std::vector<forms::VisionVersion> visions;
};

namespace {

template <typename Loaded>
Loaded readNow(service::Workspace &workspace, storage::Connection &connection)
{
    Loaded out;
    auto drafts = forms::contentDrafts(workspace, forms::ContentKind::Form);
    auto versions = forms::formVersions(connection);
    auto visions = forms::visionVersions(connection);
    out.failed = !drafts || !versions || !visions;
    if (out.failed)
        return out;
    out.drafts = std::move(*drafts);
    out.visions = std::move(*visions);
    out.versions = std::move(*versions);
    const auto isSame = [](const auto &one, const auto &other) { return one.form == other.form; };
    out.versions.erase(std::unique(out.versions.begin(), out.versions.end(), isSame), out.versions.end());
    return out;
}

/// The forms in force whose line of sight ends somewhere, and the first finding of each.
std::map<std::string, forms::FindingCode> lostForms(storage::Connection &connection)
{
    std::map<std::string, forms::FindingCode> out;
    if (const auto checked = forms::checkFormsInForce(connection))
        for (const auto &form : *checked)
            out.emplace(form.version.form.text(), form.findings.front().code);
    return out;
}

std::vector<const forms::LibraryItem *> sampleForms()
{
    std::vector<const forms::LibraryItem *> out;
    for (const auto &item : forms::library())
        if (item.kind == forms::LibraryKind::Form)
            out.push_back(&item);
    return out;
}

} // namespace

FormShelf::FormShelf(QObject *parent) : KeyedRows({"title", "detail", "isDraft", "next", "caution"}, parent) {}

void FormShelf::setWorkspace(OpenWorkspace *workspace)
{
    m_workspace = workspace;
    if (m_workspace != nullptr) {
        connect(m_workspace, &OpenWorkspace::contentChanged, this, &FormShelf::load);
        connect(m_workspace, &OpenWorkspace::stateChanged, this, &FormShelf::load);
        connect(m_workspace, &OpenWorkspace::directoryChanged, this,
                &FormShelf::load); // also where another program wrote
    }
    load();
}

QStringList FormShelf::samples()
{
    QStringList out{tr("an empty form")};
    for (const auto *const item : sampleForms()) {
        const auto form = forms::parseForm(item->text, item->file).form;
        out << (form ? shown(form->title) : shown(item->file));
    }
    return out;
}

void FormShelf::load()
{
    if (m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    if (!organisation::maySeeScoring(m_workspace->reader())) {
        m_state = NotForReader;
        show({});
        Q_EMIT read();
        return;
    }
    m_workspace->read(
        this,
        [engine = m_workspace->sharedEngine()](storage::Connection &connection) {
            return readNow<Loaded>(*engine, connection);
        },
        [this](Loaded loaded) { take(std::move(loaded)); });
}

void FormShelf::take(Loaded loaded)
{
    m_state = loaded.failed ? Failed : Shown;
    m_drafts = std::move(loaded.drafts);
    m_versions = std::move(loaded.versions);
    m_visions = std::move(loaded.visions);
    showRows();
    Q_EMIT read();
    if (!m_versions.empty())
        lookForLost();
}

/// All forms in force are read for that, so the list is shown first.
void FormShelf::lookForLost()
{
    m_workspace->read(this, lostForms, [this](std::map<std::string, forms::FindingCode> lost) {
        m_lost = std::move(lost);
        if (m_state == Shown)
            showRows();
    });
}

QString FormShelf::cautionOf(const std::string &form) const
{
    const auto lost = m_lost.find(form);
    if (lost == m_lost.end())
        return {};
    return lost->second == forms::FindingCode::VisionNotPublished ? tr("its vision is not published here")
                                                                  : tr("asks what the vision does not say any more");
}

void FormShelf::showRows()
{
    QList<Row> rows;
    for (const auto &draft : m_drafts)
        rows.append({QStringLiteral("draft:") + shown(draft.id.text()),
                     {draft.title.empty() ? tr("A form without a title") : shown(draft.title),
                      tr("being written by %1, changed %2 %3")
                          .arg(m_workspace->nameOf(draft.author), day(draft.changedAt), clock(draft.changedAt)),
                      true, tr("Go on"), QString()}});
    for (const auto &version : m_versions) {
        const bool begun = std::ranges::any_of(m_drafts, [&](const forms::ContentDraft &draft) {
            return draft.slug == version.form.text() && draft.author == m_workspace->person();
        });
        rows.append({QStringLiteral("form:") + shown(version.form.text()),
                     {shown(version.title), tr("version %1, published").arg(version.number), false,
                      begun ? tr("Go on with your draft") : tr("Write version %1").arg(version.number + 1),
                      cautionOf(version.form.text())}});
    }
    show(rows);
}

std::vector<std::string> FormShelf::takenSlugs() const
{
    std::vector<std::string> out;
    for (const auto &draft : m_drafts)
        out.push_back(draft.slug);
    for (const auto &version : m_versions)
        out.push_back(version.form.text());
    return out;
}

std::vector<const forms::VisionVersion *> FormShelf::newestVisions() const
{
    std::vector<const forms::VisionVersion *> out; // by vision, the newest version first
    for (const auto &version : m_visions)
        if (out.empty() || out.back()->vision != version.vision)
            out.push_back(&version);
    std::stable_sort(out.begin(), out.end(), [](const auto *one, const auto *other) {
        return one->publishedAt.microseconds > other->publishedAt.microseconds;
    });
    return out;
}

QStringList FormShelf::visions() const
{
    QStringList out;
    for (const auto *const version : newestVisions())
        out << tr("%1, %2").arg(shown(version->title), visionKindName(version->kind));
    if (!out.isEmpty())
        out << tr("none: it asks about obligations only");
    return out;
}

void FormShelf::begin(const QString &title, const QString &sectionTitle, const QString &language, int vision)
{
    const std::string words = title.trimmed().toStdString();
    auto form = forms::newForm(FormSlug{forms::newId(words, "form", takenSlugs())}, words, language.toStdString(),
                               sectionTitle.toStdString());
    const auto all = newestVisions();
    if (vision >= 0 && vision < int(all.size()))
        form.vision = all[std::size_t(vision)]->vision;
    keep(form);
}

void FormShelf::beginFrom(int sample, const QString &title)
{
    const auto all = sampleForms();
    if (sample < 0 || sample >= int(all.size()))
        return;
    const auto *const item = all[std::size_t(sample)];
    auto form = forms::parseForm(item->text, item->file).form;
    if (!form)
        return;
    const std::string words = title.trimmed().toStdString();
    form->id = FormSlug{forms::newId(words.empty() ? form->id.text() : words, "form", takenSlugs())};
    if (!words.empty()) {
        form->title = words;
        for (auto &translation : form->translations)
            translation.texts.erase("title"); // they say the other title
    }
    keep(*form);
}

void FormShelf::open(int row)
{
    if (const QString key = keyAt(row); !key.isEmpty() && !m_busy)
        Q_EMIT opened(key);
}

void FormShelf::keep(const forms::Form &form)
{
    if (m_busy || m_workspace == nullptr || !m_workspace->may(organisation::Task::PublishVisionsAndForms))
        return;
    m_busy = true;
    const forms::ContentDraft draft{.id = forms::ContentDraftId{newId(m_workspace->clock())},
                                    .kind = forms::ContentKind::Form,
                                    .slug = form.id.text(),
                                    .title = form.title,
                                    .text = forms::draftText(form),
                                    .author = m_workspace->person()};
    inBackground(
        this,
        [engine = m_workspace->sharedEngine(), draft] { return forms::saveContentDraft(*engine, draft.author, draft); },
        [this, id = draft.id](const forms::ContentSaved &saved) {
            m_busy = false;
            m_problem = saved ? QString() : tr("The form could not be begun: %1.").arg(draftRefusal(saved.error()));
            Q_EMIT problemChanged();
            if (saved)
                Q_EMIT opened(QStringLiteral("draft:") + shown(id.text()));
            load();
        });
}

} // namespace ringtrue::qml
