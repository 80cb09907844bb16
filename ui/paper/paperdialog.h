// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paperjob.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QDateEdit;
class QRadioButton;

namespace Frontdesk {

class Button;
class Label;

/// Asks what of a chat goes on paper, and makes it: a PDF or prints. Stays open, says how far it is and
/// what has become of it. Open it with open(); deletes itself.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// Turns an error into a sentence; given by the shell.
    using Sentence = std::function<QString(const Error &error)>;

    PaperDialog(const Theme &theme,
                const PaperJob::Parts &parts,
                const ConversationId &conversation,
                const PaperFacts &facts,
                Sentence sentence,
                QWidget *parent);

    /// As it is asked for now.
    PaperWish wish() const;
    void saveTo(const QString &path);

Q_SIGNALS:
    void made(const Frontdesk::PaperDone &done);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QLayout *buildRange();
    QLayout *buildButtons();
    void chooseFile();
    void choosePrinter();
    void make(std::unique_ptr<PaperTarget> target, const QString &where);
    void setBusy(bool busy);
    void tell(const QString &sentence, bool bad = false);
    void showProgress(PaperJob::Phase phase, int done, int all);
    void showDone(const PaperDone &done, const QString &where);
    bool isPossible();
    QString fileName() const;

    const Theme &m_theme;
    PaperJob::Parts m_parts;
    ConversationId m_conversation;
    PaperFacts m_facts;
    Sentence m_sentence;
    QPointer<PaperJob> m_job;
    QWidget *m_options;
    QRadioButton *m_all;
    QRadioButton *m_dates;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QCheckBox *m_pictures;
    QCheckBox *m_notes;
    QCheckBox *m_names;
    QCheckBox *m_numbers;
    QCheckBox *m_values;
    Label *m_said;
    Button *m_close;
    Button *m_print;
    Button *m_save;
};

} // namespace Frontdesk
