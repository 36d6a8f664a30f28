// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "forms/facts/version_facts.h"
#include "forms/trace/threads.h"
#endif
#include "qml/Ringtrue/Vision/craft_findings.h"
#include "qml/Ringtrue/Workspace/open_workspace.h"

#include <QStringList>

#include <array>

namespace ringtrue::qml {

/// The vision that was published last, or another one that was chosen, as it is read: its words in the language of the
/// interface where it has them, else in its own, what is picked, what lies on its line of sight. Without a workspace it
/// is what it is shown: a vision that is being written.
///
/// A knot is named by column and row: `2.0` is the first pillar.
class VisionReading : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ringtrue::qml::OpenWorkspace *workspace READ workspace WRITE setWorkspace NOTIFY read)
    Q_PROPERTY(State state READ state NOTIFY read)
    /// All visions that are published, by title.
    Q_PROPERTY(QStringList names READ names NOTIFY read)
    /// Which of them is read; -1: none.
    Q_PROPERTY(int chosen READ chosen NOTIFY read)
    Q_PROPERTY(QString slug READ slug NOTIFY read) ///< its id: `ollensay`
    Q_PROPERTY(QString kindName READ kindName NOTIFY read)
    Q_PROPERTY(QString scope READ scope NOTIFY read)
    Q_PROPERTY(QString versionWords READ versionWords NOTIFY read)
    Q_PROPERTY(QString statement READ statement NOTIFY read)
    Q_PROPERTY(QString purpose READ purpose NOTIFY read)
    Q_PROPERTY(QString serves READ serves NOTIFY read)
    Q_PROPERTY(QString role READ role NOTIFY read)
    /// `Derived from “What Ollensay promises”, CX Vision`; empty: it was crafted from the ground.
    Q_PROPERTY(QString derivedWords READ derivedWords NOTIFY read)
    /// `To be reviewed by 3 May 2027`; empty: no date is written.
    Q_PROPERTY(QString reviewWords READ reviewWords NOTIFY read)
    Q_PROPERTY(bool reviewOverdue READ isReviewOverdue NOTIFY read)
    /// How much of which customer journeys passes through here: `Moving house 40 %, the contract`.
    Q_PROPERTY(QStringList journeys READ journeys NOTIFY read)
    /// What publishing found in it and did not hinder, as it would be found today; without hints.
    Q_PROPERTY(ringtrue::qml::CraftFindings *cautions READ cautions CONSTANT)
    /// The first of them, in a sentence.
    Q_PROPERTY(QString caution READ caution NOTIFY read)
    /// `6 sheets, 19 quotes`
    Q_PROPERTY(QString sourceWords READ sourceWords NOTIFY read)
    Q_PROPERTY(int sourceCount READ sourceCount NOTIFY read)
    Q_PROPERTY(int quoteCount READ quoteCount NOTIFY read)
    Q_PROPERTY(int promiseCount READ promiseCount NOTIFY read)
    Q_PROPERTY(int pillarCount READ pillarCount NOTIFY read)
    Q_PROPERTY(int behaviourCount READ behaviourCount NOTIFY read)
    /// Whether some promise is used by no pillar; they stand in a block of their own, the last one.
    Q_PROPERTY(bool hasLoosePromises READ hasLoosePromises NOTIFY read)
    /// The knot with the keyboard's attention; empty: none.
    Q_PROPERTY(QString current READ current NOTIFY picked)
    /// All knots on the line of sight of the one picked.
    Q_PROPERTY(QStringList lit READ lit NOTIFY picked)
    /// The first quote among them, or nothing.
    Q_PROPERTY(QString firstLitQuote READ firstLitQuote NOTIFY picked)

