// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QSettings>
#include <QTranslator>

namespace ringtrue::qml {

/// The language of the interface, switched while the application runs. The source language is English.
class Language : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed)
    Q_PROPERTY(QStringList codes READ codes CONSTANT)
    Q_PROPERTY(QStringList names READ names CONSTANT)

public:
    /// The application's property that says the language for this run (command line).
    static constexpr auto forThisRun = "ringtrue-language";

    /// For the engine @p engine, whose texts are translated anew when the language changes.
    static Language *create(QQmlEngine *engine, QJSEngine *);
    explicit Language(QObject *parent);

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

private:
    QSettings m_settings;
    QTranslator m_translator;
    QString m_code;
};

} // namespace ringtrue::qml
