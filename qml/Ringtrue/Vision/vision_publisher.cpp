// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/vision_publisher.h"

#include "forms/edit/check_draft.h"
#include "forms/service/publish.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Vision/craft_words.h"
#include "qml/Ringtrue/Vision/date_words.h"
#include "qml/Ringtrue/Vision/vision_words.h"

#include <QFile>
#include <QFileInfo>

namespace ringtrue::qml {

namespace {

constexpr qint64 mostBytes = 16 << 20; // far above what a vision file may be; the lint says where the limit is

std::optional<std::string> contentOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > mostBytes || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().toStdString();
}

/// Of a file somebody wrote: where it stands there.
PublishFindings::Row rowInFile(const forms::Finding &finding)
{
    return {.severity = int(finding.severity),
            .severityWord = severityName(finding.severity),
            .place = finding.place.line > 0
                         ? VisionPublisher::tr("Line %1, column %2").arg(finding.place.line).arg(finding.place.column)
                         : VisionPublisher::tr("Whole file"),
            .message = findingMessage(finding),
            .suggestion = findingSuggestion(finding)};
}

/// The same in the words of the table.
PublishFindings::Row rowAtTable(CraftFindings::Row row)
{
    return {.severity = row.severity,
            .severityWord = std::move(row.severityWord),
            .place = std::move(row.thing),
            .message = std::move(row.brief),
            .suggestion = std::move(row.suggestion)};
}

} // namespace

struct VisionPublisher::Outcome {
    enum class State { NoFile, NoStore, NotAllowed, Refused, Published, Known } state = State::NoFile;
    std::int64_t number = 0;
    Hash version{};
    std::vector<forms::Finding> findings{};
    bool isPublished() const { return state == State::Published || state == State::Known; }
};

namespace {

template <typename Outcome>
Outcome publishNow(service::Workspace &workspace, const PersonId &author, const std::optional<std::string> &text,
                   const std::string &file, const forms::LintedOn &on)
{
    if (!text)
        return {};
    const auto published = workspace
                               .submit([&](ledger::Ledger &ledger, storage::Connection &connection) {
                                   return forms::publishVision(ledger, connection, author, *text, file, on);
                               })
                               .get();
    using State = typename Outcome::State;
    if (!published && published.error().notAllowed)
        return {.state = State::NotAllowed};
    if (!published)
        return {.state = published.error().ledger ? State::NoStore : State::Refused,
                .findings = published.error().findings};
    return {.state = published->isNew ? State::Published : State::Known,
            .number = published->version.number,
            .version = published->version.hash,
            .findings = published->findings};
}

} // namespace

void VisionPublisher::publish(const QUrl &file)
{
    const QString path = file.toLocalFile();
    const auto name = QFileInfo(path).fileName();
    start([path] { return contentOf(path); }, {.file = name, .name = name, .vision = {}, .from = {}}, {});
}

void VisionPublisher::publishDraft(VisionCraft *craft)
{
    const PublishedText given{craft->draft().id, craft->text().toStdString()};
    const auto &vision = craft->vision();
    start([text = given.text] { return std::optional{text}; },
          {.file = craft->fileName(), .name = shown(vision.title), .vision = vision, .from = craft->from()},
          [table = QPointer<VisionCraft>(craft), workspace = m_workspace, given](const Outcome &outcome) {
              if (!outcome.isPublished())
                  return;
              auto published = given;
              published.version = outcome.version;
              published.number = int(outcome.number);
              if (table)
                  table->wasPublished(published);
              else
                  settleStored(workspace, published, workspace, {});
          });
}

void VisionPublisher::start(std::function<std::optional<std::string>()> content, Origin origin, Done done)
{
    if (m_busy || m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    m_busy = true;
    Q_EMIT changed();
    const auto file = origin.file.toStdString();
    inBackground(
        m_workspace, // what is published is known everywhere, also where the page is gone
        [engine = m_workspace->sharedEngine(), author = m_workspace->person(), content = std::move(content), file,
         on = forms::LintedOn{.today = today(m_workspace->clock())}] {
            return publishNow<Outcome>(*engine, author, content(), file, on);
        },
        [self = QPointer<VisionPublisher>(this), workspace = m_workspace, seat = m_workspace->seat(),
         origin = std::move(origin), done = std::move(done)](const Outcome &outcome) {
            if (self)
                self->finish(origin, outcome);
            else
                workspace->tell(seat, headingOf(origin, outcome));
            if (done)
                done(outcome);
            if (outcome.isPublished())
                Q_EMIT workspace->contentChanged();
        });
}

QString VisionPublisher::headingOf(const Origin &origin, const Outcome &outcome)
{
    using State = Outcome::State;
    switch (outcome.state) {
    case State::NoFile:
        break;
    case State::NoStore:
        return tr("The workspace could not be written. Nothing was published.");
    case State::NotAllowed:
        return tr("Your roles here do not publish. Nothing was published.");
    case State::Refused:
        return tr("“%1” was not published").arg(origin.name);
    case State::Published:
        return tr("Version %1 is published").arg(outcome.number);
    case State::Known:
        return tr("This very text is version %1 already").arg(outcome.number);
    }
    return tr("“%1” could not be read. Nothing was published.").arg(origin.name);
}

std::vector<PublishFindings::Row> VisionPublisher::rowsOf(const Origin &origin, const Outcome &outcome)
{
    std::vector<PublishFindings::Row> rows;
    const auto *const from = origin.from ? &*origin.from : nullptr;
    if (origin.vision)
        for (const auto &found : forms::placedInDraft(*origin.vision, outcome.findings))
            rows.push_back(rowAtTable(findingRow(*origin.vision, from, found)));
    else
        for (const auto &finding : outcome.findings)
            rows.push_back(rowInFile(finding));
    return rows;
}

void VisionPublisher::finish(const Origin &origin, const Outcome &outcome)
{
    using State = Outcome::State;
    m_busy = false;
    m_refused = !outcome.isPublished();
    m_findings.set(rowsOf(origin, outcome));
    m_heading = headingOf(origin, outcome);
    m_text.clear();
    if (outcome.state == State::Refused && origin.vision)
        m_text = tr("Correct the errors on the table and publish it again. Cautions and hints do not hinder.");
    else if (outcome.state == State::Refused)
        m_text = tr("Correct the errors in the file and publish it again. Cautions and hints do not hinder.");
    else if (outcome.state == State::Published)
        m_text = tr("These are worth a look; they did not hinder.");
    else if (outcome.state == State::Known)
        m_text = tr("Nothing was changed.");
    Q_EMIT changed();
    if (!m_refused)
        Q_EMIT published(m_heading);
    if (m_refused || m_findings.count() > 0)
        Q_EMIT hasFindings();
}

} // namespace ringtrue::qml
