// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Keys/key_map.h"

#include "qml/Ringtrue/Keys/key_actions.h"

namespace ringtrue::qml {

namespace {

const QString group = QStringLiteral("keys/");

QList<Chord> parseAll(const QString &text)
{
    QList<Chord> chords;
    for (const auto &part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto chord = part == QStringLiteral("Media+Play") ? Chord{Qt::Key_MediaPlay, {}} : parseChord(part);
        if (chord)
            chords.append(*chord);
    }
    return chords;
}

/// The scopes that are asked beside @p scope on some page: a key can mean one thing only in all of them.
QStringList scopesBeside(const QString &scope)
{
    static const QStringList evaluate{QStringLiteral("evaluate"), QStringLiteral("choose"), QStringLiteral("player"),
                                      QStringLiteral("anywhere")};
    static const QStringList lists{QStringLiteral("list"), QStringLiteral("choose"), QStringLiteral("anywhere")};
    static const QStringList vision{QStringLiteral("vision"), QStringLiteral("craft"), QStringLiteral("ask"),
                                    QStringLiteral("anywhere")};
    static const QStringList reading{QStringLiteral("read"), QStringLiteral("vision"), QStringLiteral("ask"),
                                     QStringLiteral("anywhere")};
    static const QStringList forms{QStringLiteral("forms"), QStringLiteral("lines"), QStringLiteral("anywhere")};
    static const QStringList shelf{QStringLiteral("shelf"), QStringLiteral("list"), QStringLiteral("anywhere")};
    static const QStringList sight{QStringLiteral("sight"), QStringLiteral("list"), QStringLiteral("anywhere")};
    static const QStringList rounds{QStringLiteral("rounds"), QStringLiteral("sheet"), QStringLiteral("choose"),
                                    QStringLiteral("list"), QStringLiteral("anywhere")};
    static const QStringList feedback{QStringLiteral("feedback"), QStringLiteral("choose"), QStringLiteral("list"),
                                      QStringLiteral("anywhere")};
    static const QStringList sheets{QStringLiteral("sheet"), QStringLiteral("anywhere")};
    static const QStringList files{QStringLiteral("files")}; // a dialog: nothing below it hears keys
    QStringList all;
    for (const auto &page : {evaluate, lists, vision, reading, forms, shelf, sight, rounds, feedback, sheets, files})
        if (page.contains(scope))
            all << page;
    all.removeDuplicates();
    return all;
}

} // namespace

KeyMap::KeyMap(QObject *parent) : QObject(parent)
{
    load();
}

void KeyMap::setOwner(const QString &owner)
{
    if (owner == this->owner())
        return;
    m_settings.setOwner(owner);
    load();
}

void KeyMap::load()
{
    m_chords.clear();
    m_caps.clear();
    for (const auto &action : keyActions()) {
        const auto id = QString::fromLatin1(action.id);
        auto chords = parseAll(QString::fromLatin1(action.defaults));
        if (const auto own = parseChord(m_settings.value(group + id).toString()))
            chords[0] = *own;
        m_caps.insert(id, ringtrue::qml::caps(chords.constFirst()));
        m_chords.insert(id, chords);
    }
    auto &play = m_chords[QStringLiteral("player.play")]; // keyboards and foot pedals differ in which one they send
    play << Chord{Qt::Key_MediaPause, {}} << Chord{Qt::Key_MediaTogglePlayPause, {}};
    Q_EMIT changed();
}

QString KeyMap::find(const Chord &chord, const QStringList &scopes) const
{
    for (const auto &scope : scopes)
        for (const auto &action : keyActions())
            if (action.scope() == scope && m_chords.value(QString::fromLatin1(action.id)).contains(chord))
                return QString::fromLatin1(action.id);
    return {};
}

QString KeyMap::actionFor(const QKeyEvent &event, const QStringList &scopes) const
{
    const auto byLabel = find(labelChord(event), scopes);
    if (!byLabel.isEmpty())
        return byLabel;
    const auto position = positionChord(event);
    return position ? find(*position, scopes) : QString();
}

QString KeyMap::assign(const QString &action, const QString &chord)
{
    const auto parsed = parseChord(chord);
    if (!parsed || !m_chords.contains(action))
        return {};
    const auto taken = takenBy(action, *parsed, Among::All);
    if (!taken.isEmpty())
        return taken;
    m_settings.setValue(group + action, portable(*parsed));
    load();
    return {};
}

QString KeyMap::takenBy(const QString &action, const Chord &chord, Among among) const
{
    const auto scopes = scopesBeside(action.section(QLatin1Char('.'), 0, 0));
    for (const auto &other : keyActions()) {
        const auto id = QString::fromLatin1(other.id);
        if (id != action && scopes.contains(other.scope()) && (among == Among::All || isChanged(id))
            && m_chords.value(id).contains(chord))
            return wordsOf(other);
    }
    return {};
}

bool KeyMap::isChanged(const QString &action) const
{
    return m_settings.contains(group + action);
}

QString KeyMap::reset(const QString &action)
{
    for (const auto &own : keyActions()) {
        if (action != QLatin1String(own.id))
            continue;
        // Some keys mean two things from the start (Esc); only what the user gave away is in the way.
        const auto first = parseAll(QString::fromLatin1(own.defaults)).constFirst();
        if (const auto taken = takenBy(action, first, Among::Changed); !taken.isEmpty())
            return taken;
    }
    m_settings.remove(group + action);
    load();
    return {};
}

void KeyMap::resetAll()
{
    m_settings.remove(QStringLiteral("keys"));
    load();
}

QString KeyMap::written(int key, int modifiers)
{
    if (key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_unknown)
        return {};
    const QKeyEvent event(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifiers));
    return portable(labelChord(event));
}

} // namespace ringtrue::qml
