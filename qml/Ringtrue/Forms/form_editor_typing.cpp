// SPDX-License-Identifier: Apache-2.0
// Numbers and days: what is being typed, and what was refused.
#include "forms/edit/read_number.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Forms/form_editor.h"
#include "qml/Ringtrue/Forms/form_words.h"

namespace ringtrue::qml {

void FormEditor::typeInto(Typing typing)
{
    if (m_state != Editing)
        return;
    const auto before = std::exchange(m_typing, std::move(typing));
    if (before && before->place != m_typing->place)
        put(*before);
}

void FormEditor::enter()
{
    if (const auto typing = std::exchange(m_typing, std::nullopt))
        put(*typing);
}

void FormEditor::put(const Typing &typing)
{
    if (m_state != Editing)
        return;
    m_refused.remove(typing.place);
    noteWritten(typing.place, typing.written);
    const auto error = typing.put();
    if (error)
        m_refused.insert(typing.place, {typing.written, *error});
    else
        refuse(std::nullopt);
    Q_EMIT typedChanged();
}

/// What is being typed is not wanted; false: nothing is.
bool FormEditor::dropTyping()
{
    if (!m_typing)
        return false;
    m_typing.reset();
    Q_EMIT typedChanged();
    return true;
}

QString FormEditor::typedOr(const QString &place, const QString &value) const
{
    if (m_typing && m_typing->place == place)
        return m_typing->written;
    const auto refused = m_refused.constFind(place);
    return refused != m_refused.constEnd() ? refused->written : value;
}

QString FormEditor::asWritten(const QString &place, const std::optional<Exact> &value) const
{
    QString shownValue = value ? fieldNumber(*value) : QString();
    const auto written = m_written.constFind(place);
    if (written != m_written.constEnd()) {
        const auto meant = forms::readOptionalNumber(typedNumber(*written), forms::NumberSign::Any);
        if (meant && *meant == value)
            shownValue = *written;
    }
    return typedOr(place, shownValue);
}

QString FormEditor::refusalAt(const QString &place) const
{
    const auto refused = m_refused.constFind(place);
    return refused != m_refused.constEnd() ? typedRefusal(refused->error, refused->written) : QString();
}

QString FormEditor::unsettledText() const
{
    for (auto one = m_refused.cbegin(); one != m_refused.cend(); ++one) {
        const auto part = partOf(one.key().section(QLatin1Char('/'), 0, 0));
        const auto *const question = part ? std::get_if<QuestionSlug>(&*part) : nullptr;
        const auto *const section = part ? std::get_if<SectionSlug>(&*part) : nullptr;
        const auto number = question != nullptr ? forms::indexOf(form(), *question) : std::nullopt;
        const QString why = typedRefusal(one->error, one->written);
        if (number)
            return tr("“%1” at question %2 is not in the form. %3").arg(one->written).arg(*number + 1).arg(why);
        if (question == nullptr && (section == nullptr || forms::findSection(form(), *section) != nullptr))
            return tr("“%1” is not in the form. %2").arg(one->written, why);
    }
    return {}; // what they were typed at is gone
}

void FormEditor::forgetTyped(const QString &places)
{
    bool changed = false;
    for (auto one = m_refused.lowerBound(places); one != m_refused.end() && one.key().startsWith(places);) {
        one = m_refused.erase(one);
        changed = true;
    }
    if (changed)
        Q_EMIT typedChanged();
}

/// What was typed at a part goes with its new id.
void FormEditor::renameTyped(const forms::SettledIds &settled)
{
    QList<std::pair<QString, QString>> renamed; // options first: they stand below the old id of their question
    for (const auto &[of, to] : settled.options)
        renamed.append({keyOf(of.first) + QLatin1Char('/') + shown(of.second.text()),
                        keyOf(of.first) + QLatin1Char('/') + shown(to.text())});
    for (const auto &[from, to] : settled.questions)
        renamed.append({keyOf(from), keyOf(to)});
    for (const auto &[from, to] : settled.sections)
        renamed.append({keyOf(from), keyOf(to)});
    const auto moved = [&renamed](QString place) {
        for (const auto &[from, to] : renamed)
            if (place.startsWith(from + QLatin1Char('/')))
                place.replace(0, from.size(), to);
        return place;
    };
    decltype(m_refused) refused;
    for (auto one = m_refused.cbegin(); one != m_refused.cend(); ++one)
        refused.insert(moved(one.key()), one.value());
    m_refused = std::move(refused);
    decltype(m_written) written;
    for (auto one = m_written.cbegin(); one != m_written.cend(); ++one)
        written.insert(moved(one.key()), one.value());
    m_written = std::move(written);
}

} // namespace ringtrue::qml