public:
    enum State { Loading, Empty, Shown, Failed, NotForReader };
    Q_ENUM(State)
    enum Direction { Up, Down, Left, Right };
    Q_ENUM(Direction)

    explicit VisionReading(QObject *parent = nullptr);

    OpenWorkspace *workspace() const { return m_workspace; }
    void setWorkspace(OpenWorkspace *workspace);
    State state() const { return m_state; }
    QStringList names() const;
    int chosen() const;
    QString slug() const { return QString::fromStdString(m_vision.id.text()); }
    QString kindName() const;
    QString scope() const;
    QString versionWords() const { return m_versionWords; }
    QString statement() const;
    QString purpose() const;
    QString serves() const;
    QString role() const;
    QString derivedWords() const;
    QString reviewWords() const;
    bool isReviewOverdue() const;
    QStringList journeys() const;
    CraftFindings *cautions() { return &m_cautions; }
    QString caution() const { return m_cautions.first(); }
    QString sourceWords() const;
    int sourceCount() const { return int(m_vision.sources.size()); }
    int quoteCount() const { return int(m_threads.rows(forms::ThreadColumn::Quotes)); }
    int promiseCount() const { return int(m_vision.promises.size()); }
    int pillarCount() const { return int(m_vision.pillars.size()); }
    int behaviourCount() const { return int(m_threads.rows(forms::ThreadColumn::Behaviours)); }
    bool hasLoosePromises() const;
    QString current() const { return m_current; }
    QStringList lit() const { return m_lit; }
    QString firstLitQuote() const;

    /// Reads another one of the visions, until another one is chosen.
    Q_INVOKABLE void choose(int vision);
    /// Reads the one that was published last again.
    Q_INVOKABLE void chooseLast();
    /// Reads the same one again.
    Q_INVOKABLE void refresh() { load(); }
    /// Picks @p knot and lights its line of sight; the one picked already, or an empty name: nothing.
    Q_INVOKABLE void pick(const QString &knot);
    /// Picks the knot in that direction, along a thread where one leads there, else the one of that column that was
    /// picked last; the first pillar where nothing is picked.
    Q_INVOKABLE void move(Direction direction);
    /// Goes to the next knot that is lit, or back; false at the end of the thread.
    Q_INVOKABLE bool along(bool back);

    Q_INVOKABLE static bool among(const QString &knot, const QStringList &knots) { return knots.contains(knot); }

    /// Picks the thing of that path: `promises/a-day`; a source is on no thread, sourceAsked() follows for it.
    Q_INVOKABLE void goTo(const QString &path);

    /// Shows @p vision; what is picked stays picked where it is still there.
    ///
    /// @param from   the vision that it is derived from, where it is at hand
    /// @param today  nothing: no review date has passed
    void show(Vision vision, std::optional<Vision> from = {}, std::optional<std::chrono::year_month_day> today = {});
    /// The name of a pillar of the vision that this one is derived from; its id where that is not at hand.
    QString servedName(const PillarSlug &pillar) const;
    /// Picks what is called @p name in @p column; nothing where there is none.
    void attend(forms::ThreadColumn column, const std::string &name);
    const forms::VisionVersion &version() const { return m_version; }
    std::optional<forms::Knot> knot(const QString &name) const;

    const Vision &vision() const { return m_vision; }
    /// The one that is published, in the words it is written in.
    const Vision &published() const { return m_published; }
    const forms::Threads &threads() const { return m_threads; }
    static QString nameOf(const forms::Knot &knot);

Q_SIGNALS:
    void read();
    void picked();
    /// The source of that row is to be shown.
    void sourceAsked(int row);

private:
    struct Loaded;
    void load();
    void take(Loaded loaded);
    void light(const forms::Knot &knot);
    void attendTo(const forms::Knot &knot);
    std::optional<forms::Knot> lastIn(int column) const;
    void putDown();

    OpenWorkspace *m_workspace = nullptr;
    State m_state = Loading;
    std::optional<VisionSlug> m_wanted; // nothing: the one published last
    std::vector<forms::VisionVersion> m_visions;
    Vision m_vision;
    Vision m_published;
    std::optional<Vision> m_from;                       ///< that it is derived from; nothing: it is not at hand
    std::optional<std::chrono::year_month_day> m_today; ///< when it was read
    CraftFindings m_cautions;
    forms::VisionVersion m_version;
    forms::Threads m_threads;
    QString m_versionWords;
    QString m_picked;
    QString m_current;
    std::array<std::size_t, 4> m_last{}; ///< the row of each column that had the attention last
    QStringList m_lit;
};

} // namespace ringtrue::qml
