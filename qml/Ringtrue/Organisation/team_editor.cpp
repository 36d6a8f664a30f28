// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/team_editor.h"

#include "core/organisation/check_person.h"
#include "core/organisation/people_facts.h"
#include "qml/Ringtrue/Format/format.h"

namespace ringtrue::qml {

QString TeamEditor::team() const
{
    return isNew() ? QString() : shown(m_stored.id.text());
}

void TeamEditor::show(const QString &team)
{
    const auto id = TeamId::parse(team.toStdString());
    const auto *const found = id ? workspace()->directory().team(*id) : nullptr;
    m_stored = found != nullptr ? *found : Team{};
    m_edited = m_stored;
    QStringList words;
    for (const auto &language : m_stored.languages)
        words << shown(language);
    m_languages = words.join(QStringLiteral(", "));
    begun();
}

QString TeamEditor::name() const
{
    return shown(m_edited.name);
}

void TeamEditor::setName(const QString &name)
{
    m_edited.name = name.toStdString();
    Q_EMIT edited();
}

QString TeamEditor::site() const
{
    return shown(m_edited.site);
}

void TeamEditor::setSite(const QString &site)
{
    m_edited.site = site.toStdString();
    Q_EMIT edited();
}

QString TeamEditor::vendor() const
{
    return shown(m_edited.vendor);
}

void TeamEditor::setVendor(const QString &vendor)
{
    m_edited.vendor = vendor.toStdString();
    Q_EMIT edited();
}

QString TeamEditor::country() const
{
    return shown(m_edited.country);
}

void TeamEditor::setCountry(const QString &country)
{
    m_edited.country = country.toUpper().toStdString();
    Q_EMIT edited();
}

void TeamEditor::setLanguages(const QString &languages)
{
    m_languages = languages;
    m_edited.languages = organisation::languagesFromText(languages.toStdString());
    Q_EMIT edited();
}

void TeamEditor::tidy()
{
    for (auto *text : {&m_edited.name, &m_edited.site, &m_edited.vendor, &m_edited.country})
        trim(*text);
}

std::vector<organisation::ThingProblem> TeamEditor::check() const
{
    return organisation::checkTeam(m_edited, workspace()->directory());
}

ledger::FactDraft TeamEditor::fact(const Uuid &newId) const
{
    Team team = m_edited;
    if (isNew())
        team.id = TeamId{newId};
    return organisation::teamFact(team);
}

void TeamEditor::stored(const Uuid &newId)
{
    if (isNew())
        m_edited.id = TeamId{newId};
    m_stored = m_written;
    m_stored.id = m_edited.id;
}

std::any TeamEditor::content() const
{
    return AsideValues<Team>{m_stored, m_written, m_edited, m_languages};
}

ThingEditor::TakenUp TeamEditor::take(const std::any &content, const Uuid &newId)
{
    const auto &aside = std::any_cast<const AsideValues<Team> &>(content);
    const auto id = aside.stored.id.isNil() ? TeamId{newId} : aside.stored.id;
    show(shown(id.text()));
    m_edited = aside.edited;
    m_edited.id = m_stored.id;
    m_written = aside.sent;
    m_languages = aside.languages;
    return compare(m_stored, aside);
}

} // namespace ringtrue::qml
