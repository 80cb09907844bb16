// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/client/templatesource.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QListWidget;

namespace Frontdesk {

class AccountSource;
class Button;
class Clock;
class DiffText;
class Label;

/// What a template said before: who wrote it, when, and what differs. One that is wanted again is
/// brought back as a change like any other, so that nothing of the history goes.
class TemplateVersions : public QDialog
{
    Q_OBJECT

public:
    using Sentence = std::function<QString(const Error &error)>;
    struct Parts {
        const Theme &theme;
        const Clock &clock;
        TemplateSource &templates;
        const AccountSource &accounts;
        Sentence sentence;
    };

    TemplateVersions(const Parts &parts, const ReplyTemplate &now, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }
    QComboBox *beside() const { return m_beside; }
    DiffText *diff() const { return m_diff; }
    Button *restore() const { return m_restore; }
    Label *problem() const { return m_problem; }

Q_SIGNALS:
    /// It says again what it said.
    void restored(const Frontdesk::TemplateId &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void take(const QList<TemplateVersion> &versions);
    void showChosen();
    void bringBack();
    QString textOf(const ReplyTemplate &one) const;
    QString writtenBy(const ReplyTemplate &one) const;

    Parts m_parts;
    QList<ReplyTemplate> m_states; ///< the first is how it is now
    QListWidget *m_list;
    QComboBox *m_beside;
    DiffText *m_diff;
    Label *m_problem;
    Button *m_restore;
};

} // namespace Frontdesk
