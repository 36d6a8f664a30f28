// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Rounds/written_answer.h"

#include "core/domain/people.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Rounds/round_words.h"
#include "qml/Ringtrue/Workspace/sentences.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace ringtrue::qml {

namespace {

/// The roles of those who are asked; the others do not answer.
constexpr std::array staffRoles{Role::Agent,          Role::Evaluator,       Role::Lead,
                                Role::Facilitator,    Role::Trainer,         Role::Editor,
                                Role::ProgrammeOwner, Role::ExperienceOwner, Role::WorkspaceAdministrator};

bool asks(const forms::RingsTrueSheet &sheet, forms::Cut cut)
{
    return std::ranges::find(sheet.cuts, cut) != sheet.cuts.end();
}

QStringList withNothingSaid(QStringList names)
{
    names.prepend(QCoreApplication::translate("WrittenAnswer", "Not said"));
    return names;
}

} // namespace

bool WrittenAnswer::hasWords() const
{
    return !comment.isEmpty() || role > 0 || team || tenure > 0
           || std::ranges::any_of(comments, [](const QString &words) { return !words.isEmpty(); });
}

QStringList rolesAsked(const forms::RingsTrueSheet &sheet)
{
    if (!asks(sheet, forms::Cut::Role))
        return {};
    QStringList names;
    for (const auto role : staffRoles)
        names << roleName(role);
    return withNothingSaid(names);
}

QStringList teamsAsked(const forms::RingsTrueSheet &sheet, const organisation::Directory &directory)
{
    if (!asks(sheet, forms::Cut::Team))
        return {};
    QStringList names;
    for (const auto &team : directory.teams)
        names << shown(team.name);
    return withNothingSaid(names);
}

QStringList tenuresAsked(const forms::RingsTrueSheet &sheet)
{
    if (!asks(sheet, forms::Cut::Tenure))
        return {};
    QStringList names;
    for (const auto tenure : forms::allTenures)
        names << tenureName(tenure);
    return withNothingSaid(names);
}

std::optional<TeamId> teamAt(int place, const organisation::Directory &directory)
{
    return place > 0 && place <= int(directory.teams.size()) ? std::optional{directory.teams[std::size_t(place - 1)].id}
                                                             : std::nullopt;
}

int placeOf(const std::optional<TeamId> &team, const organisation::Directory &directory)
{
    const auto found = std::ranges::find_if(directory.teams, [&](const Team &one) { return one.id == team; });
    return found == directory.teams.end() ? 0 : int(found - directory.teams.begin()) + 1;
}

Result<forms::RingsTrueAnswer, std::vector<forms::SheetFinding>>
answerOf(const WrittenAnswer &written, const forms::RingsTrueSheet &sheet, const organisation::Directory &directory)
{
    QJsonObject ratings;
    QJsonObject comments;
    for (std::size_t i = 0; i < sheet.pillars.size(); ++i) {
        const auto slug = QString::fromStdString(sheet.pillars[i].text());
        if (const int rating = written.ratings.value(qsizetype(i)); rating > 0)
            ratings.insert(slug, rating);
        if (const auto words = written.comments.value(qsizetype(i)); !words.isEmpty())
            comments.insert(slug, words);
    }
    QJsonObject out{{QStringLiteral("ratings"), ratings},
                    {QStringLiteral("comments"), comments},
                    {QStringLiteral("comment"), written.comment}};
    if (written.role > 0 && written.role <= int(staffRoles.size()))
        out.insert(QStringLiteral("role"), shown(word(staffRoles[std::size_t(written.role - 1)])));
    if (written.tenure > 0 && written.tenure <= int(forms::allTenures.size()))
        out.insert(QStringLiteral("tenure"), shown(forms::word(forms::allTenures[std::size_t(written.tenure - 1)])));
    auto answer =
        forms::answerFromJson(QJsonDocument(out).toJson(QJsonDocument::Compact).toStdString(), sheet, directory);
    if (answer && asks(sheet, forms::Cut::Team) && placeOf(written.team, directory) > 0)
        answer->team = written.team;
    return answer;
}

} // namespace ringtrue::qml
