// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Preferences/own_settings.h"

#include <QObject>
#include <QQmlEngine>

namespace ringtrue::qml {

/// How the application looks: light or dark, size of text, motion. Remembered for each person.
class Appearance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// The id of the person it is for; empty: before anybody signed in.
    Q_PROPERTY(QString owner READ owner WRITE setOwner NOTIFY changed)
    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY changed)
    Q_PROPERTY(bool dark READ dark NOTIFY changed)
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)

public:
    enum Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    /// The application's property that says `light` or `dark` for this run (command line).
    static constexpr auto forThisRun = "ringtrue-theme";

    explicit Appearance(QObject *parent = nullptr);

    QString owner() const { return m_settings.owner(); }
    /// Shows what that person set, at once.
    void setOwner(const QString &owner);
    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    /// Whether dark colours are shown: as set, or as the desktop's palette is.
    bool dark() const;
    /// 100..150; values outside are brought to the nearest end.
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);

    /// Shows @p scheme from now on without remembering it.
    Q_INVOKABLE void show(Scheme scheme);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void keep(const char *name, const QVariant &value);

    OwnSettings m_settings;
    Scheme m_scheme = System;
    int m_textPercent = 100;
    bool m_reducedMotion = false;
};

} // namespace ringtrue::qml
