// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Preferences/own_settings.h"

#include <QObject>
#include <QQmlEngine>
#include <QTranslator>

namespace ringtrue::qml {

/// The language of the interface, each person's own, switched while the application runs. The source language is
/// English.
class Language : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// The id of the person it is for; empty: before anybody signed in.
    Q_PROPERTY(QString owner READ owner WRITE setOwner NOTIFY ownerChanged)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed)
    Q_PROPERTY(QStringList codes READ codes CONSTANT)
    Q_PROPERTY(QStringList names READ names CONSTANT)

public:
    /// The application's property that says the language for this run (command line).
    static constexpr auto forThisRun = "ringtrue-language";

    /// For the engine @p engine, whose texts are translated anew when the language changes.
    static Language *create(QQmlEngine *engine, QJSEngine *);
    explicit Language(QObject *parent);

    QString owner() const { return m_settings.owner(); }
    /// Shows what that person set, at once.
    void setOwner(const QString &owner);
    /// `en` or `de`: as set, else as the desktop's locale says.
    QString code() const { return m_code; }
    void setCode(const QString &code);
    QStringList codes() const;
    /// Each language in its own words, in the order of codes().
    QStringList names() const;

    /// Shows @p code from now on without remembering it; a language that is not there changes nothing.
    Q_INVOKABLE void show(const QString &code);

Q_SIGNALS:
    void changed();
    void ownerChanged();

private:
    QString set() const;

    OwnSettings m_settings;
    QTranslator m_translator;
    QString m_code;
};

} // namespace ringtrue::qml
