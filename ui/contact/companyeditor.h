// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/company.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QVBoxLayout;

namespace Frontdesk {

class CompanySource;
class Label;
class TextField;

/// Name, store code and note of a company. It stays open until what was typed is kept. Open it with
/// open(). Deletes itself.
class CompanyEditor : public QDialog
{
    Q_OBJECT

public:
    using Sentence = std::function<QString(const Error &error)>;

    CompanyEditor(const Theme &theme,
                  CompanySource &companies,
                  Company company,
                  Sentence sentence,
                  QWidget *parent);

    TextField *name() const { return m_name; }
    TextField *code() const { return m_code; }
    TextField *note() const { return m_note; }
    QCheckBox *retired() const { return m_retired; }
    Label *problem() const { return m_problem; }
    void keep();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addButtons(QVBoxLayout &column);

    const Theme &m_theme;
    CompanySource &m_companies;
    const Company m_company;
    Sentence m_sentence;
    TextField *m_name;
    TextField *m_code;
    TextField *m_note;
    QCheckBox *m_retired;
    Label *m_problem;
};

} // namespace Frontdesk
