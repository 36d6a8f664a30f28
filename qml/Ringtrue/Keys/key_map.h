// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Keys/chord.h"
#include "qml/Ringtrue/Preferences/own_settings.h"

#include <QHash>
#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QVariantMap>

namespace ringtrue::qml {

/// Which chord does what: the defaults, and what a person changed for herself.
class KeyMap : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// The id of the person it is for; empty: before anybody signed in.
    Q_PROPERTY(QString owner READ owner WRITE setOwner NOTIFY changed)
    /// Action id -> what stands on its key cap.
    Q_PROPERTY(QVariant caps READ capsValue NOTIFY changed)

public:
    explicit KeyMap(QObject *parent = nullptr);

    QString owner() const { return m_settings.owner(); }
    /// Shows what that person set, at once.
    void setOwner(const QString &owner);
    /// Writes the key caps anew, in the language of the interface as it is now.
    Q_INVOKABLE void translate() { load(); }
    QVariantMap caps() const { return m_caps; }
    QVariant capsValue() const { return m_caps; } // qmllint looks for keys of a map among properties

    /// The action of @p scopes (in order of precedence) that @p event asks for, or an empty string.
    QString actionFor(const QKeyEvent &event, const QStringList &scopes) const;

    /// Gives @p action the key @p chord (portable form) in place of its shown one.
    /// @return the words of the action that already has it where both can be asked for, or an empty string when it
    ///         was done.
    Q_INVOKABLE QString assign(const QString &action, const QString &chord);
    /// Whether the user gave @p action another key.
    bool isChanged(const QString &action) const;
    /// Gives @p action its own key back; what assign() returns.
    Q_INVOKABLE QString reset(const QString &action);
    Q_INVOKABLE void resetAll();
    /// The chord of a key press as assign() wants it, or an empty string for a bare modifier.
    Q_INVOKABLE static QString written(int key, int modifiers);

    QList<Chord> chordsOf(const QString &action) const { return m_chords.value(action); }

Q_SIGNALS:
    void changed();

private:
    void load();
    QString find(const Chord &chord, const QStringList &scopes) const;
    /// The words of another action that has @p chord where @p action can be asked for, or an empty string.
    enum class Among { All, Changed };
    QString takenBy(const QString &action, const Chord &chord, Among among) const;

    OwnSettings m_settings;
    QHash<QString, QList<Chord>> m_chords;
    QVariantMap m_caps;
};

} // namespace ringtrue::qml
